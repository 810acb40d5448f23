import { describe, expect, it } from 'vitest';
import { analyze, type CheckConfig, checkConnector } from '../../../src/engine';
import { applyEdits } from '../../../src/engine/fix';
import type { Finding } from '../../../src/shared/finding';
import type { Report } from '../../../src/shared/report';
import { type ConnectorBuilder, connector, textFile } from '../../support/builders';

const settingsFile = 'connector-review.json';
const today = '2026-11-22';

/** A connector whose title is too long and which lacks a contact. */
const faulty = connector()
  .set('/info/title', 'A title that is far longer than the thirty characters')
  .unset('/info/contact');

const check = (given: ConnectorBuilder, settings: unknown, config: CheckConfig = {}): Report =>
  checkConnector(given.file(settingsFile, text(settings)).snapshot(), { today, ...config });

const text = (settings: unknown): string =>
  typeof settings === 'string' ? settings : JSON.stringify(settings, null, 2);

const of = (report: Report, rule: string): readonly Finding[] =>
  report.findings.filter((finding) => finding.rule === rule);

const engineFindings = (report: Report): readonly Finding[] =>
  report.findings.filter(({ rule }) => rule.startsWith('engine/'));

const plain = checkConnector(faulty.snapshot());
const title = of(plain, 'title/max-length')[0] as Finding;

describe('without settings', () => {
  it('the report has no trace of them', () => {
    expect(plain.summary).not.toHaveProperty('suppressed');
    expect(plain.findings.some((finding) => 'suppressed' in finding)).toBe(false);
    expect(title.severity).toBe('error');
  });

  it('the file itself is no unexpected file, in exactly this spelling', () => {
    expect(of(check(connector(), { version: 1 }), 'package/unexpected-file')).toEqual([]);
    const other = connector().file('Connector-Review.json', '{}').snapshot();
    expect(checkConnector(other).findings.map(({ rule }) => rule)).toContain('package/unexpected-file');
  });
});

describe('levels', () => {
  it('change the severity before counting', () => {
    const report = check(faulty, { version: 1, rules: { 'title/max-length': 'info' } });
    expect(of(report, 'title/max-length')[0]).toMatchObject({
      severity: 'info',
      fingerprint: title.fingerprint,
    });
    expect(report.summary.error).toBe(plain.summary.error - 1);
    expect(report.summary.info).toBe(plain.summary.info + 1);
  });

  it('switch a rule off and list it as skipped', () => {
    const report = check(faulty, { version: 1, rules: { 'title/max-length': 'off' } });
    expect(of(report, 'title/max-length')).toEqual([]);
    expect(report.skipped).toContainEqual({
      rule: 'title/max-length',
      reason: 'Switched off in connector-review.json.',
    });
  });

  it('of a check come before those of its rule, in one file', () => {
    const rules = { 'package/unexpected-file': 'off', 'package/settings-file': 'error' };
    const given = connector().file('settings.json', '{}').entry({ name: 'notes.zip' });
    const report = check(given, { version: 1, rules });
    expect(of(report, 'package/unexpected-file').map(({ check, severity }) => [check, severity])).toEqual([
      ['package/settings-file', 'error'],
    ]);
    expect(report.skipped).toContainEqual({
      rule: 'package/unexpected-file',
      reason: 'The check package/unexpected-file is switched off in connector-review.json.',
    });
  });

  it('of a nearer file come before those of a farther one, even for a single check', () => {
    const far = textFile(
      `../${settingsFile}`,
      text({ version: 1, rules: { 'title/max-length': 'off', 'metadata/required': 'off' } }),
    );
    const given = faulty.with({ settings: [far] });
    const report = check(given, { version: 1, rules: { 'title/max-length': 'warning' } });
    expect(of(report, 'title/max-length')[0]?.severity).toBe('warning');
    const alone = checkConnector(given.snapshot(), { today });
    expect(alone.skipped).toContainEqual({
      rule: 'title/max-length',
      reason: 'Switched off in ../connector-review.json.',
    });
  });

  it('of the person come last', () => {
    const settings = { rules: { 'title/max-length': 'off' }, dictionary: [] } as const;
    expect(of(checkConnector(faulty.snapshot(), { settings }), 'title/max-length')).toEqual([]);
    const report = check(faulty, { version: 1, rules: { 'title/max-length': 'error' } }, { settings });
    expect(of(report, 'title/max-length')).toHaveLength(1);
  });
});

describe('publisher and profile', () => {
  it('are taken from the settings unless the caller says something', () => {
    const settings = { version: 1, publisher: 'independent', profile: 'repository' };
    const report = check(connector(), settings);
    expect(report).toMatchObject({
      publisher: { kind: 'independent', inferred: false },
      profile: 'repository',
    });
    const told = check(connector(), settings, { publisher: 'auto', profile: 'update' });
    expect(told).toMatchObject({ publisher: { kind: 'verified', inferred: true }, profile: 'update' });
  });
});

