import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceWithin } from '../../json/edit';
import { distinctTexts } from '../../texts/distinct-texts';
import { textLabel } from '../../texts/shown-texts';
import { looseAbbreviations } from '../../words/abbreviation';
import { grouped, times } from '../../words/grouped';
import { quoted } from '../../words/quoted';

export default defineRule('strings/abbreviation-case', {
  needs: ['definition'],
  pass: 'text-quality',
  messages: {
    letters: {
      says: 'The {text} writes {found}{times} for {right}.',
      help: 'Write the abbreviation {right}.',
    },
  },
  check({ connector, definition, report }) {
    const { doc } = definition;
    for (const { places, text } of distinctTexts(connector).find((each) => each.doc === doc)?.texts ?? []) {
      const labels = places.filter(({ member }) => member === 'summary' || member === 'x-ms-summary');
      if (labels.length === 0) continue;
      const hits = looseAbbreviations(text);
      if (hits.length === 0) continue;
      for (const place of labels) {
        // "Pin a message" is no number that is kept secret.
        const meant = hits.filter(({ right }) => right !== 'PIN' || place.owner !== 'operation');
        for (const [subject, same] of grouped(meant, ({ right }) => right)) {
          const [{ from, right, to }] = same;
          report('letters', {
            at: doc.within(place.node, from, to),
            data: {
              text: textLabel(place),
              found: quoted(text.slice(from, to)),
              right: quoted(right),
              times: times(same.length),
            },
            subject,
            fixes: [
              safe(`Write ${quoted(right)}`, () =>
                same.flatMap((hit) => replaceWithin(doc, place.node, hit.from, hit.to, right)),
              ),
            ],
          });
        }
      }
    }
  },
});
