import { describe, expect, it } from 'vitest';
import { analyze, type CheckConfig } from '../../src/engine';
import type { Rule } from '../../src/engine/define-rule';
import { applyEdits } from '../../src/engine/fix';
import { withFileEdit } from '../../src/engine/fix-all/file-edit';
import { parseJson } from '../../src/engine/json/parse';
import type { Finding, Severity, TextEdit } from '../../src/shared/finding';
import type { ReferenceCatalogue } from '../../src/shared/reference';
import type { Profile, PublisherKind } from '../../src/shared/report';
import type { ConnectorSnapshot, SourceText } from '../../src/shared/snapshot';
import type { ConnectorBuilder } from './builders';
import { shippedDictionary } from './dictionary';

/** A connector and the circumstances it is checked under (default: verified, profile submission, or update where a previous version is given). */
export interface Given {
  readonly given: ConnectorBuilder;
  readonly publisher?: PublisherKind;
  readonly profile?: Profile;
  /** The version before this one. */
  readonly previous?: ConnectorBuilder;
  /** Other connectors, for rules of uniqueness. */
  readonly reference?: ReferenceCatalogue;
}

/** What a finding must look like; absent members are not compared. */
export interface Expected {
  /** Check key; default: the rule's id. */
  readonly check?: string;
  readonly severity?: Severity;
  /** JSON Pointer. */
  readonly at?: string;
  readonly file?: string;
  /** The exact text underlined. */
  readonly covers?: string;
  /** A part of the message. */
  readonly says?: string | RegExp;
  readonly fix?: Finding['fix'];
  /** The name its fixes give the submission. */
  readonly names?: string;
}

export interface ReportCase extends Given {
  /** All findings of the rule, in order. */
  readonly finds: readonly Expected[];
  /** Text of the finding's file after the first fix of the first finding; compared when given. */
  readonly afterFix?: string | ((text: string) => void);
  /** True for fixes that insert a skeleton which fails the next run on purpose. */
  readonly fixKeepsFailing?: boolean;
}

export interface RuleTest {
  readonly passes: Readonly<Record<string, ConnectorBuilder | Given>>;
  readonly reports: Readonly<Record<string, ReportCase>>;
  /** True for rules about layout or encoding, whose findings change with both. */
  readonly layoutSensitive?: boolean;
}

/** Runs the cases of one rule, alone, and what must hold for every rule without being asked. */
export function testRule(rule: Rule, cases: RuleTest): void {
  describe(rule.info.id, () => {
    for (const [name, entry] of Object.entries(cases.passes)) {
      const given = 'given' in entry ? entry : { given: entry };
      it(`accepts ${name}`, () => {
        expect(run(rule, given).findings.map((f) => f.message)).toEqual([]);
      });
    }
    for (const [name, entry] of Object.entries(cases.reports)) {
      it(`reports ${name}`, () => reportsAsExpected(rule, entry));
      it(`is stable for ${name}`, () => isStable(rule, entry, cases.layoutSensitive ?? false));
      it(`offers sound fixes for ${name}`, () => fixesAreSound(rule, entry));
    }
    it('survives damaged input', () => survivesDamage(rule, cases));
  });
}

function settings(rule: Rule, given: Given): CheckConfig {
  const { publisher = 'verified', reference } = given;
  const previous = given.previous?.snapshot();
  const profile = given.profile ?? (previous === undefined ? 'submission' : 'update');
  return {
    rules: [rule],
    publisher,
    profile,
    dictionary: shippedDictionary,
    ...(reference === undefined ? {} : { reference }),
    ...(previous === undefined ? {} : { previous }),
  };
}

function run(rule: Rule, given: Given, snapshot: ConnectorSnapshot = given.given.snapshot()) {
  return analyze(snapshot, settings(rule, given)).report;
}

function textOf(snapshot: ConnectorSnapshot, name: string): string | undefined {
  return snapshot.texts.find((file) => file.name === name)?.text;
}

function reportsAsExpected(rule: Rule, entry: ReportCase): void {
  const snapshot = entry.given.snapshot();
  const { findings } = run(rule, entry, snapshot);
  const shown = findings.map((f) => `${f.check} ${f.severity} ${f.pointer}: ${f.message}`);
  expect(shown, 'number of findings').toHaveLength(entry.finds.length);
  entry.finds.forEach((expected, i) => {
    const finding = findings[i] as Finding;
    const text = textOf(snapshot, finding.file);
    expect(finding.check).toBe(expected.check ?? rule.info.id);
    expect(finding.message, 'all placeholders are filled').not.toMatch(/\{\w+\}/);
    expect(finding.help, 'all placeholders are filled').not.toMatch(/\{\w+\}/);
    expect(finding.message).toMatch(/[.!?]$/);
    expect(finding.help).toMatch(/[.!?]$/);
    if (expected.severity !== undefined) expect(finding.severity).toBe(expected.severity);
    if (expected.at !== undefined) expect(finding.pointer).toBe(expected.at);
    if (expected.file !== undefined) expect(finding.file).toBe(expected.file);
    if (expected.fix !== undefined) expect(finding.fix).toBe(expected.fix);
    if (expected.names !== undefined)
      expect(finding.fixes.map(({ submissionName }) => submissionName)).toEqual([expected.names]);
    if (typeof expected.says === 'string') expect(finding.message).toContain(expected.says);
    if (expected.says instanceof RegExp) expect(finding.message).toMatch(expected.says);
    if (expected.covers !== undefined) {
      expect(text?.slice(finding.range.start.offset, finding.range.end.offset)).toBe(expected.covers);
    }
  });
}