describe('suppressions', () => {
  const entry = { fingerprint: title.fingerprint, reason: 'The brand is that long.', author: 'Ann' };

  it('keep the finding in the report, with the reason, and out of the counts', () => {
    const report = check(faulty, { version: 1, suppressions: [entry] });
    expect(of(report, 'title/max-length')[0]?.suppressed).toEqual({
      kind: 'finding',
      reason: 'The brand is that long.',
      author: 'Ann',
      source: settingsFile,
    });
    expect(report.summary).toEqual({ ...plain.summary, error: plain.summary.error - 1, suppressed: 1 });
    expect(engineFindings(report)).toEqual([]);
  });

  it('of one finding survive another layout, other line ends and another order of members', () => {
    const settings = { version: 1, suppressions: [entry] };
    const others = [faulty.layout(4, '\r\n'), faulty.layout('\t'), faulty.layout(0)];
    const definition = 'apiDefinition.swagger.json';
    const source = faulty.snapshot().texts.find(({ name }) => name === definition)?.text ?? '';
    const reversed = Object.fromEntries(Object.entries(JSON.parse(source)).reverse());
    for (const given of [...others, faulty.file(definition, JSON.stringify(reversed))]) {
      const report = check(given, settings);
      expect(of(report, 'title/max-length').map(({ suppressed }) => suppressed?.reason)).toEqual([
        entry.reason,
      ]);
    }
  });

  it('of a rule suppress what they name and nothing else', () => {
    const many = faulty
      .operation('First', { summary: undefined })
      .operation('Second', { summary: undefined });
    const found = of(checkConnector(many.snapshot()), 'operation/summary-required');
    expect(found).toHaveLength(2);
    const pointer = found[0]?.pointer ?? '';
    const run = (more: object) =>
      of(
        check(many, {
          version: 1,
          suppressions: [{ rule: 'operation/summary-required', reason: 'Later.', ...more }],
        }),
        'operation/summary-required',
      ).map(({ suppressed }) => suppressed !== undefined);
    expect(run({})).toEqual([true, true]);
    expect(run({ file: 'apiDefinition.swagger.json' })).toEqual([true, true]);
    expect(run({ file: 'readme.md' })).toEqual([false, false]);
    expect(run({ pointer })).toEqual([true, false]);
    expect(run({ pointer: pointer.slice(0, pointer.lastIndexOf('/')) })).toEqual([true, false]);
    expect(run({ pointer: pointer.slice(0, -1) })).toEqual([false, false]);
    expect(run({ fingerprint: found[1]?.fingerprint })).toEqual([false, true]);
  });

  it('apply on their last day and are reported from the next day on', () => {
    const settings = { version: 1, suppressions: [{ ...entry, expires: today }] };
    expect(of(check(faulty, settings), 'title/max-length')[0]?.suppressed?.expires).toBe(today);
    const later = check(faulty, settings, { today: '2026-11-23' });
    expect(of(later, 'title/max-length')[0]).not.toHaveProperty('suppressed');
    const [expired, ...rest] = engineFindings(later);
    expect(rest).toEqual([]);
    expect(expired).toMatchObject({
      rule: 'engine/suppression-expired',
      severity: 'warning',
      file: settingsFile,
      pointer: '/suppressions/0/expires',
    });
  });

  it('that match nothing are reported, with a fix that takes them out', () => {
    const settings = text({
      version: 1,
      suppressions: [entry, { rule: 'title/required', reason: 'Was missing once.' }],
    });
    const analysis = analyze(faulty.file(settingsFile, settings).snapshot(), { today });
    const [unused, ...rest] = engineFindings(analysis.report);
    expect(rest).toEqual([]);
    expect(unused).toMatchObject({
      rule: 'engine/suppression-unused',
      severity: 'warning',
      pointer: '/suppressions/1/rule',
      message: 'The suppression of title/required matches no finding.',
    });
    const edits = analysis.editsOf(unused?.fingerprint ?? '', 0) ?? [];
    expect(JSON.parse(applyEdits(settings, edits)).suppressions).toEqual([entry]);
  });

  it('are not called unused where their rule did not run', () => {
    const suppressions = [{ rule: 'icon/png', reason: 'No icon yet.' }];
    expect(engineFindings(check(faulty.icon(undefined), { version: 1, suppressions }))).toEqual([]);
    const off = { version: 1, rules: { 'title/required': 'off' } };
    const entries = { suppressions: [{ rule: 'title/required', reason: 'Never mind.' }] };
    expect(engineFindings(check(faulty, { ...off, ...entries }))).toEqual([]);
  });

  it('in a file above, which may serve other connectors, are not called unused', () => {
    const far = textFile(
      `../${settingsFile}`,
      text({
        version: 1,
        suppressions: [
          { rule: 'title/required', reason: 'For another.' },
          { rule: 'title/max-length', reason: 'Expired here.', expires: '2020-01-01' },
          { rule: 'title/english', reason: 'Expired elsewhere.', expires: '2020-01-01' },
        ],
      }),
    );
    const report = checkConnector(faulty.with({ settings: [far] }).snapshot(), { today });
    expect(
      engineFindings(report).map(({ rule, pointer, file, fixes }) => [rule, pointer, file, fixes]),
    ).toEqual([['engine/suppression-expired', '/suppressions/1/expires', `../${settingsFile}`, []]]);
  });

  it('cannot hide that the check is incomplete', () => {
    const suppressions = [{ rule: 'engine/file-unreadable', reason: 'Who cares.' }];
    const given = connector().with({ unreadable: [{ name: 'script.csx', reason: 'It is a link.' }] });
    const report = check(given, { version: 1, suppressions });
    expect(of(report, 'engine/file-unreadable')[0]).not.toHaveProperty('suppressed');
    expect(of(report, 'engine/settings-invalid')[0]?.pointer).toBe('/suppressions/0/rule');
  });
});
