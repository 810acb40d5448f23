import { defineRule } from '../../define-rule';
import { distinctTexts } from '../../texts/distinct-texts';
import { textLabel } from '../../texts/shown-texts';
import { fragmentIn } from '../../words/fragment';
import { quoted } from '../../words/quoted';

export default defineRule('strings/composite', {
  needs: [],
  pass: 'text-quality',
  messages: {
    slot: {
      says: 'The {text} contains a slot for a value, which stays as it is.',
      help: 'Write a complete text; nothing fills values in.',
    },
    start: {
      says: 'The {text} begins with {found}, as if it were the rest of another text.',
      help: 'Write a complete text.',
    },
    end: {
      says: 'The {text} ends with {found}, as if something were to follow.',
      help: 'Write a complete text.',
    },
  },
  check({ connector, report, skip }) {
    const documents = distinctTexts(connector);
    if (documents.length === 0) skip('There is no readable JSON file.');
    for (const { doc, texts } of documents) {
      for (const { places, text } of texts) {
        const hit = fragmentIn(text);
        if (hit === undefined) continue;
        for (const place of places)
          report(hit.kind, {
            at: doc.within(place.node, hit.from, hit.to),
            data: { text: textLabel(place), found: quoted(text.slice(hit.from, hit.to)) },
          });
      }
    }
  },
});
