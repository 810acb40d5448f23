import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import { partsOf } from '../../model/schema-parts';
import { sharedEntryOf } from '../../model/usage';

/** Schemas of a body that are looked at; a larger body is taken to have any member. */
const maxSchemas = 1000;

/** The operations in which things written in a shared place or an operation are used, each looked up once. */
export class Callers {
  private readonly byUnit = new Map<JsonNode, readonly Operation[]>();
  private readonly namesOfBody = new Map<JsonNode, ReadonlySet<string> | 'any'>();
  private operationsByNode: ReadonlyMap<JsonNode, readonly Operation[]> | undefined;

  constructor(private readonly definition: DefinitionModel) {}

  /**
   * True when an operation that uses the unit (see `SchemaSite.unit`) has a parameter, or a member of its body, of this
   * name or path; or when no operation uses it.
   */
  know(unit: JsonNode, source: string): boolean {
    let operations = this.byUnit.get(unit);
    if (operations === undefined) {
      operations = this.operationsOf(unit);
      this.byUnit.set(unit, operations);
    }
    if (operations.length === 0) return true;
    const [first = ''] = source.split('/');
    return operations.some((operation) => this.knows(operation, source, first));
  }

  private operationsOf(unit: JsonNode): readonly Operation[] {
    this.operationsByNode ??= byNode(this.definition.operations);
    // Most are written in an operation, which nothing refers to.
    if (sharedEntryOf(unit) === undefined) return this.operationsByNode.get(unit) ?? [];
    const operations: Operation[] = [];
    for (const user of this.definition.usage.usersOf(unit))
      operations.push(...(this.operationsByNode.get(user) ?? []));
    return operations;
  }

  private knows({ parameters }: Operation, source: string, first: string): boolean {
    for (const { name } of parameters) if (name === first || name === source) return true;
    for (const { node, location } of parameters) {
      const schema = location === 'body' ? node.get('schema') : undefined;
      const root = schema === undefined ? undefined : this.definition.resolve(schema);
      const names = root === undefined ? undefined : this.namesIn(root);
      if (names === 'any' || names?.has(first) === true) return true;
    }
    return false;
  }

  private namesIn(root: JsonNode): ReadonlySet<string> | 'any' {
    const known = this.namesOfBody.get(root) ?? memberNames(this.definition, root);
    this.namesOfBody.set(root, known);
    return known;
  }
}

function memberNames(definition: DefinitionModel, root: JsonNode): ReadonlySet<string> | 'any' {
  const schemas = new Set([root]);
  const names = new Set<string>();
  for (const schema of schemas) {
    if (schemas.size > maxSchemas) return 'any';
    for (const { kind, node, written } of partsOf(definition, schema)) {
      if (kind === 'property') names.add(written.key?.text ?? '');
      schemas.add(node);
    }
  }
  return names;
}

/** Operations by their own node and by that of their path. */
function byNode(operations: readonly Operation[]): ReadonlyMap<JsonNode, readonly Operation[]> {
  const found = new Map<JsonNode, Operation[]>();
  for (const operation of operations) {
    found.set(operation.node, [operation]);
    const ofPath = found.get(operation.pathItem);
    if (ofPath === undefined) found.set(operation.pathItem, [operation]);
    else ofPath.push(operation);
  }
  return found;
}
