import type { Finding } from '../../shared/finding';
import type { Report, Summary } from '../../shared/report';

/**
 * A report some of whose rules are still to come, with what these said before in their place, so that nothing vanishes
 * and comes back while a person types. Their places are those of the text as it was then.
 * @param shown the report in view; null for none
 */
export function withPending(report: Report, shown: Report | null, pending: ReadonlySet<string>): Report {
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const kept = (shown?.findings ?? []).filter(
    ({ rule, fingerprint }) => pending.has(rule) && !known.has(fingerprint),
  );
  if (kept.length === 0) return report;
  const findings = [...report.findings, ...kept].sort(byPlace);
  return { ...report, findings, summary: withCounts(report.summary, kept) };
}

/** Files and offsets; the order within a place stays. */
function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.range.start.offset - b.range.start.offset;
}

function withCounts(summary: Summary, findings: readonly Finding[]): Summary {
  const counts = { error: summary.error, warning: summary.warning, info: summary.info };
  let suppressed = summary.suppressed ?? 0;
  for (const finding of findings) {
    if (finding.suppressed === undefined) counts[finding.severity] += 1;
    else suppressed += 1;
  }
  return suppressed === 0 ? counts : { ...counts, suppressed };
}
