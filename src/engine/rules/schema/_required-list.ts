import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf } from '../../model/keywords';
import { hasDynamicExtension } from '../../model/schema-parts';
import type { SchemaSite } from '../../model/structure';
import { inRequestBody } from './_position';

/** A `required` list, or an entry of it, that does not fit its schema. */
export interface RequiredFault {
  readonly kind: 'emptyRequired' | 'unknownRequired' | 'notObject' | 'readOnly';
  readonly at: JsonNode;
  /** The property named, or the type that is not an object. */
  readonly name: string;
}

/** Faults of the `required` lists of all schemas; a `required` that is no list is left to the schema check. */
export function requiredFaults(definition: DefinitionModel): readonly RequiredFault[] {
  return keywordsOf(definition).requiring.flatMap((site) => faultsOf(definition, site));
}

function faultsOf(definition: DefinitionModel, site: SchemaSite): readonly RequiredFault[] {
  const { node, role } = site;
  const list = node.get('required');
  if (list === undefined || !list.isArray) return [];
  if (list.items.length === 0) return [{ kind: 'emptyRequired', at: list, name: '' }];
  const type = node.get('type')?.text ?? 'object';
  if (type !== 'object') return [{ kind: 'notObject', at: list, name: type }];
  const additional = node.get('additionalProperties');
  // A part of an "allOf" may require what its siblings describe.
  const open =
    role === 'allOf' ||
    node.get('allOf') !== undefined ||
    hasDynamicExtension(node) ||
    (additional !== undefined && additional.value !== false);
  return list.items.flatMap((at): readonly RequiredFault[] => {
    if (at.text === undefined) return [];
    const property = node.get('properties', at.text);
    if (property === undefined) return open ? [] : [{ kind: 'unknownRequired', at, name: at.text }];
    const readOnly = definition.resolve(property)?.get('readOnly')?.value === true;
    return readOnly && inRequestBody(definition, site) ? [{ kind: 'readOnly', at, name: at.text }] : [];
  });
}
