import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import { codePoints, trimWhiteSpace } from '../../words/code-points';
import { readDescription } from './_description';

const shortest = 30;
const longest = 500;

export default defineRule('description/length', {
  needs: ['definition'],
  messages: {
    short: {
      says: 'The description has {length} characters; at least {shortest} are required.',
      help: 'Say what the connector is for and what it offers, in {shortest} to {longest} characters.',
    },
    long: {
      says: 'The description has {length} characters; the limit is {longest}.',
      help: 'Shorten the description to {longest} characters or fewer.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const description = readDescription(definition);
    if (description === undefined) return;
    const { node, text } = description;
    const trimmed = trimWhiteSpace(text);
    const lengths = { raw: codePoints(text), trimmed: codePoints(trimmed) };
    const at = doc.value(node);
    if (lengths.trimmed < shortest)
      report('short', { at, data: { length: lengths.trimmed, shortest, longest } });
    else if (lengths.raw > longest) {
      const trim = safe('Remove the blanks around the description', () => replaceValue(doc, node, trimmed));
      report('long', {
        at,
        data: { length: lengths.raw, longest },
        fixes: lengths.trimmed <= longest ? [trim] : [],
      });
    }
  },
});
