import type { Report } from '../../shared/report';

/** The report with those small parts of the shown one that are equal, so that nothing that shows them is made anew. */
export function keepSame(report: Report, shown: Report | null): Report {
  if (shown === null) return report;
  return {
    ...report,
    summary: same(report.summary, shown.summary),
    publisher: same(report.publisher, shown.publisher),
  };
}

/** The shown one of two flat objects where their members are equal. */
function same<T extends object>(now: T, shown: T): T {
  const members = Object.entries(now);
  const before = new Map(Object.entries(shown));
  const equal = members.length === before.size && members.every(([key, value]) => before.get(key) === value);
  return equal ? shown : now;
}
