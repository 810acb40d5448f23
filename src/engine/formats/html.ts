import { type Finding, severities } from '../../shared/finding';
import type { Summary } from '../../shared/report';
import { excerptOf } from './excerpt';
import type { CheckedConnector, ReportFormat, Totals } from './format';
import { htmlStyle } from './html-style';
import type { Tool } from './json';
import {
  byFile,
  byReason,
  fileName,
  hasPlace,
  heading,
  plural,
  scope,
  skippedText,
  split,
  suppressionText,
} from './words';
import { xmlText } from './xml-text';

/** One HTML file to read, send and print: nothing in it is loaded or run, and it works without a network. */
export function htmlFormat(tool: Tool): ReportFormat {
  return { start: head(tool), between: '', connector: section, end: closing };
}

/** The policy keeps even a mistake of ours from running or loading anything. */
function head({ name, version }: Tool): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connector Review report</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<header>
<h1>Connector Review</h1>
<p class="quiet">Report of ${xmlText(name)} ${xmlText(version)}</p>
</header>
`;
}

function section({ path, report, textOf }: CheckedConnector): string {
  const { counted, suppressed } = split(report.findings);
  return `<section class="connector">
<h2><bdi>${xmlText(heading(report))}</bdi></h2>
<p class="path"><bdi>${xmlText(path)}</bdi></p>
<p class="quiet">${scope(report)}</p>
${badges(report.summary)}
${files(counted, textOf)}${folded(plural(suppressed.length, 'suppressed finding'), files(suppressed, textOf))}${folded(
  skippedText(report.skipped),
  skippedList(report.skipped),
)}</section>
`;
}

function badges(summary: Summary): string {
  if (severities.every((severity) => summary[severity] === 0))
    return '<p class="badges"><span class="badge good">No findings</span></p>';
  const items = severities.map((severity) => {
    const looks = summary[severity] === 0 ? 'none' : severity;
    return `<li class="badge ${looks}">${plural(summary[severity], severity)}</li>`;
  });
  return `<ul class="badges">${items.join('')}</ul>`;
}

function files(findings: readonly Finding[], textOf: CheckedConnector['textOf']): string {
  return [...byFile(findings)]
    .map(([file, some]) => {
      const items = some.map((finding) => item(finding, textOf?.(file))).join('');
      return `<h3><bdi>${xmlText(fileName(file))}</bdi></h3>\n<ul class="findings">\n${items}</ul>\n`;
    })
    .join('');
}

function item(finding: Finding, text: string | undefined): string {
  const { severity, message, help, rule, range, pointer, suppressed } = finding;
  const { line, column } = range.start;
  const facts = [
    ...(hasPlace(finding) ? [`line ${line}, column ${column}`] : []),
    ...(pointer === '' ? [] : [`<bdi>${xmlText(pointer)}</bdi>`]),
    xmlText(rule),
    ...(finding.fix === 'none' ? [] : ['has a fix']),
  ];
  const why = suppressed && `<p class="help">Suppressed: ${xmlText(suppressionText(suppressed))}</p>\n`;
  return `<li><span class="badge ${severity}">${severity}</span><div>
<p class="message">${xmlText(message)}</p>
<p class="help">${xmlText(help)}</p>
${why ?? ''}${hasPlace(finding) && text !== undefined ? excerpt(text, finding) : ''}<p class="facts">${facts
    .map((fact) => `<span>${fact}</span>`)
    .join('')}</p>
</div></li>
`;
}

function excerpt(text: string, { range }: Finding): string {
  const found = excerptOf(text, range);
  if (found === undefined) return '';
  const { before, covered, after } = found;
  return `<pre>${xmlText(before)}<mark>${xmlText(covered)}</mark>${xmlText(after)}</pre>\n`;
}

function skippedList(skipped: CheckedConnector['report']['skipped']): string {
  const items = [...byReason(skipped)].map(
    ([reason, rules]) => `<dt>${xmlText(reason)}</dt><dd>${xmlText(rules.join(', '))}</dd>\n`,
  );
  return items.length === 0 ? '' : `<dl>\n${items.join('')}</dl>\n`;
}

/** A part that opens when its summary is clicked; nothing when it is empty. */
function folded(summary: string, content: string): string {
  return content === '' ? '' : `<details><summary>${summary}</summary>\n${content}</details>\n`;
}

function closing({ connectors, clean, summary, unchecked }: Totals): string {
  const without = clean === 0 ? '' : ` <span class="quiet">${clean} without findings</span>`;
  const totals =
    connectors < 2
      ? ''
      : `<section class="totals">\n<h2>${connectors} connectors</h2>${without}\n${badges(summary)}\n</section>\n`;
  const items = unchecked.map((message) => `<li>${xmlText(message)}</li>`).join('');
  const failed =
    items === ''
      ? ''
      : `<section class="unchecked">\n<h2>Not checked</h2>\n<ul class="plain">${items}</ul>\n</section>\n`;
  return `${totals}${failed}</main>\n</body>\n</html>\n`;
}