function isStable(rule: Rule, entry: ReportCase, layoutSensitive: boolean): void {
  const first = run(rule, entry);
  expect(run(rule, entry)).toEqual(first);
  expect(new Set(first.findings.map((f) => f.fingerprint)).size, 'fingerprints are distinct').toBe(
    first.findings.length,
  );
  if (layoutSensitive) return;
  for (const variant of [entry.given.layout(4), entry.given.layout(2, '\r\n')]) {
    const again = run(rule, { ...entry, given: variant });
    expect(again.findings.map((f) => f.fingerprint).sort()).toEqual(
      first.findings.map((f) => f.fingerprint).sort(),
    );
  }
}

function fixesAreSound(rule: Rule, entry: ReportCase): void {
  const snapshot = entry.given.snapshot();
  const analysis = analyze(snapshot, settings(rule, entry));
  analysis.report.findings.forEach((finding, at) => {
    finding.fixes.forEach(({ submissionName }, index) => {
      const edits = analysis.editsOf(finding.fingerprint, index) ?? [];
      const fileEdit = analysis.fileEditOf(finding.fingerprint, index);
      const changes = [edits.length > 0, fileEdit !== undefined, submissionName !== undefined];
      expect(changes.filter(Boolean), 'a fix changes texts, a file or the name').toHaveLength(1);
      const edited = fileEdit === undefined ? withEdits(snapshot, edits) : withFileEdit(snapshot, fileEdit);
      const after = submissionName === undefined ? edited : named(edited, submissionName);
      for (const file of after.texts.filter((f) => f.name.endsWith('.json'))) {
        const before = parseJson(textOf(snapshot, file.name) ?? '');
        if (before.faults.length === 0)
          expect(parseJson(file.text).faults, `${file.name} stays valid`).toEqual([]);
      }
      const rest = run(rule, entry, after);
      if (!entry.fixKeepsFailing)
        expect(rest.findings.map((f) => f.fingerprint)).not.toContain(finding.fingerprint);
      expect(rest.summary.error, 'a fix adds no error').toBeLessThanOrEqual(analysis.report.summary.error);
      if (at === 0 && index === 0 && entry.afterFix !== undefined)
        compareAfter(entry.afterFix, textOf(after, edits[0]?.file ?? ''));
    });
  });
}

function named(snapshot: ConnectorSnapshot, name: string): ConnectorSnapshot {
  return { ...snapshot, submission: { ...snapshot.submission, name } };
}

function compareAfter(expected: NonNullable<ReportCase['afterFix']>, text: string | undefined): void {
  if (typeof expected === 'string') expect(text).toContain(expected);
  else expected(text ?? '');
}

function withEdits(snapshot: ConnectorSnapshot, edits: readonly TextEdit[]): ConnectorSnapshot {
  const texts = snapshot.texts.map((file): SourceText => {
    const text = applyEdits(
      file.text,
      edits.filter((edit) => edit.file === file.name),
    );
    return { ...file, text, bytes: file.bytes + text.length - file.text.length };
  });
  return { ...snapshot, texts };
}

const damaged = [
  '',
  '{',
  'null',
  '[]',
  '42',
  '"x"',
  '{}',
  '{"info":[],"paths":[],"definitions":7,"x-ms-connector-metadata":{}}',
];

function survivesDamage(rule: Rule, cases: RuleTest): void {
  const any =
    Object.values(cases.reports)[0]?.given ??
    Object.values(cases.passes).map((p) => ('given' in p ? p.given : p))[0];
  if (any === undefined) throw new Error('A rule test needs cases.');
  const whole = any.snapshot();
  const half = (name: string): string =>
    (textOf(whole, name) ?? '').slice(0, (textOf(whole, name) ?? '').length / 2);
  for (const name of ['apiDefinition.swagger.json', 'apiProperties.json']) {
    for (const text of [...damaged, half(name), ...wrongTypes(textOf(whole, name) ?? '')]) {
      for (const publisher of ['verified', 'independent'] as const) {
        const circumstances = { ...Object.values(cases.reports)[0], given: any, publisher };
        const reports = [run(rule, circumstances, any.file(name, text).snapshot())];
        const { previous } = circumstances;
        if (previous !== undefined)
          reports.push(run(rule, { ...circumstances, previous: previous.file(name, text) }));
        const findings = reports.flatMap((report) => report.findings);
        expect(
          findings.filter((f) => f.rule === 'engine/rule-crashed').map((f) => `${text}: ${f.message}`),
        ).toEqual([]);
      }
    }
  }
}

/** The document with each member, three levels deep, replaced by a value of another type. */
function wrongTypes(text: string): readonly string[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  const variants: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth === 0 || typeof value !== 'object' || value === null) return;
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const old = object[key];
      for (const wrong of [7, [null], { a: null }]) {
        object[key] = wrong;
        variants.push(JSON.stringify(root));
      }
      object[key] = old;
      visit(old, depth - 1);
    }
  };
  visit(root, 4);
  return variants;
}
