import type { JsonNode } from '../json/node';
import type { DefinitionModel } from '../model/definition-model';
import { Budget } from './budget';
import type { OperationPair } from './operations';
import { type Shape, Shapes } from './shape';

/** Levels of properties and list entries that are compared (catalogue, `breaking/response-removed`). */
const maxLevels = 10;

/** A schema or parameter of the previous version beside the one that stands in its place now. */
export interface SchemaPair {
  readonly old: JsonNode;
  readonly now: JsonNode;
  readonly oldShape: Shape;
  readonly newShape: Shape;
  /** Way from the body, parameter or response, as first found: `orders[]/total`; empty for that itself. */
  readonly path: string;
}

interface Visit extends SchemaPair {
  readonly level: number;
  /** Operations it is the body, parameter or response of. */
  readonly operations: Set<OperationPair>;
  readonly from: Set<Visit>;
}

/**
 * Compares the schemas of all operations in one walk: a pair of shared schemas is visited once, however many
 * operations lead to it, and knows the way back to them.
 */
export class SchemaWalk {
  private readonly visits = new Map<JsonNode, Map<JsonNode, Visit>>();
  private readonly queue: Visit[] = [];
  private readonly oldShapes: Shapes;
  private readonly newShapes: Shapes;
  private readonly lookingBack = new Budget();
  /** True when some schema could not be compared because a reference of either version leads nowhere. */
  unresolved = false;

  constructor(
    private readonly oldDefinition: DefinitionModel,
    private readonly newDefinition: DefinitionModel,
    private readonly budget: Budget,
  ) {
    this.oldShapes = new Shapes(oldDefinition, budget);
    this.newShapes = new Shapes(newDefinition, budget);
  }

  /** Adds a pair to start from. */
  start(old: JsonNode, now: JsonNode, path: string, operation: OperationPair): void {
    this.visit(old, now, path, 0)?.operations.add(operation);
  }

  /** Walks on from the starts, the nearest first; gives every pair whose two sides have not changed places. */
  pairs(): readonly SchemaPair[] {
    // The queue grows while it is walked through.
    for (const visit of this.queue) {
      if (this.budget.spent || visit.level >= maxLevels || !sameType(visit)) continue;
      const { oldShape, newShape, path } = visit;
      for (const [name, property] of oldShape.properties)
        this.step(visit, property, newShape.properties.get(name), path === '' ? name : `${path}/${name}`);
      this.step(visit, oldShape.items, newShape.items, `${path}[]`);
      this.step(visit, oldShape.additional, newShape.additional, `${path}{}`);
    }
    return this.queue;
  }

  /** Operations in which a pair plays a part; those that are found while there is time to look. */
  operationsOf(pair: SchemaPair): readonly OperationPair[] {
    const start = this.visits.get(pair.old)?.get(pair.now);
    const seen = new Set<Visit>(start === undefined ? [] : [start]);
    const operations = new Set<OperationPair>();
    for (const visit of seen) {
      for (const operation of visit.operations) operations.add(operation);
      for (const before of visit.from) if (this.lookingBack.take()) seen.add(before);
    }
    return [...operations];
  }

  private step(from: Visit, old: JsonNode | undefined, now: JsonNode | undefined, path: string): void {
    if (old === undefined || now === undefined || !this.budget.take()) return;
    this.visit(old, now, path, from.level + 1)?.from.add(from);
  }

  private visit(oldWritten: JsonNode, newWritten: JsonNode, path: string, level: number): Visit | undefined {
    if (!oldWritten.isObject || !newWritten.isObject) return undefined;
    const old = this.oldDefinition.resolve(oldWritten);
    const now = this.newDefinition.resolve(newWritten);
    if (old === undefined || now === undefined) this.unresolved = true;
    if (!old?.isObject || !now?.isObject) return undefined;
    const beside = this.visits.get(old) ?? new Map<JsonNode, Visit>();
    this.visits.set(old, beside);
    const known = beside.get(now);
    if (known !== undefined || this.budget.spent) return known;
    const shapes = { oldShape: this.oldShapes.of(old), newShape: this.newShapes.of(now) };
    const visit = { old, now, ...shapes, path, level, operations: new Set<never>(), from: new Set<never>() };
    beside.set(now, visit);
    this.queue.push(visit);
    return visit;
  }
}

/** False where both types are known and differ, so that nothing inside can be compared. */
export function sameType({ oldShape, newShape }: SchemaPair): boolean {
  if (oldShape.type === undefined || newShape.type === undefined) return true;
  const numeric = oldShape.type === 'integer' && newShape.type === 'number';
  return numeric || oldShape.type === newShape.type;
}
