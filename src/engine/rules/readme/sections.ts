import type { RuleContext } from '../../context';
import { defineRule } from '../../define-rule';
import { needsCredentials } from '../../model/authentication';
import type { DefinitionModel } from '../../model/definition-model';
import { filePlace } from '../../model/text-document';
import { type MarkdownDocument, markdownOf } from '../../texts/document';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { startFault } from './_heading';
import { shownSummaries, unmentioned } from './_operations';
import { insertSection, sectionHeadings, sectionPatterns } from './_sections';
import { operationParagraphs, operationsHeading, skeletons } from './_skeleton';

const shown = 5;

type Message =
  | 'noHeading'
  | 'lowHeading'
  | 'unrelatedHeading'
  | 'publisher'
  | 'prerequisites'
  | 'operations'
  | 'unmentioned'
  | 'credentials'
  | 'knownIssues'
  | 'deployment';
type Report = RuleContext<Message>['report'];

const startHelp = 'Start the readme with "# " and the title of the connector.';

export default defineRule('readme/sections', {
  needs: [],
  messages: {
    noHeading: {
      check: 'readme/heading',
      says: 'The readme starts with {found} instead of a heading of the first level.',
      help: startHelp,
    },
    lowHeading: {
      check: 'readme/heading',
      says: 'The first heading of the readme, {found}, is not of the first level.',
      help: startHelp,
    },
    unrelatedHeading: {
      check: 'readme/heading',
      severity: 'info',
      says: 'The first heading of the readme, {found}, has no word in common with the title {title}.',
      help: startHelp,
    },
    publisher: {
      check: 'readme/section-publisher',
      says: 'The readme does not name the publisher.',
      help: 'Add a heading such as "## Publisher: Name".',
    },
    prerequisites: {
      check: 'readme/section-prerequisites',
      says: 'The readme has no section about prerequisites.',
      help: 'Add the heading "## Prerequisites" and say what makers need before they can connect.',
    },
    operations: {
      check: 'readme/section-operations',
      says: 'The readme has no section about operations.',
      help: 'Add the heading "## Supported Operations" and describe every action and trigger below it.',
    },
    unmentioned: {
      check: 'readme/section-operations',
      severity: 'info',
      says: 'The readme does not mention {count} of {all} operations by their summaries: {list}.',
      help: 'Describe every operation under its summary.',
    },
    credentials: {
      check: 'readme/section-credentials',
      says: 'The readme does not say how to get credentials, which the connector asks for.',
      help: 'Add the heading "## Obtaining Credentials" and describe the way step by step.',
    },
    knownIssues: {
      check: 'readme/section-known-issues',
      says: 'The readme has no section about known issues and limitations.',
      help: 'Add the heading "## Known Issues and Limitations", even where none are known.',
    },
    deployment: {
      check: 'readme/section-deployment',
      says: 'The readme has no section about deployment.',
      help: 'Add the heading "## Deployment Instructions" and say how to use the connector as a custom one.',
    },
  },
  check({ connector, publisher, report, skip }) {
    const readme = markdownOf(connector, 'readme');
    if (readme === undefined)
      return skip('There is no readable readme with text; see package/readme-present.');
    const { definition, properties } = connector;
    const { doc } = readme;
    const file = filePlace(doc.name);
    const start = startFault(readme, definition?.title);
    if (start !== undefined) {
      const data = { found: start.found, title: quoted(definition?.title ?? '') };
      // A heading raised to the first level may still be about something else: that is another finding.
      const subject = start.kind === 'unrelatedHeading' ? 'unrelated' : '';
      report(start.kind, {
        at: doc.stretch(start.offset, start.length),
        data,
        subject,
        fixes: start.fixes,
      });
    }
    if (!namesPublisher(readme)) {
      const name = properties?.publisher?.replace(/\s+/g, ' ').trim();
      const fixes = isFilled(name) ? [insertSection(readme, 'publisher', `Publisher: ${name}`, [])] : [];
      report('publisher', { at: file, severity: publisher === 'independent' ? 'warning' : 'info', fixes });
    }
    const missing = (section: keyof typeof skeletons): void => {
      if (sectionHeadings(readme, section).length > 0) return;
      const { heading, text } = skeletons[section];
      report(section, { at: file, fixes: [insertSection(readme, section, heading, [text])] });
    };
    missing('prerequisites');
    if (definition !== undefined) checkOperations(readme, definition, report, skip);
    if (needsCredentials(connector)) missing('credentials');
    missing('knownIssues');
    missing('deployment');
  },
});

/** A heading, or a line that starts in bold type. */
function namesPublisher({ doc, markdown }: MarkdownDocument): boolean {
  if (markdown.headings.some(({ text }) => sectionPatterns.publisher.test(text))) return true;
  // Most readmes have no such line, and one search shows it.
  if (!/(?:\*\*|__)\s?publisher/i.test(doc.text)) return false;
  return markdown.lines.some(({ prose }) => /^\s*(?:[-*+]\s+)?(?:\*\*|__)\s?publisher/i.test(prose));
}

function checkOperations(
  readme: MarkdownDocument,
  definition: DefinitionModel,
  report: Report,
  skip: (reason: string) => void,
): void {
  const { doc } = readme;
  const [heading] = sectionHeadings(readme, 'operations');
  const summaries = shownSummaries(definition);
  if (heading === undefined) {
    const headings = operationParagraphs(summaries);
    const fixes = [insertSection(readme, 'operations', operationsHeading, headings)];
    report('operations', { at: filePlace(doc.name), fixes });
  }
  const left = unmentioned(summaries, doc.text);
  if (left === undefined) skip('The readme is too long to look for every operation in it.');
  if (left === undefined || left.length === 0) return;
  const list = left
    .slice(0, shown)
    .map((summary) => quoted(summary))
    .join(', ');
  report('unmentioned', {
    at: heading === undefined ? filePlace(doc.name) : doc.stretch(heading.from, heading.to - heading.from),
    data: {
      count: left.length,
      all: summaries.length,
      list: left.length > shown ? `${list} and others` : list,
    },
    subject: 'unmentioned',
  });
}
