import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonDocument } from '../../model/json-document';
import type { OperationResponse } from '../../model/operation';
import { isSuccess } from './_codes';

export default defineRule('response/multiple-schemas', {
  needs: ['definition'],
  messages: {
    several: {
      says: 'The operation {operation} has {count} responses with a schema ({codes}); makers see only one.',
      help: 'Keep the schema of the expected response and describe the others in words.',
    },
  },
  check({ definition, report }) {
    for (const { label, node, responses } of definition.operations) {
      if (responses.length < 2) continue;
      const described = responses.filter((response) => response.node?.get('schema') !== undefined);
      const at = described.length < 2 ? undefined : node.get('responses');
      if (at === undefined) continue;
      const codes = described.slice(0, 6).map(({ code }) => code);
      const data = {
        operation: label,
        count: described.length,
        codes: codes.join(', ') + (described.length > codes.length ? ', …' : ''),
      };
      report('several', { at: definition.doc.key(at), data, fixes: removals(definition.doc, described) });
    }
  },
});

/** Offered where it leaves exactly one schema, and all others are written in the operation itself. */
function removals(doc: JsonDocument, described: readonly OperationResponse[]): readonly Fix[] {
  const others = described.filter(({ code }) => !isSuccess(code));
  if (others.length !== described.length - 1) return [];
  if (others.some(({ node, usage }) => node !== usage)) return [];
  const schemas = others.flatMap(({ node }) => node?.get('schema') ?? []);
  const codes = others.map(({ code }) => code).join(', ');
  return [
    suggest(`Remove the schema of ${codes}`, () => schemas.flatMap((schema) => removeChild(doc, schema))),
  ];
}
