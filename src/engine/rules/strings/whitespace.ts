import { defineRule } from '../../define-rule';
import { type Fix, safe } from '../../fix';
import { replaceValue, replaceWithin } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import { textsMatching } from '../../texts/joined-texts';
import { connectionTexts, type ShownText, textLabel } from '../../texts/shown-texts';
import { type MarkupHit, markupIn } from '../../words/markup';
import { quoted } from '../../words/quoted';
import { contentOf, type Stretch, tidySpaces, untidySpaces } from '../../words/white-space';

export default defineRule('strings/whitespace', {
  needs: [],
  messages: {
    spacing: {
      check: 'strings/whitespace',
      says: 'The {text} has {fault}.',
      help: 'Put one space between words and none at start and end.',
    },
    markup: {
      check: 'strings/markup',
      severity: 'warning',
      says: 'The {text} contains {kind}: {found}.',
      help: 'Write plain text; labels are shown as they are.',
    },
    tag: {
      check: 'strings/markup',
      says: 'The {text} contains {kind}: {found}.',
      help: 'Write plain text; descriptions are shown as they are.',
    },
  },
  check({ connector, report, skip }) {
    const { definition, properties } = connector;
    if (definition === undefined && properties === undefined) skip('There is no readable JSON file.');
    for (const [doc, texts] of [
      [definition?.doc, definition === undefined ? [] : textsMatching(definition, hint)],
      [properties?.doc, properties === undefined ? [] : connectionTexts(properties)],
    ] as const) {
      if (doc === undefined) continue;
      for (const text of texts) {
        const fault = spacingFault(text);
        if (fault !== undefined) {
          report('spacing', {
            at: doc.within(text.node, fault.from, fault.to),
            data: { text: textLabel(text), fault: fault.name },
            fixes: [tidied(doc, text)],
          });
        }
        const hit = text.owner === 'connection' ? undefined : markupFault(text);
        if (hit === undefined) continue;
        report(isLabel(text) ? 'markup' : 'tag', {
          at: doc.within(text.node, hit.from, hit.to),
          data: { text: textLabel(text), kind: kinds[hit.kind], found: quoted(hit.text) },
        });
      }
    }
  },
});

/** What every text to report holds: blanks at an end or in a row, breaks and tabs, or the beginning of markup. */
const hint = /[\s\u0085](?:[\s\u0085]|\0|$)|(?:^|\0)[\s\u0085]|[\t\n\v\f\r\u0085\u2028\u2029]|[<[]|:\/\//g;

const kinds: Readonly<Record<MarkupHit['kind'], string>> = {
  tag: 'an HTML tag',
  link: 'a Markdown link',
  url: 'a URL',
};

function isLabel({ member }: ShownText): boolean {
  return member === 'summary' || member === 'x-ms-summary' || member === 'displayName';
}

/** The first fault only: one tidying takes care of all of them. */
function spacingFault(shown: ShownText): (Stretch & { readonly name: string }) | undefined {
  const { member, text } = shown;
  if (isLabel(shown)) {
    const run = untidySpaces(text)[0];
    if (run === undefined) return undefined;
    const atEnd = run.to === text.length;
    const name = atEnd ? 'blanks at its end' : run.from === 0 ? 'blanks at its start' : undefined;
    return {
      ...run,
      name: name ?? (run.kind === 'break' ? 'a line break or tab' : 'several blanks in a row'),
    };
  }
  const { to } = contentOf(text);
  if ((member !== 'description' && member !== 'tooltip') || to === text.length) return undefined;
  return { from: to, to: text.length, name: 'blanks at its end' };
}

function tidied(doc: JsonDocument, shown: ShownText): Fix {
  const { node, text } = shown;
  if (isLabel(shown)) return safe('Tidy the spaces', () => replaceValue(doc, node, tidySpaces(text)));
  const { to } = contentOf(text);
  return safe('Remove the blanks at the end', () => replaceWithin(doc, node, to, text.length, ''));
}

/** Descriptions may hold URLs and links; labels hold nothing but words. */
function markupFault(shown: ShownText): MarkupHit | undefined {
  if (isLabel(shown)) return markupIn(shown.text)[0];
  if (shown.member !== 'description' || !shown.text.includes('<')) return undefined;
  return markupIn(shown.text).find(({ kind }) => kind === 'tag');
}
