import type { Finding, Position } from '../../shared/finding';
import type { CheckedConnector, ReportFormat } from './format';

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
    connector: (checked, index) => {
      const text = JSON.stringify(connectorJson(checked), null, 2);
      return `${index === 0 ? '' : ','}\n${text.replace(/^/gm, '    ')}`;
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
    summary: { error: summary.error, warning: summary.warning, info: summary.info },
    findings: findings.map(findingJson),
    skipped: skipped.map(({ rule, reason }) => ({ rule, reason })),
  };
}

function findingJson(finding: Finding) {
  const { rule, check, severity, message, help, file, pointer, range, fingerprint, fix } = finding;
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
  };
}

function positionJson({ line, column, offset }: Position) {
  return { line, column, offset };
}
