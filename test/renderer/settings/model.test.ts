import { describe, expect, it } from 'vitest';
import { catalogueRules, engineRules } from '../../../src/engine/catalogue';
import { allIds } from '../../../src/engine/settings/known-ids';
import {
  changeableRules,
  changedIds,
  defaultOfCheck,
  defaultOfRule,
  type Levels,
  levelAnnouncement,
  levelOfCheck,
  ownChecks,
  publishersText,
  ruleRows,
  standing,
} from '../../../src/renderer/features/settings/model';
import type { Report, RuleInfo } from '../../../src/shared/report';

const both = ['verified', 'independent'] as const;

const check = (key: string, severity: RuleInfo['severity'], title = key): RuleInfo['checks'][number] => ({
  key,
  title,
  severity,
  publishers: both,
  profile: 'any',
  sources: [],
});

const rule = (id: string, severity: RuleInfo['severity'], checks: RuleInfo['checks']): RuleInfo => ({
  id,
  title: `About ${id}`,
  severity,
  publishers: both,
  origin: 'seed',
  sources: [],
  checks,
});

const single = rule('title/max-length', 'error', [check('title/max-length', 'error')]);
const several = rule('icon/size', 'error', [
  check('icon/size', 'error'),
  check('icon/square', 'warning', 'As wide as high'),
  check('icon/large', 'info'),
]);
const rules = [single, several];
const everything = { text: '', changedOnly: false };

const changes = (levels: Levels) => ruleRows(rules, levels, everything).map(({ change }) => change);
const shown = (levels: Levels) => ruleRows(rules, levels, everything).map(({ level }) => level);
const found = (text: string, levels: Levels = {}, changedOnly = false) =>
  ruleRows(rules, levels, { text, changedOnly }).map(({ rule: { id } }) => id);

describe('the rules of the catalog', () => {
  const all = changeableRules([...catalogueRules.values(), ...engineRules]);

  it('are listed with the findings of the engine that may be silenced', () => {
    expect(all).toHaveLength(catalogueRules.size + 2);
    expect(new Set(all.flatMap(({ id, checks }) => [id, ...checks.map(({ key }) => key)]))).toEqual(allIds());
  });

  it('are each found by their id', () => {
    for (const { id } of all)
      expect(ruleRows(all, {}, { text: id, changedOnly: false }).map((row) => row.rule.id)).toContain(id);
  });
});

describe('ruleRows', () => {
  it('finds rules by words and ids, those of checks included, in whatever case', () => {
    expect(found('')).toEqual(['title/max-length', 'icon/size']);
    expect(found('  MAX-length ')).toEqual(['title/max-length']);
    expect(found('wide about')).toEqual(['icon/size']);
    expect(found('icon/square')).toEqual(['icon/size']);
    expect(found('wide title')).toEqual([]);
  });

  it('keeps to what is changed', () => {
    expect(found('', {}, true)).toEqual([]);
    expect(found('', { 'icon/large': 'off' }, true)).toEqual(['icon/size']);
    expect(found('title', { 'icon/large': 'off' }, true)).toEqual([]);
  });

  it('says what a rule has now and how that differs', () => {
    expect(changes({})).toEqual(['', '']);
    expect(shown({})).toEqual(['error', 'error']);
    expect(changes({ 'title/max-length': 'off' })).toEqual(['Off', '']);
    expect(shown({ 'title/max-length': 'off' })).toEqual(['off', 'error']);
    expect(changes({ 'icon/size': 'warning' })).toEqual(['', 'Warning']);
    expect(changes({ 'icon/square': 'off' })).toEqual(['', '1 check changed']);
    expect(changes({ 'icon/square': 'off', 'icon/large': 'error' })).toEqual(['', '2 checks changed']);
    expect(changes({ 'icon/size': 'off', 'icon/large': 'info' })).toEqual(['', 'Off, by check']);
    expect(shown({ 'icon/size': 'off', 'icon/large': 'info' })).toEqual(['error', 'info']);
    expect(shown({ 'icon/size': 'off' })).toEqual(['error', 'off']);
  });

  it('says a level that was chosen even where it is the default', () => {
    expect(changes({ 'title/max-length': 'error' })).toEqual(['Error', '']);
  });
});

describe('levels', () => {
  it('of a check come before that of its rule, and that before the default', () => {
    const [own, square] = [several.checks[0], several.checks[1]];
    if (own === undefined || square === undefined) throw new Error('There are no checks.');
    expect(levelOfCheck(several, square, {})).toBe('warning');
    expect(levelOfCheck(several, square, { 'icon/size': 'off' })).toBe('off');
    expect(levelOfCheck(several, square, { 'icon/size': 'off', 'icon/square': 'info' })).toBe('info');
    expect(levelOfCheck(several, own, { 'icon/size': 'info' })).toBe('info');
  });

  it('are counted once where check and rule have one name', () => {
    expect(ownChecks(several).map(({ key }) => key)).toEqual(['icon/square', 'icon/large']);
    expect(ownChecks(single)).toEqual([]);
    expect(changedIds(several, { 'icon/size': 'off', 'icon/large': 'off' })).toEqual([
      'icon/size',
      'icon/large',
    ]);
  });

  it('by default are named', () => {
    expect(defaultOfRule(single)).toBe('Default (Error)');
    expect(defaultOfRule({ ...several, checks: several.checks.slice(0, 2) })).toBe(
      'Default (Error, Warning)',
    );
    expect(defaultOfRule(several)).toBe('Default (by check)');
    expect(defaultOfCheck(several, 'warning', {})).toBe('Default (Warning)');
    expect(defaultOfCheck(several, 'warning', { 'icon/size': 'off' })).toBe('As the rule (Off)');
  });

  it('are announced', () => {
    expect(levelAnnouncement('icon/size', 'off')).toBe('icon/size: Off.');
    expect(levelAnnouncement('icon/size', null)).toBe('icon/size: default.');
  });
});

it('publishersText names the only ones', () => {
  expect(publishersText(both)).toBe('All publishers');
  expect(publishersText(['independent'])).toBe('Independent publishers only');
});

describe('standing', () => {
  const report = (findings: readonly { rule: string; severity: string }[], skipped: Report['skipped']) =>
    ({ findings, skipped }) as unknown as Report;

  it('counts what was found and says what did not run', () => {
    const findings = [
      { rule: 'icon/size', severity: 'error' },
      { rule: 'icon/size', severity: 'warning' },
      { rule: 'title/max-length', severity: 'error' },
    ];
    const reason = 'The check icon/large is switched off in the settings of the app.';
    const skipped = [{ rule: 'icon/size', reason }];
    expect(standing(report(findings, skipped), 'icon/size')).toEqual(['1 error, 1 warning.', reason]);
    expect(standing(report([], skipped), 'icon/size')).toEqual([reason]);
    expect(standing(report([], skipped), 'title/max-length')).toEqual(['Nothing found.']);
  });
});
