import { needsCredentials } from '../../model/authentication';
import type { Connector } from '../../model/connector';
import { isFilled } from '../../words/code-points';
import { shownSummaries } from './_operations';

/** Sections of a readme as inserted where they are missing; "TODO" makes the next run ask for the text. */
export const skeletons = {
  prerequisites: { heading: 'Prerequisites', text: 'TODO: Say what makers need before they can connect.' },
  credentials: { heading: 'Obtaining Credentials', text: 'TODO: Say step by step how to get credentials.' },
  knownIssues: { heading: 'Known Issues and Limitations', text: 'No known issues.' },
  deployment: { heading: 'Deployment Instructions', text: 'TODO: Say how to deploy the connector.' },
} as const;

export const operationsHeading = 'Supported Operations';

/** A heading for every operation, by the summaries makers see. */
export function operationParagraphs(summaries: readonly string[]): readonly string[] {
  return summaries.flatMap((summary) => [`### ${summary}`, 'TODO: Say what it does.']);
}

/** A whole readme to fill in: everything a reviewer looks for, with what is known of the connector. */
export function readmeSkeleton(connector: Connector): string {
  const { definition, properties } = connector;
  const title = oneLine(definition?.title) ?? 'TODO: Title of the connector';
  const publisher = oneLine(properties?.publisher) ?? 'TODO: Name of the publisher';
  const section = ({ heading, text }: { readonly heading: string; readonly text: string }) => [
    `## ${heading}`,
    text,
  ];
  const paragraphs = [
    `# ${title}`,
    'TODO: Say what the connector does.',
    `## Publisher: ${publisher}`,
    ...section(skeletons.prerequisites),
    `## ${operationsHeading}`,
    ...operationParagraphs(definition === undefined ? [] : shownSummaries(definition)),
    ...(needsCredentials(connector) ? section(skeletons.credentials) : []),
    ...section(skeletons.knownIssues),
    ...section(skeletons.deployment),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function oneLine(text: string | undefined): string | undefined {
  return isFilled(text) ? text.replace(/\s+/g, ' ').trim() : undefined;
}
