import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { JsonDocument } from '../../model/json-document';
import type { Place } from '../../model/text-document';
import { isSentBySecurity } from './_reserved';
import type { WrittenParameter } from './_written';

/** A fault of one parameter object, wherever the parameter is used. */
export interface ObjectFault {
  readonly kind: 'noSchema' | 'typed' | 'schema' | 'noType' | 'file' | 'connectionId' | 'credential';
  readonly at: Place;
}

/** What is wrong with a parameter object taken by itself. */
export function objectFaults(
  definition: DefinitionModel,
  parameter: WrittenParameter,
): readonly ObjectFault[] {
  const { doc } = definition;
  const faults: ObjectFault[] = [];
  const shape = shapeFault(doc, parameter);
  if (shape !== undefined) faults.push(shape);
  const { location, name, node, type } = parameter;
  if (type?.text === 'file' && location !== 'formData')
    faults.push({ kind: 'file', at: doc.value(type).partOf(node) });
  if (name?.text === undefined) return faults;
  if (name.text.length === reserved.length && name.text.toLowerCase() === reserved)
    faults.push({ kind: 'connectionId', at: doc.value(name) });
  else if (location === 'header' && isSentBySecurity(definition, name.text))
    faults.push({ kind: 'credential', at: doc.value(name) });
  return faults;
}

const reserved = 'connectionid';

function shapeFault(doc: JsonDocument, { location, node, schema, type }: WrittenParameter) {
  if (location === 'body') return bodyFault(doc, node, schema, type);
  // Without a place it may well be a body; swagger/schema asks for the place.
  if (location === undefined) return undefined;
  if (schema !== undefined) return { kind: 'schema', at: doc.key(schema).partOf(node) } as const;
  return type === undefined ? ({ kind: 'noType', at: doc.missingIn(node, 'type') } as const) : undefined;
}

function bodyFault(
  doc: JsonDocument,
  node: JsonNode,
  schema: JsonNode | undefined,
  type: JsonNode | undefined,
): ObjectFault | undefined {
  if (schema === undefined) return { kind: 'noSchema', at: doc.missingIn(node, 'schema') };
  return type === undefined ? undefined : { kind: 'typed', at: doc.key(type).partOf(node) };
}
