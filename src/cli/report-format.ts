import type { ReportFormat } from '../engine/formats/format';
import { githubFormat } from '../engine/formats/github';
import { htmlFormat } from '../engine/formats/html';
import { jsonFormat } from '../engine/formats/json';
import { junitFormat } from '../engine/formats/junit';
import { markdownFormat } from '../engine/formats/markdown';
import { sarifFormat } from '../engine/formats/sarif';
import type { DescribedRule } from '../engine/formats/sarif-rules';
import { type TextStyle, textFormat } from '../engine/formats/text';
import type { CheckOptions } from './commands/check';
import type { CliIo } from './io';
import { knownRules } from './rule-facts';
import { tool } from './tool';

/** What a report's looks depend on besides the options; plain data. */
export interface Presentation {
  readonly text: TextStyle;
}

/** How a report is to look on this terminal, or in a file. */
export function presentationFor(io: CliIo, { output }: CheckOptions): Presentation {
  // Wider lines are harder to read, narrower ones no longer hold a place and a severity.
  const width = Math.max(60, Math.min(io.columns ?? 80, 120));
  return { text: { width, colors: io.colors && output === undefined } };
}

/** The form of the report that was asked for. Help pages are needed for its start alone. */
export function reportFormat(
  { format, failOn }: Pick<CheckOptions, 'format' | 'failOn'>,
  { text }: Presentation,
  help: ReadonlyMap<string, string> = new Map(),
): ReportFormat {
  switch (format) {
    case 'text':
      return textFormat(text);
    case 'json':
      return jsonFormat(tool);
    case 'sarif':
      return sarifFormat(tool, describedRules(help));
    case 'markdown':
      return markdownFormat();
    case 'html':
      return htmlFormat(tool);
    case 'junit':
      return junitFormat({ tool, rules: knownRules, failOn });
    case 'github':
      return githubFormat();
  }
}

function describedRules(pages: ReadonlyMap<string, string>): readonly DescribedRule[] {
  return knownRules.map((info) => {
    const help = pages.get(info.id);
    return help === undefined ? { info } : { info, help };
  });
}
