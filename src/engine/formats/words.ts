import { type Finding, type Severity, type Suppression, severities } from '../../shared/finding';
import type { Report, SkippedRule, Summary } from '../../shared/report';
import { printable } from './terminal';

/** Findings by file, in the order of the first of each. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known === undefined) files.set(finding.file, [finding]);
    else known.push(finding);
  }
  return files;
}

/** Findings that count, and those that somebody suppressed. */
export function split(findings: readonly Finding[]): {
  readonly counted: readonly Finding[];
  readonly suppressed: readonly Finding[];
} {
  const counted = findings.filter(({ suppressed }) => suppressed === undefined);
  return { counted, suppressed: findings.filter(({ suppressed }) => suppressed !== undefined) };
}

/** False for a finding about a file as a whole, or the folder: it has no line. */
export function hasPlace({ range }: Finding): boolean {
  return range.end.offset > 0;
}

/** A file's name for people. */
export function fileName(file: string): string {
  return file === '.' ? '(folder)' : printable(file);
}

/** `1 error, 2 warnings, 0 info`. */
export function counts(summary: Summary): string {
  return severities.map((severity) => plural(summary[severity], severity)).join(', ');
}

/** `1 rule`, `2 rules`; info has no plural. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}

/** A severity as a heading. */
export const severityHeadings: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Info',
};

/** `verified publisher (inferred), profile submission`. */
export function scope({ publisher, profile }: Report): string {
  return `${publisher.kind} publisher${publisher.inferred ? ' (inferred)' : ''}, profile ${profile}`;
}

/** Reason, author and last day of a suppression, for people. */
export function suppressionText({ reason, author, expires }: Suppression): string {
  const by = author === undefined ? '' : `, by ${author}`;
  const until = expires === undefined ? '' : `, until ${expires}`;
  return printable(`${reason}${by}${until}`);
}

/** Rules that were skipped, by reason: the same one often holds for many. */
export function byReason(skipped: readonly SkippedRule[]): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const { rule, reason } of skipped) {
    const known = reasons.get(reason);
    if (known === undefined) reasons.set(reason, [rule]);
    else if (!known.includes(rule)) known.push(rule);
  }
  return reasons;
}

/** `12 rules skipped`. */
export function skippedText(skipped: readonly SkippedRule[]): string {
  return `${plural(new Set(skipped.map(({ rule }) => rule)).size, 'rule')} skipped`;
}

/** The title as a heading; one that cannot be read or is empty says so. */
export function heading({ title }: Report): string {
  if (title === null) return 'No readable title';
  return title.trim() === '' ? 'Empty title' : title;
}

/** The name its first such fix would give the submission; no report could tell it as an edit. */
export function wantedName({ fixes }: Finding): string | undefined {
  return fixes.find(({ submissionName }) => submissionName !== undefined)?.submissionName;
}
