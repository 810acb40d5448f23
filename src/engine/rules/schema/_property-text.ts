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
  const schemas = [root];
  const entered = new Set(schemas);
  for (let next = 0; next < schemas.length; next += 1) {
    const parts = judgedParts(definition, schemas[next] ?? root);
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at];
      if (part === undefined) continue;
      if (seen.size >= maxProperties) return;
      const { fault, isProperty, node, written } = part;
      if (!part.isLeaf && !entered.has(node)) {
        entered.add(node);
        schemas.push(node);
      }
      if (!isProperty || seen.has(written)) continue;
      seen.add(written);
      if (fault !== undefined) faults.push(fault);
    }
  }
}

/** A schema inside another one that is not internal. */
interface JudgedPart {
  readonly node: JsonNode;
  readonly written: JsonNode;
  readonly isProperty: boolean;
  /** Has no schemas inside. */
  readonly isLeaf: boolean;
  readonly fault: PropertyFault | undefined;
}

/** What is wrong with the parts of each schema; the same one is often returned by many operations. */
const known = new WeakMap<JsonNode, readonly JudgedPart[]>();

function judgedParts(definition: DefinitionModel, schema: JsonNode): readonly JudgedPart[] {
  const parts = known.get(schema) ?? judge(definition, schema);
  known.set(schema, parts);
  return parts;
}

function judge(definition: DefinitionModel, schema: JsonNode): readonly JudgedPart[] {
  return partsOf(definition, schema)
    .filter(({ node }) => !isInternal(node))
    .map(({ kind, node, written }) => {
      const isProperty = kind === 'property';
      const isLeaf = partsOf(definition, node).length === 0;
      return { node, written, isProperty, isLeaf, fault: isProperty ? readFault(node, written) : undefined };
    });
}

function readFault(node: JsonNode, written: JsonNode): PropertyFault | undefined {
  const label = [node.get('x-ms-summary')?.text, node.get('title')?.text].find(isFilled);
  const description = node.get('description')?.text;
  const lacksDescription = !isFilled(description);
  if (label !== undefined && !lacksDescription && label !== description) return undefined;
  const name = written.key?.text ?? '';
  return { name, written, node, lacksLabel: label === undefined, lacksDescription };
}
