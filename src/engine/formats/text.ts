import { type Finding, severities } from '../../shared/finding';
import type { Report, Summary } from '../../shared/report';
import type { CheckedConnector, ReportFormat } from './format';
import { paint, printable, wrap } from './terminal';

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
    connector: (checked, index) => `${index === 0 ? '' : '\n'}${connectorText(checked, style)}`,
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
  for (const [file, findings] of byFile(report.findings)) {
    const places = findings.map((finding) => place(file, finding));
    const longest = Math.max(...places.map((text) => text.length));
    findings.forEach((finding, at) => {
      lines.push(...findingText(finding, (places[at] ?? '').padEnd(longest), style));
    });
    lines.push('');
  }
  lines.push(verdict(report, style));
  return `${lines.join('\n')}\n`;
}

function heading({ title, publisher, profile }: Report, style: TextStyle): readonly string[] {
  const name = title === null ? 'no readable title' : `"${printable(title)}"`;
  const kind = `${publisher.kind} publisher${publisher.inferred ? ' (inferred)' : ''}`;
  return wrap(`${name}, ${kind}, profile ${profile}`, style.width - 2, 0).map((line) =>
    paint(`  ${line}`, 'faint', style.colors),
  );
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known === undefined) files.set(finding.file, [finding]);
    else known.push(finding);
  }
  return files;
}

/** A finding about a file as a whole has no line. */
function place(file: string, { range }: Finding): string {
  const name = file === '.' ? '(folder)' : printable(file);
  return range.end.offset === 0 ? name : `${name}:${range.start.line}:${range.start.column}`;
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

function verdict({ findings, summary, skipped }: Report, style: TextStyle): string {
  const found = findings.length === 0 ? 'No findings' : counts(summary);
  const worst = severities.find((severity) => summary[severity] > 0) ?? 'good';
  const not =
    skipped.length === 0 ? '' : ` ${plural(new Set(skipped.map(({ rule }) => rule)).size, 'rule')} skipped.`;
  return `  ${paint(`${found}.`, worst, style.colors)}${paint(not, 'faint', style.colors)}`;
}

function counts(summary: Summary): string {
  const parts = severities.map((severity) => plural(summary[severity], severity));
  return parts.join(', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}
