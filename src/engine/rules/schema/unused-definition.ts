import { defineRule } from '../../define-rule';
import { suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { partsOf } from '../../model/schema-parts';
import { quoted } from '../../words/quoted';

const containers = { definitions: 'definition', parameters: 'parameter', responses: 'response' } as const;

export default defineRule('schema/unused-definition', {
  needs: ['definition'],
  messages: {
    unused: {
      says: 'The {kind} {name} is not used anywhere.',
      help: 'Remove it, or refer to it where it is meant to be used.',
    },
  },
  check({ definition, report }) {
    const { doc, root } = definition;
    for (const [container, kind] of Object.entries(containers)) {
      for (const entry of root.get(container)?.members ?? []) {
        const name = entry.key?.text ?? '';
        if (name.startsWith('x-') || isUsed(definition, entry)) continue;
        report('unused', {
          at: doc.key(entry),
          data: { kind, name: quoted(name) },
          fixes: [suggest(`Remove the ${kind}`, () => removeChild(doc, entry))],
        });
      }
    }
  },
});

/** A reference from within the entry itself does not count. A variant of a type told apart by a member counts. */
function isUsed(definition: DefinitionModel, entry: JsonNode): boolean {
  if (definition.usage.referencesTo(entry).some(({ unit }) => unit !== entry)) return true;
  return partsOf(definition, entry).some(
    ({ kind, node }) => kind === 'allOf' && node.get('discriminator') !== undefined,
  );
}
