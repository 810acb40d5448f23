import type { ReportFormat } from '../../src/engine/formats/format';
import { githubFormat } from '../../src/engine/formats/github';
import { htmlFormat } from '../../src/engine/formats/html';
import { jsonFormat } from '../../src/engine/formats/json';
import { junitFormat } from '../../src/engine/formats/junit';
import { markdownFormat } from '../../src/engine/formats/markdown';
import { sarifFormat } from '../../src/engine/formats/sarif';
import { textFormat } from '../../src/engine/formats/text';
import { rules } from '../../src/engine/rules';

export const tool = { name: 'connector-review', version: '1.2.3' };

const infos = rules.map(({ info }) => info);

/** Every form of the report, as the command line sets it up. */
export const formats = {
  text: textFormat({ width: 80, colors: false }),
  json: jsonFormat(tool),
  sarif: sarifFormat(
    tool,
    infos.map((info) => ({ info })),
  ),
  markdown: markdownFormat(),
  html: htmlFormat(tool),
  junit: junitFormat({ tool, rules: infos, failOn: 'error' }),
  github: githubFormat(),
} as const satisfies Record<string, ReportFormat>;
