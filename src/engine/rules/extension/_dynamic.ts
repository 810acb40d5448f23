import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import type { Callers } from './_callers';
import type { DynamicSite } from './_dynamic-site';
import { pathFaults } from './_value-path';

/** A call of a dynamic extension that cannot work. */
export interface DynamicFault {
  readonly kind:
    | 'missingOperation'
    | 'unknownOperation'
    | 'unknownParameter'
    | 'missingParameter'
    | 'unknownSource'
    | 'path'
    | 'needsProperties';
  readonly at: JsonNode;
  /** The member that is missing from `at`; undefined where `at` itself is wrong. */
  readonly member?: string;
  /** Label of the operation that is called. */
  readonly operation: string;
  readonly value: string;
}

/** Faults of one dynamic extension, whose value is an object. */
export function dynamicFaults(
  definition: DefinitionModel,
  callers: Callers,
  site: DynamicSite,
): readonly DynamicFault[] {
  const { node } = site;
  const sources = sourceFaults(callers, site);
  if (node.get('builtInOperation') !== undefined || node.get('capability') !== undefined) return sources;
  const id = node.get('operationId');
  if (id === undefined)
    return [{ kind: 'missingOperation', at: node, member: 'operationId', operation: '', value: '' }];
  const target = id.text === undefined ? undefined : definition.operationOf(id.text);
  if (target === undefined)
    return [{ kind: 'unknownOperation', at: id, operation: '', value: id.text ?? '' }, ...sources];
  const paths = site.family === 'values' ? pathFaults(definition, node, target) : [];
  return [...argumentFaults(node, target), ...sources, ...paths];
}

const sourceMembers = ['parameter', 'parameterReference'] as const;

/** What is given to the operation, against the parameters it has. */
function argumentFaults(node: JsonNode, target: Operation): readonly DynamicFault[] {
  const given = node.get('parameters');
  const operation = target.label;
  const faults: DynamicFault[] = [];
  for (const argument of given?.members ?? []) {
    const value = argument.key?.text ?? '';
    if (!takes(target, value)) faults.push({ kind: 'unknownParameter', at: argument, operation, value });
  }
  for (const { node: parameter, name: value, location } of target.parameters) {
    if (location === 'body' || parameter.get('required')?.value !== true) continue;
    if (parameter.get('default') !== undefined || given?.get(value) !== undefined) continue;
    const parent = given?.isObject ? given : node;
    faults.push({ kind: 'missingParameter', at: parent, member: value, operation, value });
  }
  return faults;
}

/** True when an operation has a parameter of this name, or of the first one of a path. */
function takes({ parameters }: Operation, name: string): boolean {
  // A body may be given whole or by its members, which are named without it.
  if (parameters.some((parameter) => parameter.name === name || parameter.location === 'body')) return true;
  const end = name.indexOf('/');
  return end >= 0 && parameters.some((parameter) => parameter.name === name.slice(0, end));
}

/** Where the arguments come from, against the parameters of the operations the extension is used in. */
function sourceFaults(callers: Callers, { name, node, holder, unit }: DynamicSite): readonly DynamicFault[] {
  const faults: DynamicFault[] = [];
  for (const argument of node.get('parameters')?.members ?? []) {
    for (const member of sourceMembers) {
      const at = argument.get(member);
      const value = at?.text;
      if (at === undefined || value === undefined) continue;
      if (!callers.know(unit, value)) faults.push({ kind: 'unknownSource', at, operation: '', value });
      const needsProperties =
        name === 'x-ms-dynamic-schema' &&
        value.includes('/') &&
        holder.get('x-ms-dynamic-properties') === undefined;
      if (needsProperties) faults.push({ kind: 'needsProperties', at, operation: '', value });
    }
  }
  return faults;
}
