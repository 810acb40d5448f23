import type { Estimate, EstimateInput } from '../../../shared/timeline';
import { publisherName } from '../../ui/publisher';
import { dayRange, dayText } from '../../ui/time-text';
import { spansOf } from './days';
import { pacificClock, pacificDate } from './pacific';
import { averageText, delaysText, sourceText, startText } from './wording';

/** A message to the publisher, in Markdown that also reads well as plain text. `title` names the connector. */
export function publisherSummary(title: string | null, estimate: Estimate, input: EstimateInput): string {
  const { kind, readyAt, regions, skippedStarts, completionFrom, completionTo } = estimate;
  const freezes = spansOf(input.freezeDates ?? []);
  const lines = [
    `## Expected deployment${title === null ? '' : ` of ${inLine(title)}`}`,
    '',
    `- Publisher: ${publisherName[kind].toLowerCase()}`,
    `- Ready: ${dayText(pacificDate(readyAt))}, ${pacificClock(readyAt)}`,
    `- Expected completion: **${dayRange(completionFrom, completionTo, 'weekday')}** (on average ${averageText[kind]} after readiness)`,
    ...skippedStarts.map(({ date, reason }) => `- Start skipped: ${dayText(date)} (${reason})`),
    ...freezes.map(({ from, to }) => `- Counted without deployment: ${dayRange(from, to, 'weekday')}`),
    '',
    '| Group | Regions | Expected day (Pacific time) |',
    '|---|---|---|',
    ...regions.map(({ group, region, date }) => `| ${group} | ${region} | ${dayText(date)} |`),
    '',
    `${startText[kind]} One region group follows per deployment day; there are none on weekends and US holidays.`,
    `${sourceText} ${delaysText[kind]}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** A title on one line, with what Markdown would read as markup escaped. */
function inLine(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, (sign) => `\\${sign}`);
}
