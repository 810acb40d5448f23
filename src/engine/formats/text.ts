import { type Finding, severities } from '../../shared/finding';
import type { Report } from '../../shared/report';
import type { CheckedConnector, ReportFormat } from './format';
import { paint, printable, wrap } from './terminal';
import { byFile, counts, fileName, hasPlace, scope, skippedText, split, suppressionText } from './words';

/** How the text report is to look. */
export interface TextStyle {
  /** Columns to wrap at. */
  readonly width: number;
  readonly colors: boolean;
}

/** The report for people: by connector and file, `file:line:column  severity  message  rule`, help below. */
export function textFormat(style: TextStyle): ReportFormat {
  return {
    start: '',
    between: '\n',
    connector: (checked) => connectorText(checked, style),
    end: (totals) => {
      if (totals.connectors < 2) return '';
      const clean = totals.clean === 0 ? '' : `; ${totals.clean} without findings`;
      const line = `${totals.connectors} connectors: ${counts(totals.summary)}${clean}.`;
      return `\n${paint(line, 'strong', style.colors)}\n`;
    },
  };
}

function connectorText({ path, report }: CheckedConnector, style: TextStyle): string {
  const lines = [paint(printable(path), 'strong', style.colors), ...heading(report, style), ''];
  const { counted, suppressed } = split(report.findings);
  for (const [file, findings] of byFile(counted)) {
    const places = findings.map((finding) => place(file, finding));
    const longest = Math.max(...places.map((text) => text.length));
    findings.forEach((finding, at) => {
      lines.push(...findingText(finding, (places[at] ?? '').padEnd(longest), style));
    });
    lines.push('');
  }
  if (suppressed.length > 0)
    lines.push('  Suppressed', ...suppressed.flatMap((one) => excused(one, style)), '');
  lines.push(verdict(report, counted, style));
  return `${lines.join('\n')}\n`;
}

function heading(report: Report, style: TextStyle): readonly string[] {
  const name = report.title === null ? 'no readable title' : `"${printable(report.title)}"`;
  return wrap(`${name}, ${scope(report)}`, style.width - 2, 0).map((line) =>
    paint(`  ${line}`, 'faint', style.colors),
  );
}

/** A finding about a file as a whole has no line. */
function place(file: string, finding: Finding): string {
  const { range } = finding;
  const name = fileName(file);
  return hasPlace(finding) ? `${name}:${range.start.line}:${range.start.column}` : name;
}

const indent = '      ';

function findingText(finding: Finding, where: string, style: TextStyle): readonly string[] {
  const severity = finding.severity.padEnd(severityWidth);
  const used = `  ${where}  ${severity}  `.length;
  const room = style.width - indent.length;
  // The rule's name stays in one piece and two spaces off the message, at its end or on a line of its own.
  const message = [...wrap(printable(finding.message), room, used - indent.length)];
  const last = message.length - 1;
  const lastUsed = last === 0 ? used : indent.length;
  const fits = lastUsed + (message[last]?.length ?? 0) + 2 + finding.rule.length <= style.width;
  const rule = paint(finding.rule, 'faint', style.colors);
  if (fits) message[last] = `${message[last]}  ${rule}`;
  else message.push(rule);
  const [first = '', ...rest] = message;
  const help = wrap(`Help: ${printable(finding.help)}`, room - 2, 0);
  return [
    `  ${where}  ${paint(severity, finding.severity, style.colors)}  ${first}`.trimEnd(),
    ...rest.map((line) => `${indent}${line}`),
    ...help.map((line, at) => `${indent}${at === 0 ? '' : '  '}${line}`),
  ];
}

const severityWidth = Math.max(...severities.map((severity) => severity.length));

/** A suppressed finding in short: where, which rule, why not. */
function excused(finding: Finding, style: TextStyle): readonly string[] {
  const why = finding.suppressed === undefined ? '' : suppressionText(finding.suppressed);
  const text = `${place(finding.file, finding)}  ${finding.rule}: ${why}`;
  return wrap(text, style.width - indent.length, 0).map((line, at) =>
    paint(`${at === 0 ? '    ' : indent}${line}`, 'faint', style.colors),
  );
}

function verdict({ summary, skipped }: Report, counted: readonly Finding[], style: TextStyle): string {
  const found = counted.length === 0 ? 'No findings' : counts(summary);
  const worst = severities.find((severity) => summary[severity] > 0) ?? 'good';
  const not = skipped.length === 0 ? '' : ` ${skippedText(skipped)}.`;
  return `  ${paint(`${found}.`, worst, style.colors)}${paint(not, 'faint', style.colors)}`;
}
