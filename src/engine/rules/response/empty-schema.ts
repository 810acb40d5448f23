import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { removeChild } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { isSuccess } from './_codes';
import { isEmptySchema, saysDynamic } from './_schema';

const help = 'List the properties the response returns, or remove the schema when nothing is returned.';

export default defineRule('response/empty-schema', {
  needs: ['definition'],
  messages: {
    empty: { says: 'The {code} response of {operation} has an empty schema.', help },
    shared: {
      says: 'The schema at {place} is empty; the {code} response of {operation}{others} returns it.',
      help,
    },
    dynamic: {
      severity: 'info',
      says: 'The {code} response of {operation} has an empty schema and is described as dynamic.',
      help: 'Keep it so only if the shape is known at run time alone; "x-ms-dynamic-schema" can fetch it then.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const [schema, uses] of emptySchemas(definition)) {
      const plain = uses.filter(({ dynamic }) => !dynamic);
      const first = plain[0] ?? uses[0];
      if (first === undefined) continue;
      const { code, inline, operation } = first;
      const others = plain.length > 1 ? ` (and ${plain.length - 1} more)` : '';
      const removable = inline && (code === '202' || code === '204');
      report(plain.length === 0 ? 'dynamic' : inline ? 'empty' : 'shared', {
        at: doc.spot(schema),
        data: { code, operation, others, place: `#${schema.pointer}` },
        fixes: removable ? [safe('Remove the schema', () => removeChild(doc, schema))] : [],
      });
    }
  },
});

/** One success response with an empty schema. */
interface Use {
  readonly operation: string;
  readonly code: string;
  readonly dynamic: boolean;
  /** The schema is written in the operation itself. */
  readonly inline: boolean;
}

function emptySchemas(definition: DefinitionModel): ReadonlyMap<JsonNode, readonly Use[]> {
  const found = new Map<JsonNode, Use[]>();
  for (const { label, responses } of definition.operations) {
    for (const { code, node: response, usage } of responses) {
      const written = isSuccess(code) ? response?.get('schema') : undefined;
      const schema = written === undefined ? undefined : definition.resolve(written);
      if (response === undefined || schema === undefined || !isEmptySchema(schema)) continue;
      const inline = response === usage && schema === written;
      const use = { operation: label, code, dynamic: saysDynamic(response, schema), inline };
      const uses = found.get(schema);
      if (uses === undefined) found.set(schema, [use]);
      else uses.push(use);
    }
  }
  return found;
}
