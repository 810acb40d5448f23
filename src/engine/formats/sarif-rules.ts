import type { Severity } from '../../shared/finding';
import { type HelpBlock, type HelpPage, parseHelpPage } from '../../shared/help-page';
import type { RuleInfo } from '../../shared/report';

/** A rule's facts and its help page. */
export interface DescribedRule {
  readonly info: RuleInfo;
  /** Markdown; absent for rules without a page, and where nobody reads it. */
  readonly help?: string;
}

/** SARIF's levels for our severities. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** What code-scanning sites call the same. */
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** The `reportingDescriptor` of a rule. */
export function ruleJson({ info, help }: DescribedRule) {
  const page = help === undefined ? undefined : parseHelpPage(help);
  return {
    id: info.id,
    name: pascalCase(info.id),
    shortDescription: { text: info.title },
    fullDescription: { text: (page && firstParagraph(page)) ?? `${info.title}.` },
    defaultConfiguration: { level: levels[info.severity] },
    help:
      help === undefined || page === undefined
        ? { text: `${info.title}. Sources: ${info.sources.join('; ')}.` }
        : { text: plainText(page), markdown: withoutComments(help) },
    properties: {
      tags: [info.id.slice(0, info.id.indexOf('/'))],
      'problem.severity': problemSeverities[info.severity],
      publishers: info.publishers,
      origin: info.origin,
      sources: info.sources,
      checks: info.checks.map(({ key, title, severity }) => ({ key, title, severity })),
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function firstParagraph({ sections }: HelpPage): string | undefined {
  for (const block of sections[0]?.blocks ?? []) if (block.kind === 'paragraph') return block.text;
  return undefined;
}

function plainText({ sections }: HelpPage): string {
  return sections.map(({ heading, blocks }) => [heading, ...blocks.map(blockText)].join('\n\n')).join('\n\n');
}

function blockText(block: HelpBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'example':
      return block.text;
  }
}

/** Comments say where an example belongs; they are for our tests. */
function withoutComments(markdown: string): string {
  return markdown
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('<!--'))
    .join('\n');
}
