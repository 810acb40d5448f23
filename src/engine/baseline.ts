import type { Finding } from '../shared/finding';
import type { Report } from '../shared/report';
import { fail, ok, type Result } from '../shared/result';
import { summarize } from './index';
import { parseJson } from './json/parse';

/** Version of the baseline file's shape; see `resources/schemas/baseline.schema.json`. */
export const baselineVersion = 1;

/** Findings of one connector that were there before: how often each fingerprint occurred. */
export type BaselineEntry = ReadonlyMap<string, number>;

/** Entries by connector: its path as seen from the baseline file's folder, with forward slashes. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

/** Reads a baseline file. The failure's message follows "<file> cannot be used: "; code `bad-baseline`. */
export function parseBaseline(text: string): Result<Baseline> {
  const bad = (what: string) =>
    fail('bad-baseline', `${what} Write it anew with connector-review check --write-baseline.`);
  const { root } = parseJson(text);
  if (root === undefined) return bad('it is not readable as JSON.');
  const version = root.get('version');
  if (typeof version?.value === 'number' && version.value > baselineVersion)
    return bad(`it has version ${version.value}, and this program knows version ${baselineVersion}.`);
  const connectors = root.get('connectors');
  if (version?.value !== baselineVersion || !connectors?.isObject)
    return bad('it is not a baseline: "version": 1 and an object "connectors" are missing.');
  const baseline = new Map<string, BaselineEntry>();
  for (const member of connectors.members) {
    const entry = new Map<string, number>();
    for (const finding of member.members) {
      const { key, value } = finding;
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
        return bad(`the value at ${finding.pointer.slice(0, 200)} is not a count.`);
      entry.set(key?.text ?? '', value);
    }
    if (!member.isObject) return bad(`the value at ${member.pointer.slice(0, 200)} is not an object.`);
    baseline.set(member.key?.text ?? '', entry);
  }
  return ok(baseline);
}

/** The report with every finding that the baseline holds suppressed, and how many of its findings are there no more. */
export function withBaseline(
  report: Report,
  entry: BaselineEntry | undefined,
): { readonly report: Report; readonly gone: number } {
  if (entry === undefined || entry.size === 0) return { report, gone: 0 };
  const left = new Map(entry);
  const findings = report.findings.map((finding): Finding => {
    const count = left.get(finding.fingerprint) ?? 0;
    if (count === 0 || isOurs(finding)) return finding;
    left.set(finding.fingerprint, count - 1);
    // A reason that somebody gave says more than that it was there before.
    if (finding.suppressed !== undefined) return finding;
    return { ...finding, suppressed: { kind: 'baseline', reason: 'In the baseline.' } };
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { report: { ...report, findings, summary: summarize(findings) }, gone };
}

/** What a baseline keeps of a report: every finding that counts or was in the baseline before. */
export function baselineEntry({ findings }: Report): BaselineEntry {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const { fingerprint, suppressed } = finding;
    if (isOurs(finding) || (suppressed !== undefined && suppressed.kind !== 'baseline')) continue;
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}

/** The text of a baseline file: sorted, so that two versions differ where findings do. */
export function baselineText(baseline: Baseline): string {
  const sorted = <T>(map: ReadonlyMap<string, T>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const members = (lines: readonly string[], indent: string) =>
    lines.length === 0 ? '{}' : `{\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}}`;
  const connectors = sorted(baseline).map(([path, entry]) => {
    const counts = sorted(entry).map(([fingerprint, count]) => `${JSON.stringify(fingerprint)}: ${count}`);
    return `${JSON.stringify(path)}: ${members(counts, '    ')}`;
  });
  return `{\n  "version": ${baselineVersion},\n  "connectors": ${members(connectors, '  ')}\n}\n`;
}

/** That a check is incomplete, or that settings are wrong, is never old news. */
function isOurs({ rule }: Finding): boolean {
  return rule.startsWith('engine/');
}
