import type { CheckedConnector, ReportFormat } from '../../src/engine/formats/format';
import { TotalsCounter } from '../../src/engine/formats/totals';
import type { Finding } from '../../src/shared/finding';
import type { Report } from '../../src/shared/report';

/** A finding at a title, with changes. */
export function finding(change: Partial<Finding>): Finding {
  return {
    rule: 'title/max-length',
    check: 'title/max-length',
    severity: 'error',
    message: 'The title is too long.',
    help: 'Shorten it.',
    file: 'apiDefinition.swagger.json',
    pointer: '/info/title',
    range: { start: { line: 4, column: 14, offset: 50 }, end: { line: 4, column: 20, offset: 56 } },
    fingerprint: '0123456789abcdef',
    fix: 'none',
    fixes: [{ title: 'not part of the report', grade: 'safe' }],
    ...change,
  };
}

/** The range of a finding about a file as a whole. */
export const whole = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/** A connector with these findings; suppressed ones do not count. */
export function checked(
  path: string,
  findings: readonly Finding[],
  change: Partial<Report> = {},
): CheckedConnector {
  const count = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity && one.suppressed === undefined).length;
  return {
    path,
    report: {
      title: 'Parcel Desk',
      publisher: { kind: 'verified', inferred: true },
      profile: 'submission',
      summary: { error: count('error'), warning: count('warning'), info: count('info') },
      findings,
      skipped: [],
      ...change,
    },
  };
}

/** A whole report, put together as the command line does. */
export function written(
  format: ReportFormat,
  connectors: readonly CheckedConnector[],
  unchecked: readonly string[] = [],
): string {
  const counter = new TotalsCounter();
  for (const { report } of connectors) counter.add(report);
  for (const message of unchecked) counter.addUnchecked(message);
  const parts = connectors.map((one) => format.connector(one)).filter((part) => part !== '');
  return format.start + parts.join(format.between) + format.end(counter.totals());
}
