import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { extensionsNamed } from '../../model/extensions';
import type { PropertiesModel } from '../../model/properties-model';

/** A capability or paging extension that cannot work. */
export interface CapabilityFault {
  readonly kind:
    | 'noTestOperation'
    | 'unknownTestOperation'
    | 'testParameter'
    | 'chunkTransfer'
    | 'noNextLink'
    | 'nextLink';
  readonly at: JsonNode;
  /** The member that is missing from `at`; undefined where `at` itself is wrong. */
  readonly member?: string;
  /** What the message names; by default the value at `at`. */
  readonly value?: string;
}

/** The operation that tests a new connection must exist and need nothing but literal values. */
export function testConnectionFaults(definition: DefinitionModel): readonly CapabilityFault[] {
  const test = definition.root.get('x-ms-capabilities', 'testConnection');
  if (test === undefined || !test.isObject) return [];
  const id = test.get('operationId');
  if (id === undefined) return [{ kind: 'noTestOperation', at: test, member: 'operationId' }];
  const target = id.text === undefined ? undefined : definition.operationOf(id.text);
  if (target === undefined) return [{ kind: 'unknownTestOperation', at: id }];
  const given = test.get('parameters');
  return target.parameters.flatMap(({ node, name }): readonly CapabilityFault[] => {
    if (node.get('required')?.value !== true || node.get('default') !== undefined) return [];
    const value = given?.get(name);
    // A value that another parameter would deliver is no literal: there is none before the connection exists.
    const literal = value !== undefined && value.get('parameter') === undefined;
    return literal ? [] : [{ kind: 'testParameter', at: value ?? id, value: name }];
  });
}

/** `chunkTransfer` of an operation is a switch. */
export function chunkFaults(definition: DefinitionModel): readonly CapabilityFault[] {
  return extensionsNamed(definition, 'x-ms-capabilities').flatMap(({ node, owner }) => {
    const at = owner === 'operation' ? node.get('chunkTransfer') : undefined;
    return at === undefined || at.type === 'boolean' ? [] : [{ kind: 'chunkTransfer', at }];
  });
}

const nextLinkNames: ReadonlySet<string> = new Set(['nextLink', '@odata.nextLink']);

/** The link to the next page is read from a fixed member, unless a policy says otherwise. */
export function pageFaults(
  definition: DefinitionModel,
  properties: PropertiesModel | undefined,
): readonly CapabilityFault[] {
  const pages = extensionsNamed(definition, 'x-ms-pageable');
  return pages.flatMap(({ node: pageable, owner }): readonly CapabilityFault[] => {
    if (owner !== 'operation' || !pageable.isObject) return [];
    const at = pageable.get('nextLinkName');
    if (at === undefined) return [{ kind: 'noNextLink', at: pageable, member: 'nextLinkName' }];
    const name = at.text;
    if (name !== undefined && (nextLinkNames.has(name) || hasPolicyFor(properties, name))) return [];
    return [{ kind: 'nextLink', at }];
  });
}

function hasPolicyFor(properties: PropertiesModel | undefined, name: string): boolean {
  const policies = properties?.get('policyTemplateInstances');
  return (policies?.items ?? []).some(
    (policy) =>
      policy.get('templateId')?.text?.toLowerCase() === 'updatenextlink' &&
      (policy.get('parameters')?.members ?? []).some((value) => value.text?.includes(name)),
  );
}
