import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine';
import { rules } from '../../src/engine/rules';
import { connector } from '../support/builders';
import { shippedDictionary } from '../support/dictionary';

const dictionary = shippedDictionary;
const snapshot = connector()
  .operation('Track', { summary: 'trackParcel', description: 'Get the the stauts of a item recieved' })
  .file('readme.md', '# Parcels\n\nWe recieve parcels.\n')
  .with({ unreadable: [{ name: 'intro.md', reason: 'no access.' }] })
  .snapshot();
const ofLanguage = rules.filter(({ pass }) => pass === 'text-quality').map(({ info }) => info.id);

describe('the pass for text quality', () => {
  it('holds the rules about language, and not those about copied texts and placeholders', () => {
    expect(ofLanguage).toEqual([
      'strings/abbreviation-case',
      'strings/camel-case',
      'strings/composite',
      'strings/english',
      'strings/grammar',
      'strings/spelling',
    ]);
  });

  it('runs unless it is left out', () => {
    const { report } = analyze(snapshot, { dictionary });
    expect(report.findings.some(({ rule }) => ofLanguage.includes(rule))).toBe(true);
    expect(report.skipped.filter(({ rule }) => ofLanguage.includes(rule))).toEqual([]);
  });

  it('is listed as skipped where it is left out', () => {
    const { report } = analyze(snapshot, { dictionary, textQuality: false });
    expect(report.findings.filter(({ rule }) => ofLanguage.includes(rule))).toEqual([]);
    expect(report.skipped.filter(({ rule }) => ofLanguage.includes(rule))).toEqual(
      ofLanguage.map((rule) => ({ rule, reason: 'Text quality was left out.' })),
    );
  });

  it('comes to the same when it is run later', () => {
    const whole = analyze(snapshot, { dictionary });
    const later = analyze(snapshot, { dictionary, textQuality: false }).withTextQuality();
    expect(later.report).toEqual(whole.report);
    expect(whole.withTextQuality().report).toEqual(whole.report);
    for (const { fingerprint, fixes } of whole.report.findings)
      fixes.forEach((_, index) => {
        expect(later.editsOf(fingerprint, index)).toEqual(whole.editsOf(fingerprint, index));
      });
  });

  it('does not run the other rules again', () => {
    let runs = 0;
    const counted = rules.map((rule) => ({
      ...rule,
      check: (context: Parameters<typeof rule.check>[0]) => {
        runs += 1;
        rule.check(context);
      },
    }));
    const first = analyze(snapshot, { rules: counted, dictionary, textQuality: false });
    const before = runs;
    first.withTextQuality();
    expect(runs - before).toBe(ofLanguage.length);
  });
});
