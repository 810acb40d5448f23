import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import { partsOf, type SchemaPart } from '../../model/schema-parts';
import { onceFor } from '../../once-for';

/** A property that lacks a text, or whose two texts are one and the same. */
export interface PropertyFault {
  readonly name: string;
  readonly written: JsonNode;
  readonly node: JsonNode;
  readonly lacksLabel: boolean;
  readonly lacksDescription: boolean;
  /** How many properties of the schema come before it. */
  readonly before: number;
}

/** Properties looked at per operation, so that huge shared schemas stay quick. */
export const maxProperties = 1000;

/** The properties an operation returns with success: how many, which lack texts, and the first schema that has such. */
export function propertyFaults(definition: DefinitionModel, operation: Operation) {
  const { responses } = operation;
  const faults: PropertyFault[] = [];
  const entered = new Set<JsonNode>();
  let schema: JsonNode | undefined;
  let total = 0;
  for (let at = 0; at < responses.length; at += 1) {
    const response = responses[at];
    const written = isSuccess(response?.code) ? response?.node?.get('schema') : undefined;
    const root = written === undefined ? undefined : definition.resolve(written);
    if (written === undefined || !root?.isObject || entered.has(root)) continue;
    const before = faults.length;
    total = collect(definition, root, entered, total, faults);
    if (faults.length > before) schema ??= written;
  }
  return { schema, faults, total };
}

function isSuccess(code: string | undefined): boolean {
  return code === '200' || (code?.startsWith('2') === true && /^2\d\d$/.test(code));
}

/** Adds the faults of a schema and of those inside that were not entered before; returns how many properties it makes. */
function collect(
  definition: DefinitionModel,
  root: JsonNode,
  entered: Set<JsonNode>,
  before: number,
  found: PropertyFault[],
): number {
  entered.add(root);
  const schemas = [root];
  let total = before;
  for (let next = 0; next < schemas.length && total < maxProperties; next += 1) {
    const { count, faults, inner } = judged(definition, schemas[next] ?? root);
    for (let at = 0; at < faults.length; at += 1) {
      const fault = faults[at];
      if (fault !== undefined && total + fault.before < maxProperties) found.push(fault);
    }
    total = Math.min(total + count, maxProperties);
    for (let at = 0; at < inner.length; at += 1) {
      const node = inner[at];
      if (node === undefined || entered.has(node)) continue;
      entered.add(node);
      schemas.push(node);
    }
  }
  return total;
}

/** What is told of a schema without the parts that are internal. */
interface JudgedSchema {
  /** Number of its properties. */
  readonly count: number;
  readonly faults: readonly PropertyFault[];
  /** The parts that have schemas inside. */
  readonly inner: readonly JsonNode[];
}

/** What is wrong with each schema; the same one is often returned by many operations. */
const judgedSchemas = onceFor((_: DefinitionModel) => new Map<readonly SchemaPart[], JudgedSchema>());

function judged(definition: DefinitionModel, schema: JsonNode): JudgedSchema {
  const parts = partsOf(definition, schema);
  const known = judgedSchemas(definition);
  let verdict = known.get(parts);
  if (verdict === undefined) {
    verdict = judge(parts);
    known.set(parts, verdict);
  }
  return verdict;
}

function judge(parts: readonly SchemaPart[]): JudgedSchema {
  const faults: PropertyFault[] = [];
  const inner: JsonNode[] = [];
  let count = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined || part.isInternal) continue;
    if (!part.isLeaf) inner.push(part.node);
    if (part.kind !== 'property') continue;
    const { description, label } = part;
    if (label === undefined || description === undefined || label === description)
      faults.push(faultOf(part, count));
    count += 1;
  }
  return { count, faults, inner };
}

function faultOf({ description, label, node, written }: SchemaPart, before: number): PropertyFault {
  return {
    name: written.key?.text ?? '',
    written,
    node,
    lacksLabel: label === undefined,
    lacksDescription: description === undefined,
    before,
  };
}
