import type { JsonNode } from '../json/node';
import { Subject } from '../once-for';
import type { JsonDocument } from './json-document';
import { type Operation, readOperations } from './operation';
import { lookUp, resolveReference } from './references';
import type { SchemaPart } from './schema-parts';
import { readStructure, type Structure } from './structure';
import { Usage } from './usage';

/** The API definition as rules read it; every part is built once, when first asked for. */
export class DefinitionModel extends Subject {
  private operationList: readonly Operation[] | undefined;
  private operationsById: ReadonlyMap<string, Operation> | undefined;
  private structureRead: Structure | undefined;
  private usageRead: Usage | undefined;
  /** Kept by `partsOf`: the same schema is reached along many ways. */
  readonly partsOfSchemas = new Map<JsonNode, readonly SchemaPart[]>();
  private readonly targets = new Map<string, JsonNode | undefined>();

  constructor(
    readonly doc: JsonDocument,
    /** The root object. */
    readonly root: JsonNode,
  ) {
    super();
  }

  get info(): JsonNode | undefined {
    return this.root.get('info');
  }

  get titleNode(): JsonNode | undefined {
    return this.root.get('info', 'title');
  }

  /** `info.title` when it is a string. */
  get title(): string | undefined {
    return this.titleNode?.text;
  }

  get descriptionNode(): JsonNode | undefined {
    return this.root.get('info', 'description');
  }

  get operations(): readonly Operation[] {
    this.operationList ??= readOperations(this.root, (node) => this.resolve(node));
    return this.operationList;
  }

  /** The first operation with this operationId, as written. */
  operationOf(id: string): Operation | undefined {
    if (this.operationsById === undefined) {
      const byId = new Map<string, Operation>();
      for (const operation of this.operations) {
        const known = operation.node.get('operationId')?.text;
        if (known !== undefined && !byId.has(known)) byId.set(known, operation);
      }
      this.operationsById = byId;
    }
    return this.operationsById.get(id);
  }

  /** Schemas, parameters, responses, references and strings, each where it is written. */
  get structure(): Structure {
    this.structureRead ??= readStructure(this.root);
    return this.structureRead;
  }

  /** Who uses the shared definitions, parameters and responses. */
  get usage(): Usage {
    this.usageRead ??= new Usage(this);
    return this.usageRead;
  }

  /** Follows `$ref` inside the file; the node itself when it is no reference. */
  resolve(node: JsonNode): JsonNode | undefined {
    if (node.get('$ref') === undefined) return node;
    return resolveReference(this.root, node, (reference) => this.lookUp(reference));
  }

  /** Target of a reference string, one step. */
  lookUp(reference: string): JsonNode | undefined {
    if (this.targets.has(reference)) return this.targets.get(reference);
    const target = lookUp(this.root, reference);
    this.targets.set(reference, target);
    return target;
  }
}
