import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine';
import { applyEdits } from '../../../src/engine/fix';
import type { CheckedConnector } from '../../../src/engine/formats/format';
import { sarifFormat } from '../../../src/engine/formats/sarif';
import { artifactLocation } from '../../../src/engine/formats/uri';
import { rules } from '../../../src/engine/rules';
import { independentConnector } from '../../support/builders';
import { formats, tool } from '../../support/formats';
import { checked, finding, whole, written } from '../../support/reports';
import { sarifFaults } from '../../support/sarif-schema';

const log = (connectors: readonly CheckedConnector[], unchecked: readonly string[] = []) => {
  const parsed = JSON.parse(written(formats.sarif, connectors, unchecked));
  expect(sarifFaults(parsed)).toEqual([]);
  return parsed.runs[0];
};

describe('the SARIF format', () => {
  it('is valid without connectors, without findings, and with them', () => {
    expect(log([]).results).toEqual([]);
    expect(log([checked('a', [])]).results).toEqual([]);
    expect(
      log([checked('a', []), checked('b', [finding({})]), checked('c', []), checked('d', [finding({})])])
        .results,
    ).toHaveLength(2);
  });

  it('names the rule, level, place and fingerprint of a finding', () => {
    const [result] = log([checked('set/Parcel Desk', [finding({ severity: 'info' })])]).results;
    const rule = rules.findIndex(({ info }) => info.id === 'title/max-length');
    expect(result).toEqual({
      ruleId: 'title/max-length',
      ruleIndex: rule,
      level: 'note',
      message: { text: 'The title is too long. Shorten it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'set/Parcel%20Desk/apiDefinition.swagger.json', uriBaseId: '%SRCROOT%' },
            region: {
              startLine: 4,
              startColumn: 14,
              endLine: 4,
              endColumn: 20,
              charOffset: 50,
              charLength: 6,
            },
          },
          logicalLocations: [{ fullyQualifiedName: '/info/title' }],
        },
      ],
      partialFingerprints: { 'connectorReviewFingerprint/v1': '0123456789abcdef' },
      properties: { check: 'title/max-length', connector: 'set/Parcel Desk', fix: 'none' },
    });
  });

  it('has no region for a file as a whole and none for the folder', () => {
    const found = [
      finding({ file: '.', range: whole, pointer: '' }),
      finding({ file: 'icon.png', range: whole, pointer: '' }),
    ];
    const places = log([checked('a', found)]).results.map(
      (one: { locations: readonly object[] }) => one.locations,
    );
    expect(places).toEqual([
      [{ physicalLocation: { artifactLocation: { uri: 'a/', uriBaseId: '%SRCROOT%' } } }],
      [{ physicalLocation: { artifactLocation: { uri: 'a/icon.png', uriBaseId: '%SRCROOT%' } } }],
    ]);
  });

  it('carries the edits of fixes as replacements that lead to the same text', () => {
    const snapshot = independentConnector().set('/info/title', 'Parcel Desk API').snapshot();
    const { report, editsOf } = analyze(snapshot, { publisher: 'independent' });
    const textOf = (file: string) => snapshot.texts.find(({ name }) => name === file)?.text;
    const { results } = log([{ path: 'a', report, editsOf, textOf }]);
    const at = report.findings.findIndex(
      ({ check, fixes }) => check === 'title/restricted-words' && fixes.length > 0,
    );
    const edits = editsOf(report.findings[at]?.fingerprint ?? '', 0) ?? [];
    const [change] = results[at].fixes[0].artifactChanges;
    const text = textOf('apiDefinition.swagger.json') ?? '';
    expect(change.artifactLocation.uri).toBe('a/apiDefinition.swagger.json');
    const replaced = change.replacements.map(
      (one: { deletedRegion: Record<string, number>; insertedContent?: { text: string } }) => ({
        file: 'apiDefinition.swagger.json',
        offset: one.deletedRegion.charOffset,
        length: one.deletedRegion.charLength,
        text: one.insertedContent?.text ?? '',
      }),
    );
    expect(applyEdits(text, replaced)).toBe(applyEdits(text, edits));
    const { startLine, startColumn, charOffset } = change.replacements[0].deletedRegion;
    const lines = text.split('\n');
    expect(lines.slice(0, startLine - 1).join('\n').length + startColumn).toBe(charOffset);
  });

  it('keeps suppressed findings, marked with who and why', () => {
    const suppressed = { kind: 'finding', reason: 'Known', author: 'Ines', expires: '2027-03-31' } as const;
    const [result] = log([checked('a', [finding({ suppressed })])]).results;
    expect(result.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Known, by Ines, until 2027-03-31' },
    ]);
  });

  it('says which rules and paths were not checked', () => {
    const skipped = [{ rule: 'icon/size', reason: 'The folder holds no icon file.' }];
    const [invocation] = log(
      [checked('a', [], { skipped }), checked('b', [])],
      ['"c" does not exist.'],
    ).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications.map((one: { message: object }) => one.message)).toEqual([
      { text: '"c" does not exist.' },
      { text: 'Not checked in 1 of 2 connectors: The folder holds no icon file.' },
    ]);
    expect(log([checked('a', [])]).invocations[0].executionSuccessful).toBe(true);
  });

  it('describes rules with their help', () => {
    const [rule] = rules;
    if (rule === undefined) throw new Error('There are rules.');
    const help =
      '# T\n\n## What it checks\n\nFirst `things`.\n\n## Wrong\n\n<!-- at: /info -->\n```json\n{}\n```\n';
    const run = JSON.parse(
      written(sarifFormat(tool, [{ info: rule.info, help }]), [checked('a', [finding({})])]),
    );
    expect(sarifFaults(run)).toEqual([]);
    const [described] = run.runs[0].tool.driver.rules;
    expect(described).toMatchObject({
      id: rule.info.id,
      shortDescription: { text: rule.info.title },
      fullDescription: { text: 'First `things`.' },
      help: { text: 'What it checks\n\nFirst `things`.\n\nWrong\n\n{}' },
    });
    expect(described.help.markdown).not.toContain('<!--');
    // A rule that is not among them is named all the same.
    expect(run.runs[0].results[0]).not.toHaveProperty('ruleIndex');
  });
});

describe('the location of a file', () => {
  it.each([
    ['.', 'a b.json', 'a%20b.json'],
    ['.', '.', './'],
    ['./set//one/', '.', 'set/one/'],
    ['../set', 'x', '../set/x'],
    ['a:b/c?d#e', 'f%g', 'a%3Ab/c%3Fd%23e/f%25g'],
    ['grün/\ud800', 'x', 'gr%C3%BCn/%EF%BF%BD/x'],
  ])('in %j, %j is relative: %s', (folder, file, uri) => {
    expect(artifactLocation(folder, file)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  it.each([
    ['/srv/set', 'file:///srv/set/x'],
    ['C:/set one', 'file:///C:/set%20one/x'],
  ])('is a file URI below %s', (folder, uri) => {
    expect(artifactLocation(folder, 'x')).toEqual({ uri });
  });
});
