import { type Finding, severities } from '../../shared/finding';
import type { CheckedConnector, ReportFormat, Totals } from './format';
import { markdownCode, markdownText } from './markdown-text';
import {
  byFile,
  byReason,
  counts,
  fileName,
  hasPlace,
  heading,
  scope,
  severityHeadings,
  skippedText,
  split,
  suppressionText,
} from './words';

/** Rows per severity and connector: a comment on GitHub holds 65,536 characters. */
const maxRows = 50;

/** Markdown for a comment on a pull request: counts, a table for each severity and file, the mild ones folded. */
export function markdownFormat(): ReportFormat {
  return { start: '## Connector Review\n\n', between: '\n---\n\n', connector: section, end: closing };
}

function section({ path, report }: CheckedConnector): string {
  const { counted, suppressed } = split(report.findings);
  const verdict = counted.length === 0 ? 'No findings' : counts(report.summary);
  const blocks = [
    `### ${markdownText(heading(report))}`,
    `${markdownCode(path)}: ${scope(report)}`,
    `**${verdict}.**`,
    ...severities.flatMap((severity) => {
      const findings = counted.filter((finding) => finding.severity === severity);
      const heading = `${severityHeadings[severity]} (${findings.length})`;
      if (findings.length === 0) return [];
      return severity === 'error'
        ? [`#### ${heading}`, ...tables(findings)]
        : folded(heading, tables(findings));
    }),
    ...(suppressed.length === 0 ? [] : folded(`Suppressed (${suppressed.length})`, tables(suppressed))),
    ...skippedRules(report.skipped),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tables(findings: readonly Finding[]): readonly string[] {
  const shown = findings.slice(0, maxRows);
  const blocks = [...byFile(shown)].flatMap(([file, some]) => [
    `**${markdownText(fileName(file))}**`,
    ['| Place | Finding | Rule |', '| --- | --- | --- |', ...some.map(row)].join('\n'),
  ]);
  const left = findings.length - shown.length;
  if (left > 0) blocks.push(`... and ${left} more; the formats \`html\` and \`json\` have them all.`);
  return blocks;
}

function row(finding: Finding): string {
  const { range, rule, message, help, suppressed } = finding;
  const place = hasPlace(finding) ? `${range.start.line}:${range.start.column}` : '';
  const why =
    suppressed === undefined ? '' : `<br>*Suppressed: ${markdownText(suppressionText(suppressed))}*`;
  return `| ${place} | ${markdownText(message)}<br>${markdownText(help)}${why} | \`${rule}\` |`;
}

function skippedRules(skipped: CheckedConnector['report']['skipped']): readonly string[] {
  if (skipped.length === 0) return [];
  const items = [...byReason(skipped)].map(
    ([reason, rules]) => `- ${markdownText(reason)} ${rules.map((rule) => `\`${rule}\``).join(', ')}`,
  );
  return folded(skippedText(skipped), [items.join('\n')]);
}

/** A part that opens when its summary is clicked. */
function folded(summary: string, blocks: readonly string[]): readonly string[] {
  return [`<details><summary>${summary}</summary>`, ...blocks, '</details>'];
}

function closing({ connectors, clean, summary, unchecked }: Totals): string {
  const blocks: string[] = [];
  if (connectors > 1) {
    const without = clean === 0 ? '' : `; ${clean} without findings`;
    blocks.push(`**${connectors} connectors: ${counts(summary)}${without}.**`);
  }
  if (unchecked.length > 0)
    blocks.push('#### Not checked', unchecked.map((message) => `- ${markdownText(message)}`).join('\n'));
  if (blocks.length === 0) return '';
  return `${connectors === 0 ? '' : '\n---\n\n'}${blocks.join('\n\n')}\n`;
}
