import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { replaceValue } from '../../json/edit';
import type { Connector } from '../../model/connector';
import type { JsonDocument } from '../../model/json-document';
import { distinctTexts } from '../../texts/distinct-texts';
import { type ShownText, textLabel } from '../../texts/shown-texts';
import { camelWordsIn, nameFormOfLabel } from '../../words/camel-case';
import { draftLabel, draftSummary } from '../../words/draft-summary';
import { grouped, times } from '../../words/grouped';
import { quoted } from '../../words/quoted';

const mostNames = 2;

export default defineRule('strings/camel-case', {
  needs: ['definition'],
  pass: 'text-quality',
  messages: {
    camel: {
      says: 'The {text} is {found}, a name as programs write it.',
      help: 'Write words with spaces between them.',
    },
    marks: {
      says: 'The {text} contains {found}, a name as programs write it.',
      help: 'Write words with spaces between them.',
    },
    inDescription: {
      severity: 'info',
      says: 'The {text} contains {found}{times}, a name as programs write it.',
      help: 'Write words, or put the name in quotes.',
    },
  },
  check({ connector, definition, report }) {
    const { doc } = definition;
    const own = ownNames(connector);
    for (const { places, text } of distinctTexts(connector).find((each) => each.doc === doc)?.texts ?? []) {
      const form = places.some(isLabel) ? nameFormOfLabel(text) : undefined;
      const words = camelWordsIn(text);
      if (form === undefined && words.length === 0) continue;
      for (const place of places) {
        const { member, node } = place;
        if (isLabel(place)) {
          if (form === undefined || own.has(form.text.toLowerCase())) continue;
          report(form.kind, {
            at: doc.within(node, form.from, form.to),
            data: { text: textLabel(place), found: quoted(form.text) },
            fixes: splitFixes(doc, place),
          });
        } else if (member === 'description') {
          const byName = grouped(
            words.filter((word) => !own.has(word.text.toLowerCase())),
            (word) => word.text,
          );
          // Many names in one text are the values of a list, which are quoted as they are.
          if (byName.size > mostNames) continue;
          for (const [subject, same] of byName) {
            const [{ from, to }] = same;
            report('inDescription', {
              at: doc.within(node, from, to),
              data: { text: textLabel(place), found: quoted(subject), times: times(same.length) },
              subject,
            });
          }
        }
      }
    }
  },
});

function isLabel({ member }: ShownText): boolean {
  return member === 'summary' || member === 'x-ms-summary';
}

/** Names of the service and its publisher, in lower case; these may be written as they please. */
function ownNames({ definition, properties }: Connector): ReadonlySet<string> {
  const names = [definition?.title, properties?.publisher, properties?.get('stackOwner')?.text];
  return new Set(names.flatMap((name) => name?.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []));
}

function splitFixes(doc: JsonDocument, { node, owner, text }: ShownText): readonly Fix[] {
  const label = (owner === 'operation' ? draftSummary : draftLabel)(text);
  if (label === undefined || label === text) return [];
  return [suggest(`Change to ${quoted(label)}`, () => replaceValue(doc, node, label))];
}
