import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { isInternal, type Operation } from '../../model/operation';
import { partsOf } from '../../model/schema-parts';
import { isFilled } from '../../words/code-points';

/** A property that lacks a text, or whose two texts are one and the same. */
export interface PropertyFault {
  readonly name: string;
  readonly written: JsonNode;
  readonly node: JsonNode;
  readonly lacksLabel: boolean;
  readonly lacksDescription: boolean;
}

/** Properties looked at per operation, so that huge shared schemas stay quick. */
export const maxProperties = 1000;

/** The properties an operation returns with success: how many, which lack texts, and the first schema that has such. */
export function propertyFaults(definition: DefinitionModel, operation: Operation) {
  const seen = new Set<JsonNode>();
  const faults: PropertyFault[] = [];
  let schema: JsonNode | undefined;
  for (const { code, node: response } of operation.responses) {
    const written = /^2\d\d$/.test(code) ? response?.get('schema') : undefined;
    const root = written === undefined ? undefined : definition.resolve(written);
    if (written === undefined || !root?.isObject) continue;
    const before = faults.length;
    collect(definition, root, seen, faults);
    if (faults.length > before) schema ??= written;
  }
  return { schema, faults, total: seen.size };
}

function collect(
  definition: DefinitionModel,
  root: JsonNode,
  seen: Set<JsonNode>,
  faults: PropertyFault[],
): void {
  const schemas = new Set([root]);
  for (const schema of schemas) {
    for (const { kind, node, written } of partsOf(definition, schema)) {
      if (seen.size >= maxProperties) return;
      if (isInternal(node)) continue;
      schemas.add(node);
      if (kind !== 'property' || seen.has(written)) continue;
      seen.add(written);
      const fault = faultOf(node, written);
      if (fault !== undefined) faults.push(fault);
    }
  }
}

/** What is wrong with each property; the same one is often returned by many operations. */
const known = new WeakMap<JsonNode, { readonly fault: PropertyFault | undefined }>();

function faultOf(node: JsonNode, written: JsonNode): PropertyFault | undefined {
  const { fault } = known.get(written) ?? { fault: readFault(node, written) };
  known.set(written, { fault });
  return fault;
}

function readFault(node: JsonNode, written: JsonNode): PropertyFault | undefined {
  const label = [node.get('x-ms-summary')?.text, node.get('title')?.text].find(isFilled);
  const description = node.get('description')?.text;
  const lacksDescription = !isFilled(description);
  if (label !== undefined && !lacksDescription && label !== description) return undefined;
  const name = written.key?.text ?? '';
  return { name, written, node, lacksLabel: label === undefined, lacksDescription };
}
