import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { removeChild, renameKey } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import type { Operation, OperationResponse } from '../../model/operation';
import { isEmptySchema } from './_schema';

const help =
  'Give the schema to the success response, such as 200, and leave the default response without one.';

export default defineRule('response/no-default-schema', {
  needs: ['definition'],
  messages: {
    schema: { says: 'The default response of {operation} carries a schema.', help },
    shared: {
      says: 'The shared response "{name}" carries a schema and is the default response of {operation}.',
      help,
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    const seen = new Set<JsonNode>();
    for (const operation of definition.operations) {
      const response = operation.responses.find(({ code }) => code === 'default');
      const schema = response?.node?.get('schema');
      if (response?.node === undefined || schema === undefined || seen.has(response.node)) continue;
      seen.add(response.node);
      const own = response.node === response.usage;
      report(own ? 'schema' : 'shared', {
        at: doc.key(schema),
        data: { operation: operation.label, name: response.node.key?.text ?? '' },
        fixes: own ? fixes(doc, operation, response, schema) : [],
      });
    }
  },
});

function fixes(
  doc: JsonDocument,
  operation: Operation,
  response: OperationResponse,
  schema: JsonNode,
): readonly Fix[] {
  const empty = isEmptySchema(schema);
  if (operation.responses.length === 1) {
    const title = empty ? 'Make it the 200 response and drop its empty schema' : 'Make it the 200 response';
    const rest = () => (empty ? removeChild(doc, schema) : []);
    return [suggest(title, () => [...renameKey(doc, response.usage, '200'), ...rest()])];
  }
  const described = operation.responses.some(
    ({ code, node }) => /^2\d\d$/.test(code) && node?.get('schema') !== undefined,
  );
  return described || empty ? [safe('Remove the schema', () => removeChild(doc, schema))] : [];
}
