import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { removeChildren } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { deepEqual } from '../../json/value';
import { quoted } from '../../words/quoted';

export default defineRule('json/duplicate-key', {
  needs: [],
  messages: {
    equal: {
      says: 'The key {key} occurs {count} times in one object, each time with the same value; first in line {line}.',
      help: 'Keep it once.',
    },
    different: {
      says: 'The key {key} occurs {count} times in one object with different values; first in line {line}, and only the last one counts.',
      help: 'Keep the value that is meant and remove or rename the others.',
    },
  },
  check({ jsonDocuments, report, skip }) {
    if (jsonDocuments.length === 0) skip('There is no readable JSON file.');
    for (const doc of jsonDocuments) {
      if (doc.root === undefined) skip(`${doc.name} is not readable as JSON; see json/syntax.`);
      for (const [first, ...later] of repeated(doc.parse.duplicates)) {
        const [second] = later;
        const object = first?.parent;
        if (first === undefined || second === undefined || object === undefined) continue;
        const equal = later.every((member) => deepEqual(first, member));
        const key = second.key?.text ?? '';
        report(equal ? 'equal' : 'different', {
          at: doc.key(object).withRangeOf(doc.key(second)),
          subject: key,
          data: { key: quoted(key), count: later.length + 1, line: doc.key(first).range.start.line },
          fixes: equal ? [safe('Remove the repetition', () => removeChildren(doc, later))] : [],
        });
      }
    }
  },
});

/** All members of each repeated key, the first one first. */
function repeated(
  duplicates: readonly { readonly first: JsonNode; readonly second: JsonNode }[],
): Iterable<readonly JsonNode[]> {
  const groups = new Map<JsonNode, JsonNode[]>();
  for (const { first, second } of duplicates) {
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [first, second]);
    else group.push(second);
  }
  return groups.values();
}
