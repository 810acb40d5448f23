import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Place } from '../../model/text-document';
import { isSentBySecurity } from './_reserved';

/** A fault of one parameter object, wherever the parameter is used. */
export interface ObjectFault {
  readonly kind: 'noSchema' | 'typed' | 'schema' | 'noType' | 'file' | 'connectionId' | 'credential';
  readonly at: Place;
}

/** What is wrong with a parameter object taken by itself. */
export function objectFaults(definition: DefinitionModel, node: JsonNode): readonly ObjectFault[] {
  return [shapeFault(definition, node), fileFault(definition, node), nameFault(definition, node)].filter(
    (fault) => fault !== undefined,
  );
}

function shapeFault({ doc }: DefinitionModel, node: JsonNode): ObjectFault | undefined {
  const location = node.get('in')?.text;
  const schema = node.get('schema');
  const type = node.get('type');
  if (location === 'body') {
    if (schema === undefined) return { kind: 'noSchema', at: doc.missingIn(node, 'schema') };
    return type === undefined ? undefined : { kind: 'typed', at: doc.key(type).partOf(node) };
  }
  // Without a place it may well be a body; swagger/schema asks for the place.
  if (location === undefined) return undefined;
  if (schema !== undefined) return { kind: 'schema', at: doc.key(schema).partOf(node) };
  if (type !== undefined) return undefined;
  return { kind: 'noType', at: doc.missingIn(node, 'type') };
}

function fileFault({ doc }: DefinitionModel, node: JsonNode): ObjectFault | undefined {
  const type = node.get('type');
  if (type?.text !== 'file' || node.get('in')?.text === 'formData') return undefined;
  return { kind: 'file', at: doc.value(type).partOf(node) };
}

function nameFault(definition: DefinitionModel, node: JsonNode): ObjectFault | undefined {
  const name = node.get('name');
  if (name?.text === undefined) return undefined;
  if (name.text.toLowerCase() === 'connectionid')
    return { kind: 'connectionId', at: definition.doc.value(name) };
  if (!isSentBySecurity(definition, node)) return undefined;
  return { kind: 'credential', at: definition.doc.value(name) };
}
