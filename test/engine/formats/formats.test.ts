import { describe, expect, it } from 'vitest';
import type { CheckedConnector } from '../../../src/engine/formats/format';
import { jsonFormat } from '../../../src/engine/formats/json';
import { textFormat } from '../../../src/engine/formats/text';
import { schemaFaults } from '../../support/cli';
import { checked, finding, whole, written } from '../../support/reports';

describe('the text format', () => {
  const text = (...connectors: CheckedConnector[]) =>
    written(textFormat({ width: 80, colors: false }), connectors);

  it('groups by file, aligns, and puts help below', () => {
    const report = checked('connectors/parcel-desk', [
      finding({ file: '.', rule: 'icon/present', message: 'There is no icon.', range: whole }),
      finding({}),
      finding({
        severity: 'warning',
        rule: 'operation/summary-characters',
        message: 'The summary of "GetParcel" contains "/" and "&", which no summary may.',
        range: { start: { line: 120, column: 7, offset: 4000 }, end: { line: 120, column: 8, offset: 4001 } },
      }),
    ]);
    expect(text(report)).toBe(`connectors/parcel-desk
  "Parcel Desk", verified publisher (inferred), profile submission

  (folder)  error    There is no icon.  icon/present
      Help: Shorten it.

  apiDefinition.swagger.json:4:14   error    The title is too long.
      title/max-length
      Help: Shorten it.
  apiDefinition.swagger.json:120:7  warning  The summary of "GetParcel" contains
      "/" and "&", which no summary may.  operation/summary-characters
      Help: Shorten it.

  2 errors, 1 warning, 0 info.
`);
  });

  it('says that there is nothing to say, and what was skipped', () => {
    const skipped = [
      { rule: 'icon/size', reason: 'no icon' },
      { rule: 'icon/size', reason: 'another reason' },
    ];
    expect(text(checked('a', [], { title: null, skipped }))).toBe(`a
  no readable title, verified publisher (inferred), profile submission

  No findings. 1 rule skipped.
`);
  });

  it('ends with the totals of several connectors', () => {
    const report = text(checked('a', [finding({})]), checked('b', []));
    expect(report).toContain('1 error, 0 warnings, 0 info.\n\nb\n');
    expect(report.endsWith('\n2 connectors: 1 error, 0 warnings, 0 info; 1 without findings.\n')).toBe(true);
  });

  it('lists suppressed findings in short and does not count them', () => {
    const suppressed = {
      kind: 'finding',
      reason: 'Agreed with the reviewers',
      author: 'Ines',
      expires: '2027-03-31',
    } as const;
    const report = text(checked('a', [finding({ suppressed }), finding({ severity: 'info' })]));
    expect(report).toContain(`  Suppressed
    apiDefinition.swagger.json:4:14  title/max-length: Agreed with the
      reviewers, by Ines, until 2027-03-31
`);
    expect(report).toContain('0 errors, 0 warnings, 1 info.');
    expect(text(checked('a', [finding({ suppressed })]))).toContain('No findings.');
  });

  it('colours severities and leaves the text the same', () => {
    const format = textFormat({ width: 80, colors: true });
    const coloured = written(format, [checked('a', [finding({})])]);
    expect(coloured).toContain('\u001b[31merror  \u001b[39m');
  });
});

describe('the JSON format', () => {
  it('has exactly the members of the contract, in order', () => {
    const skipped = [{ rule: 'icon/size', reason: 'The folder holds no icon file.' }];
    const report = written(jsonFormat({ name: 'connector-review', version: '1.2.3' }), [
      checked('a', [finding({ message: 'Line\none' })], { skipped }),
      checked('b', [], { title: null }),
    ]);
    expect(JSON.stringify(JSON.parse(report))).toBe(
      JSON.stringify({
        schemaVersion: 1,
        tool: { name: 'connector-review', version: '1.2.3' },
        connectors: [
          {
            path: 'a',
            title: 'Parcel Desk',
            publisher: { kind: 'verified', inferred: true },
            profile: 'submission',
            summary: { error: 1, warning: 0, info: 0 },
            findings: [
              {
                rule: 'title/max-length',
                check: 'title/max-length',
                severity: 'error',
                message: 'Line\none',
                help: 'Shorten it.',
                file: 'apiDefinition.swagger.json',
                pointer: '/info/title',
                range: {
                  start: { line: 4, column: 14, offset: 50 },
                  end: { line: 4, column: 20, offset: 56 },
                },
                fingerprint: '0123456789abcdef',
                fix: 'none',
              },
            ],
            skipped,
          },
          {
            path: 'b',
            title: null,
            publisher: { kind: 'verified', inferred: true },
            profile: 'submission',
            summary: { error: 0, warning: 0, info: 0 },
            findings: [],
            skipped: [],
          },
        ],
      }),
    );
    expect(report).toBe(`${JSON.stringify(JSON.parse(report), null, 2)}\n`);
    expect(schemaFaults(JSON.parse(report))).toEqual([]);
  });

  it('is valid without any connector', () => {
    const report = written(jsonFormat({ name: 'connector-review', version: '1.2.3' }), []);
    expect(report).toBe(`${JSON.stringify(JSON.parse(report), null, 2)}\n`);
    expect(schemaFaults(JSON.parse(report))).toEqual([]);
  });
});

describe('the schema of the report', () => {
  it('rejects what the contract does not have', () => {
    const report = JSON.parse(
      written(jsonFormat({ name: 'connector-review', version: '1' }), [checked('a', [finding({})])]),
    );
    const [connector] = report.connectors;
    const { title: _, ...untitled } = connector;
    const bent = (change: object) => ({ ...report, connectors: [{ ...connector, ...change }] });
    expect(schemaFaults(report)).toEqual([]);
    for (const wrong of [
      { ...report, schemaVersion: 2 },
      { ...report, extra: 1 },
      { ...report, connectors: [untitled] },
      bent({ path: '' }),
      bent({ profile: 'other' }),
      bent({ findings: [finding({})] }),
      bent({ findings: [{ ...connector.findings[0], pointer: 'info' }] }),
      bent({ findings: [{ ...connector.findings[0], range: whole.start }] }),
    ]) {
      expect(schemaFaults(wrong)).not.toEqual([]);
    }
  });
});
