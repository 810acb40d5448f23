import type { Finding, Severity } from '../../shared/finding';
import type { CheckedConnector, ReportFormat } from './format';
import { printable } from './terminal';
import { hasPlace } from './words';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands, which GitHub shows beside the changed lines of a pull request. Nothing else is written: any line
 * of the log might be taken for a command. Suppressed findings are left out, as annotations cannot be marked.
 */
export function githubFormat(): ReportFormat {
  return {
    start: '',
    between: '',
    connector: (checked) =>
      checked.report.findings
        .filter(({ suppressed }) => suppressed === undefined)
        .map((finding) => `${annotation(checked, finding)}\n`)
        .join(''),
    end: ({ unchecked }) =>
      unchecked.map((message) => `::error title=Not checked::${data(message)}\n`).join(''),
  };
}

function annotation({ path, folder = path }: CheckedConnector, finding: Finding): string {
  const { severity, rule, message, help, range } = finding;
  const properties: (readonly [string, string | number])[] = [];
  const file = filePath(folder, finding.file);
  if (file !== '') properties.push(['file', file]);
  if (hasPlace(finding)) {
    const { start, end } = range;
    properties.push(['line', start.line], ['endLine', end.line], ['col', start.column]);
    // Columns are refused over several lines; the last one is part of the range here.
    if (start.line === end.line) properties.push(['endColumn', Math.max(start.column, end.column - 1)]);
  }
  properties.push(['title', rule]);
  const list = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${commands[severity]} ${list}::${data(`${message} ${help}`)}`;
}

/** Relative to where the program runs, as GitHub expects; empty for that folder itself. */
function filePath(folder: string, file: string): string {
  const steps = folder.split('/').filter((step) => step !== '.');
  return [...steps, ...(file === '.' ? [] : [file])].join('/');
}

/** Escapes as the runner unescapes; `##[` would start a command of the older kind anywhere in a line. */
function data(text: string): string {
  return printable(text).replaceAll('##[', '## [').replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
