import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import type { Operation } from '../../model/operation';
import { partsOf } from '../../model/schema-parts';

/** Schemas of a body that are looked at; a larger body is taken to have any member. */
const maxSchemas = 1000;

/** The operations in which things written in a shared place or an operation are used, each looked up once. */
export class Callers {
  private readonly byUnit = new Map<JsonNode, readonly Operation[]>();
  private readonly namesOfBody = new Map<JsonNode, ReadonlySet<string> | 'any'>();
  /** Operations by their own node and by that of their path. */
  private readonly byNode = new Map<JsonNode, Operation[]>();

  constructor(private readonly definition: DefinitionModel) {
    for (const operation of definition.operations) {
      this.byNode.set(operation.node, [operation]);
      const ofPath = this.byNode.get(operation.pathItem);
      if (ofPath === undefined) this.byNode.set(operation.pathItem, [operation]);
      else ofPath.push(operation);
    }
  }

  /**
   * True when an operation that uses the unit (see `SchemaSite.unit`) has a parameter, or a member of its body, of this
   * name or path; or when no operation uses it.
   */
  know(unit: JsonNode, source: string): boolean {
    const operations = this.byUnit.get(unit) ?? this.operationsOf(unit);
    this.byUnit.set(unit, operations);
    return operations.length === 0 || operations.some((operation) => this.knows(operation, source));
  }

  private operationsOf(unit: JsonNode): readonly Operation[] {
    return [...this.definition.usage.usersOf(unit)].flatMap((user) => this.byNode.get(user) ?? []);
  }

  private knows(operation: Operation, source: string): boolean {
    const [first = ''] = source.split('/');
    if (operation.parameters.some(({ name }) => name === first || name === source)) return true;
    return operation.parameters.some(({ node, location }) => {
      const schema = location === 'body' ? node.get('schema') : undefined;
      const root = schema === undefined ? undefined : this.definition.resolve(schema);
      const names = root === undefined ? undefined : this.namesIn(root);
      return names === 'any' || names?.has(first) === true;
    });
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
