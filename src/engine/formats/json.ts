import type { Finding, Position, Suppression } from '../../shared/finding';
import type { CheckedConnector, ReportFormat } from './format';
import { wantedName } from './words';

/** Name and version of the program, as the report shows them. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Version of the report's shape; see `resources/schemas/report.schema.json`. */
export const schemaVersion = 1;

/** The report as JSON: a contract, with these members in this order and no others. */
export function jsonFormat(tool: Tool): ReportFormat {
  const head = JSON.stringify({ schemaVersion, tool: { name: tool.name, version: tool.version } }, null, 2);
  return {
    start: `${head.slice(0, -2)},\n  "connectors": [`,
    between: ',',
    connector: (checked) => {
      const text = JSON.stringify(connectorJson(checked), null, 2);
      return `\n${text.replace(/^/gm, '    ')}`;
    },
    end: ({ connectors }) => `${connectors === 0 ? '' : '\n  '}]\n}\n`,
  };
}

function connectorJson({ path, report }: CheckedConnector) {
  const { title, publisher, profile, summary, findings, skipped } = report;
  return {
    path,
    title,
    publisher: { kind: publisher.kind, inferred: publisher.inferred },
    profile,
    summary: {
      error: summary.error,
      warning: summary.warning,
      info: summary.info,
      ...(summary.suppressed === undefined ? {} : { suppressed: summary.suppressed }),
    },
    findings: findings.map(findingJson),
    skipped: skipped.map(({ rule, reason }) => ({ rule, reason })),
  };
}

function findingJson(finding: Finding) {
  const { rule, check, severity, message, help, file, pointer, range, fingerprint, fix, suppressed } =
    finding;
  const submissionName = wantedName(finding);
  return {
    rule,
    check,
    severity,
    message,
    help,
    file,
    pointer,
    range: { start: positionJson(range.start), end: positionJson(range.end) },
    fingerprint,
    fix,
    ...(submissionName === undefined ? {} : { submissionName }),
    ...(suppressed === undefined ? {} : { suppressed: suppressionJson(suppressed) }),
  };
}

function suppressionJson({ kind, reason, author, expires, source }: Suppression) {
  // Members that are undefined are left out.
  return { kind, reason, author, expires, source };
}

function positionJson({ line, column, offset }: Position) {
  return { line, column, offset };
}
