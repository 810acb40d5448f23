import { helpHeadings } from '../../shared/help-page';
import type { RuleInfo } from '../../shared/report';

/** The help page of a new rule: headings and sources, and what is to be written. It has no examples, so tests fail. */
export function helpPageSkeleton({ title, sources }: Pick<RuleInfo, 'title' | 'sources'>): string {
  const content: Readonly<Record<(typeof helpHeadings)[number], string>> = {
    'What it checks': 'Say what is asked for, in plain words.',
    'Why it matters': 'Say why reviewers or makers care.',
    Wrong: 'Give one small example in a fence; see CONTRIBUTING.md for the comment that lets tests run it.',
    Right: 'Give the same example put right.',
    Source: sources.map((source) => `- ${source.charAt(0).toUpperCase()}${source.slice(1)}`).join('\n'),
  };
  const sections = helpHeadings.map((heading) => `## ${heading}\n\n${content[heading]}\n`);
  return [`# ${title}\n`, ...sections].join('\n');
}
