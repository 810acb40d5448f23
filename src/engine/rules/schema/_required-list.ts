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
  const { requiring } = keywordsOf(definition);
  const faults: RequiredFault[] = [];
  for (let at = 0; at < requiring.length; at += 1) {
    const site = requiring[at];
    if (site !== undefined) addFaults(definition, site, faults);
  }
  return faults;
}

function addFaults(definition: DefinitionModel, site: SchemaSite, faults: RequiredFault[]): void {
  const { node } = site;
  const list = node.get('required');
  if (list === undefined || !list.isArray) return;
  const type = node.get('type')?.text ?? 'object';
  if (list.items.length === 0) faults.push({ kind: 'emptyRequired', at: list, name: '' });
  else if (type !== 'object') faults.push({ kind: 'notObject', at: list, name: type });
  else addNameFaults(definition, site, list.items, faults);
}

function addNameFaults(
  definition: DefinitionModel,
  site: SchemaSite,
  names: readonly JsonNode[],
  faults: RequiredFault[],
): void {
  const properties = site.node.get('properties');
  for (let i = 0; i < names.length; i += 1) {
    const at = names[i];
    const name = at?.text;
    if (at === undefined || name === undefined) continue;
    const property = properties?.get(name);
    if (property === undefined) {
      if (!isOpen(site)) faults.push({ kind: 'unknownRequired', at, name });
    } else if (
      definition.resolve(property)?.get('readOnly')?.value === true &&
      inRequestBody(definition, site)
    )
      faults.push({ kind: 'readOnly', at, name });
  }
}

/** True where a property may be described elsewhere, or not at all. */
function isOpen({ node, role }: SchemaSite): boolean {
  const additional = node.get('additionalProperties');
  // A part of an "allOf" may require what its siblings describe.
  return (
    role === 'allOf' ||
    node.get('allOf') !== undefined ||
    hasDynamicExtension(node) ||
    (additional !== undefined && additional.value !== false)
  );
}
