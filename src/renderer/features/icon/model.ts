import { parse } from 'jsonc-parser';
import type { Finding } from '../../../shared/finding';
import type { IconMeasurement, IconReading } from '../../../shared/icon';
import type { Report, RuleInfo } from '../../../shared/report';
import { assertNever } from '../../../shared/result';

/** What the checks say about one measured value. */
export type Verdict =
  | { readonly kind: 'pending' }
  | { readonly kind: 'pass' }
  | { readonly kind: 'not-judged'; readonly reason: string }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** Everything the check found is suppressed. */
  | { readonly kind: 'suppressed'; readonly findings: readonly Finding[] };

type Rules = ReadonlyMap<string, RuleInfo>;

/** The verdict on a measurement. A check that did not run is never a pass. */
export function verdictOf(measurement: IconMeasurement, report: Report | null, rules: Rules): Verdict {
  if (report === null) return { kind: 'pending' };
  const { check } = measurement;
  const findings = report.findings.filter((finding) => finding.check === check);
  if (findings.length > 0) {
    return { kind: findings.some(counts) ? 'findings' : 'suppressed', findings };
  }
  const rule = ruleOf(check, rules);
  const skipped = report.skipped.find((entry) => entry.rule === (rule?.id ?? check));
  if (skipped !== undefined) return { kind: 'not-judged', reason: skipped.reason };
  if (crashed(rule?.id ?? check, report)) {
    return { kind: 'not-judged', reason: 'The rule could not finish on this icon.' };
  }
  const info = rule?.checks.find((candidate) => candidate.key === check);
  if (info !== undefined && !info.publishers.includes(report.publisher.kind)) {
    return { kind: 'not-judged', reason: `Asked of ${info.publishers.join(' and ')} publishers only.` };
  }
  const obstacle = obstacleTo(check, report);
  return obstacle === undefined ? { kind: 'pass' } : { kind: 'not-judged', reason: obstacle };
}

/** Whether a finding counts: nobody suppressed it. */
export function counts(finding: Finding): boolean {
  return finding.suppressed === undefined;
}

/** Why a comparison of two colors could not be made: one of them is unknown. */
function obstacleTo(check: string, report: Report): string | undefined {
  if (check !== 'icon/brand-color-match') return undefined;
  const broken = (other: string) => report.findings.some((finding) => finding.check === other);
  if (broken('icon/background-uniform'))
    return 'The background is not one color, so there is nothing to compare.';
  if (broken('properties/brand-color-required')) return 'iconBrandColor is not a color to compare with.';
  return undefined;
}

function ruleOf(check: string, rules: Rules): RuleInfo | undefined {
  for (const rule of rules.values()) if (rule.checks.some((info) => info.key === check)) return rule;
  return undefined;
}

function crashed(rule: string, report: Report): boolean {
  return report.findings.some((f) => f.rule === 'engine/rule-crashed' && f.message.includes(rule));
}

/** Everything the report says about the icon, also what belongs to no measured value. */
export function iconFindings(report: Report | null): readonly Finding[] {
  return (report?.findings ?? []).filter(
    (finding) => finding.rule.startsWith('icon/') || finding.rule.startsWith('properties/brand-color'),
  );
}

/** Icon findings that no row of the table shows. */
export function otherFindings(
  findings: readonly Finding[],
  measurements: readonly IconMeasurement[],
): readonly Finding[] {
  const shown = new Set(measurements.map((measurement) => measurement.check));
  return findings.filter((finding) => !shown.has(finding.check));
}

/** What `iconBrandColor` says in the text of apiProperties.json; undefined where there is no such text. */
export function declaredBrandColor(text: string): string | undefined {
  const root: unknown = parse(text, undefined, { allowTrailingComma: true });
  const color = memberOf(memberOf(root, 'properties'), 'iconBrandColor');
  return typeof color === 'string' ? color : undefined;
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** "812 bytes", "14.2 kB". */
export function bytesText(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(value < 100 ? 1 : 0)} ${units[power]}`;
}

/** Name of an image kind, with its article: "a JPEG picture". */
export function formatText(format: IconReading['format']): string {
  switch (format) {
    case 'svg':
      return 'an SVG drawing';
    case 'ico':
      return 'an ICO picture';
    case 'unknown':
      return 'no kind of picture we know';
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'webp':
    case 'bmp':
    case 'tiff':
      return `a ${format === 'webp' ? 'WebP' : format.toUpperCase()} picture`;
    default:
      return assertNever(format);
  }
}
