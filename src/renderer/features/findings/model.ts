import { type Finding, type Severity, severities } from '../../../shared/finding';
import { severityName } from '../../ui/severity';

export type GroupBy = 'file' | 'rule' | 'severity';

/** What of the findings is shown, and how. */
export interface FindingsView {
  /** Words that must all occur; `file:`, `rule:` and `fix:` narrow to one member. */
  readonly text: string;
  readonly severities: readonly Severity[];
  readonly groupBy: GroupBy;
  /** Show suppressed findings among the others. */
  readonly suppressed: boolean;
  /** Keys of closed groups. */
  readonly closed: readonly string[];
}

export const defaultView: FindingsView = {
  text: '',
  severities,
  groupBy: 'file',
  suppressed: false,
  closed: [],
};

/** A line of the list: a group's heading or a finding. */
export type FindingRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly open: boolean;
      readonly worst: Severity;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/** Findings that pass the filter, in the order of the report. */
export function filterFindings(findings: readonly Finding[], view: FindingsView): readonly Finding[] {
  const words = view.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter(
    (finding) =>
      (view.suppressed || finding.suppressed === undefined) &&
      view.severities.includes(finding.severity) &&
      words.every((word) => matches(finding, word)),
  );
}

/** Rows of the list: groups in order of their first or worst finding, closed groups without their findings. */
export function findingRows(findings: readonly Finding[], view: FindingsView): readonly FindingRow[] {
  const rows: FindingRow[] = [];
  for (const [key, members] of grouped(filterFindings(findings, view), view.groupBy)) {
    const open = !view.closed.includes(key);
    rows.push({
      kind: 'group',
      key,
      label: groupLabel(key, view.groupBy),
      count: members.length,
      open,
      worst: worstOf(members),
    });
    if (open)
      for (const finding of members) rows.push({ kind: 'finding', key: finding.fingerprint, finding });
  }
  return rows;
}

/** Findings in the order they are listed, closed groups included: the way F8 walks. */
export function walkOrder(findings: readonly Finding[], view: FindingsView): readonly Finding[] {
  return grouped(filterFindings(findings, view), view.groupBy).flatMap(([, members]) => members);
}

/** The finding `step` places from the selected one, around the ends; the first when none is selected. */
export function neighbour(
  order: readonly Finding[],
  selected: string | null,
  step: 1 | -1,
): Finding | undefined {
  const at = order.findIndex((finding) => finding.fingerprint === selected);
  if (at < 0) return step === 1 ? order[0] : order.at(-1);
  return order[(at + step + order.length) % order.length];
}

/**
 * The finding `step` places from one that is not listed any more, because it was fixed or suppressed. `earlier` is the
 * order it stood in.
 */
export function neighbourOfGone(
  order: readonly Finding[],
  earlier: readonly Finding[],
  gone: string | null,
  step: 1 | -1,
): Finding | undefined {
  const at = earlier.findIndex((finding) => finding.fingerprint === gone);
  if (at < 0) return neighbour(order, null, step);
  const listed = new Map(order.map((finding) => [finding.fingerprint, finding]));
  for (let i = 1; i < earlier.length; i += 1) {
    const candidate = earlier[(at + step * i + i * earlier.length) % earlier.length];
    const found = candidate && listed.get(candidate.fingerprint);
    if (found !== undefined) return found;
  }
  return neighbour(order, null, step);
}

function grouped(
  findings: readonly Finding[],
  by: GroupBy,
): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding[by];
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [finding]);
    else members.push(finding);
  }
  const entries = [...groups];
  if (by === 'severity')
    return entries.sort(([a], [b]) => severities.indexOf(a as Severity) - severities.indexOf(b as Severity));
  if (by === 'rule')
    return entries.sort(
      ([a, m], [b, n]) => severityRank(m) - severityRank(n) || n.length - m.length || (a < b ? -1 : 1),
    );
  return entries;
}

function severityRank(members: readonly Finding[]): number {
  return severities.indexOf(worstOf(members));
}

function worstOf(members: readonly Finding[]): Severity {
  return severities.find((severity) => members.some((finding) => finding.severity === severity)) ?? 'info';
}

function groupLabel(key: string, by: GroupBy): string {
  if (by === 'severity') return severityName[key as Severity];
  return key === '.' ? 'Folder' : key;
}

function matches(finding: Finding, word: string): boolean {
  const [, member, value] = /^(file|rule|fix):(.*)$/.exec(word) ?? [];
  if (member === 'fix')
    return value === '' || finding.fix === value || (value === 'any' && finding.fix !== 'none');
  if (member === 'file')
    return value === '.' ? finding.file === '.' : finding.file.toLowerCase().includes(value ?? '');
  if (member === 'rule') return finding.rule.includes(value ?? '') || finding.check.includes(value ?? '');
  const { message, rule, file, check, pointer } = finding;
  return [message, rule, file, check, pointer].some((text) => text.toLowerCase().includes(word));
}
