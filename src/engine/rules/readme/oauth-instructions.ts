import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { usesOauth } from '../../model/authentication';
import { filePlace } from '../../model/text-document';
import { insertParagraphs, markdownOf, sectionBody } from '../../texts/document';
import type { MarkdownHeading } from '../../words/markdown';
import { hasWords, wordCount } from '../../words/word-count';
import { insertSection, sectionHeadings } from './_sections';

const fewestWords = 30;
const fewestSteps = 3;
const subjectMatter =
  /client id|client secret|register|create (?:an? )?(?:new )?(?:oauth )?(?:app|application)|redirect/i;
const help = 'Describe step by step how to register an app and get its client ID and client secret.';

/** The readers fill in what only the author knows. */
const skeleton = [
  '1. TODO: Say where to register an app with the service.',
  '2. TODO: Name the redirect URL and the permissions the app needs.',
  '3. TODO: Say where to copy the client ID and the client secret.',
].join('\n');

export default defineRule('readme/oauth-instructions', {
  needs: [],
  // Verified publishers get it as advice, which the catalogue's column does not say.
  judgesScope: true,
  messages: {
    missing: {
      says: 'The connector signs in with OAuth, but the readme has no section about credentials.',
      help: `${help.slice(0, -1)}, under the heading "## Obtaining Credentials".`,
    },
    thin: {
      says: 'The section {heading} has {words} words and {steps} steps, too few to register an app for OAuth.',
      help,
    },
    besides: {
      says: 'The section {heading} does not say how to register an app for OAuth.',
      help,
    },
  },
  check({ connector, publisher, report, skip }) {
    const readme = markdownOf(connector, 'readme');
    if (readme === undefined)
      return skip('There is no readable readme with text; see package/readme-present.');
    if (!usesOauth(connector)) return;
    const severity = publisher === 'independent' ? 'error' : 'info';
    const sections = sectionHeadings(readme, 'credentials').map((heading) => {
      return { heading, body: sectionBody(readme, heading) };
    });
    if (sections.some(({ body }) => subjectMatter.test(body) && isDetailed(body))) return;
    const [first] = sections.map(judge).sort((a, b) => b.words - a.words);
    const { doc } = readme;
    if (first === undefined) {
      const fix = insertSection(readme, 'credentials', 'Obtaining Credentials', [skeleton]);
      return report('missing', { at: filePlace(doc.name), severity, fixes: [fix] });
    }
    const { detailed, heading, steps, words } = first;
    report(detailed ? 'besides' : 'thin', {
      at: doc.stretch(heading.from, heading.to - heading.from),
      severity,
      data: { heading: `"${heading.text}"`, words, steps },
      fixes: [suggest('Insert steps to fill in', () => insertParagraphs(doc, heading.bodyFrom, [skeleton]))],
    });
  },
});

interface Section {
  readonly heading: MarkdownHeading;
  readonly body: string;
}

interface Judged {
  readonly heading: MarkdownHeading;
  readonly words: number;
  readonly steps: number;
  readonly detailed: boolean;
}

function judge({ body, heading }: Section): Judged {
  return { heading, words: wordCount(body), steps: stepsIn(body), detailed: isDetailed(body) };
}

function isDetailed(body: string): boolean {
  return hasWords(body, fewestWords) || stepsIn(body) >= fewestSteps;
}

function stepsIn(body: string): number {
  return body.match(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/gm)?.length ?? 0;
}
