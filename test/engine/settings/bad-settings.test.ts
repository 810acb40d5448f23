import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, checkConnector } from '../../../src/engine';
import { applyEdits } from '../../../src/engine/fix';
import { connector, textFile } from '../../support/builders';

const settingsFile = 'connector-review.json';
const faulty = connector().set('/info/title', 'A title that is far longer than the thirty characters');
const plain = checkConnector(faulty.snapshot());

/** Findings about the settings, and the proof that everything else was checked as ever. */
function faults(settings: string | object) {
  const text = typeof settings === 'string' ? settings : JSON.stringify(settings);
  const report = checkConnector(faulty.file(settingsFile, text).snapshot(), { today: '2026-11-22' });
  const others = report.findings.filter(({ rule }) => !rule.startsWith('engine/'));
  const own = report.findings.filter(({ rule }) => rule.startsWith('engine/'));
  for (const finding of own) expect(finding.file).toBe(settingsFile);
  return {
    others,
    own,
    at: own.map(({ range }) => text.slice(range.start.offset, range.end.offset)),
    severities: own.map(({ severity }) => severity),
    messages: own.map(({ message }) => message),
  };
}

describe('broken settings give a finding at the place and nothing else changes', () => {
  it.each<[string, string | object, string]>([
    ['an unclosed string', '{ "version": 1, "rules": { "title/max-length: "off" } }', 'off'],
    ['an empty file', '', ''],
    ['a list', '[1]', '['],
    ['a text', '"off"', '"off"'],
    ['a newer version', '{"version":2,"rules":{"title/max-length":"off"}}', '2'],
    ['rules that are a list', { version: 1, rules: ['title/max-length'] }, '"rules"'],
    ['an unknown level', '{"version":1,"rules":{"title/max-length":"of"}}', '"of"'],
    ['a level that is no text', '{"version":1,"rules":{"title/max-length":0}}', '0'],
    ['a suppression without a reason', '{"version":1,"suppressions":[{"rule":"title/max-length"}]}', '{'],
    [
      'a blank reason',
      '{"version":1,"suppressions":[{"rule":"title/max-length","reason":" \\t"}]}',
      '" \\t"',
    ],
    ['a suppression of nothing', '{"version":1,"suppressions":[{"reason":"So."}]}', '{'],
    [
      'a day that is none',
      '{"version":1,"suppressions":[{"rule":"title/max-length","reason":"So.","expires":"2026-02-30"}]}',
      '"2026-02-30"',
    ],
    [
      'a suppression that ends before it begins',
      '{"version":1,"suppressions":[{"rule":"title/max-length","reason":"So.","created":"2027-02-01","expires":"2027-01-01"}]}',
      '"2027-01-01"',
    ],
    [
      'a fingerprint of another make',
      '{"version":1,"suppressions":[{"fingerprint":"*","reason":"So."}]}',
      '"*"',
    ],
    [
      'a narrower place that is not understood',
      '{"version":1,"suppressions":[{"rule":"title/max-length","reason":"So.","pointer":5}]}',
      '5',
    ],
    ['nesting without end', `{"version":1,"rules":${'['.repeat(5000)}`, '['],
    ['suppressions that are no list', '{"version":1,"suppressions":{}}', '{}'],
  ])('%s', (_name, settings, place) => {
    const { others, own, at, severities } = faults(settings);
    expect(others).toEqual(plain.findings);
    expect(own).toHaveLength(1);
    expect(at).toEqual([place]);
    expect(severities).toEqual(['error']);
  });

  it('what is doubtful is a warning, and the rest is followed', () => {
    const text = '{"rules":{"title/max-lenght":"off"},"dictionnary":[],"__proto__":{"x":1},"constructor":1}';
    const { others, at, severities, messages } = faults(text);
    expect(others).toEqual(plain.findings);
    expect(at).toEqual(['{', '"title/max-lenght"', '"dictionnary"', '"__proto__"', '"constructor"']);
    expect(new Set(severities)).toEqual(new Set(['warning']));
    expect(messages[1]).toBe('No rule or check has the id "title/max-lenght".');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('of two members of one name the last is followed, and the second is reported', () => {
    const { others, at } = faults('{"version":1,"rules":{"title/max-length":"off"},"rules":{}}');
    expect(others).toEqual(plain.findings);
    expect(at).toEqual(['"rules"']);
  });

  it('comments and commas at the end are no fault', () => {
    const { own } = faults('{\n  // why\n  "version": 1,\n}\n');
    expect(own).toEqual([]);
  });

  it('a misspelled id comes with the fix', () => {
    const text = '{\n  "version": 1,\n  "rules": { "title/max-lenght": "warn" }\n}';
    const analysis = analyze(faulty.file(settingsFile, text).snapshot());
    const own = analysis.report.findings.filter(({ rule }) => rule === 'engine/settings-invalid');
    const [first] = own;
    expect(first?.fixes).toEqual([{ title: 'Change to "title/max-length"', grade: 'suggest' }]);
    const edits = analysis.editsOf(first?.fingerprint ?? '', 0) ?? [];
    expect(applyEdits(text, edits)).toContain('"title/max-length": "warn"');
  });

  it('a file above is named as seen from the folder and offers no fix', () => {
    const far = textFile(`../../${settingsFile}`, '{"version":1,"rule":{}}');
    const report = checkConnector(faulty.with({ settings: [far] }).snapshot());
    const [finding] = report.findings.filter(({ rule }) => rule === 'engine/settings-invalid');
    expect(finding).toMatchObject({ file: `../../${settingsFile}`, pointer: '/rule', fixes: [] });
  });

  it('many faults end in a last one that says so', () => {
    const suppressions = Array.from({ length: 6000 }, () => ({}));
    const { own, messages } = faults({ version: 1, suppressions });
    expect(own).toHaveLength(51);
    expect(messages.some((message) => message.includes('more faults than the 50'))).toBe(true);
  });

  it('a huge file is not read', () => {
    const { messages, others } = faults(
      `{"version":1,"rules":{"title/max-length":"off"}${' '.repeat(2_000_001)}}`,
    );
    expect(others).toEqual(plain.findings);
    expect(messages[0]).toContain('settings of more than 2000000 are not followed');
  });

  it('any JSON at all is survived', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            version: fc.oneof(fc.constant(1), fc.jsonValue()),
            rules: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())),
            suppressions: fc.oneof(
              fc.jsonValue(),
              fc.array(
                fc.record(
                  {
                    rule: fc.oneof(fc.constant('title/max-length'), fc.jsonValue()),
                    fingerprint: fc.jsonValue(),
                    file: fc.jsonValue(),
                    pointer: fc.jsonValue(),
                    reason: fc.jsonValue(),
                    expires: fc.jsonValue(),
                  },
                  { requiredKeys: [] },
                ),
              ),
            ),
            dictionary: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
            publisher: fc.jsonValue(),
            profile: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
        (settings) => {
          const report = checkConnector(faulty.file(settingsFile, JSON.stringify(settings)).snapshot(), {
            today: '2026-11-22',
            rules: [],
          });
          for (const { rule } of report.findings) expect(rule).not.toBe('engine/rule-crashed');
        },
      ),
      { numRuns: 200 },
    );
  });
});
