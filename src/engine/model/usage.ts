import type { JsonNode } from '../json/node';
import type { DefinitionModel } from './definition-model';
import type { Reference } from './references';
import type { SchemaPosition } from './sites';

/** Who uses the shared entries of a definition, read off its references. */
export class Usage {
  private readonly incoming = new Map<JsonNode, Reference[]>();
  private positions: ReadonlyMap<JsonNode, ReadonlySet<SchemaPosition>> | undefined;

  constructor(private readonly definition: DefinitionModel) {
    const { references } = definition.structure;
    for (let at = 0; at < references.length; at += 1) {
      const reference = references[at];
      const target = reference === undefined ? undefined : this.targetOf(reference);
      const unit = target === undefined ? undefined : sharedEntryOf(target);
      if (reference === undefined || unit === undefined) continue;
      const known = this.incoming.get(unit);
      if (known === undefined) this.incoming.set(unit, [reference]);
      else known.push(reference);
    }
  }

  /** References that lead into a shared entry. */
  referencesTo(entry: JsonNode): readonly Reference[] {
    return this.incoming.get(entry) ?? [];
  }

  /** What a reference points at, one step. */
  targetOf(reference: Reference): JsonNode | undefined {
    return reference.value.text === undefined ? undefined : this.definition.lookUp(reference.value.text);
  }

  /** Operations and path items a shared entry ends up in; the unit itself when it is one of these. */
  usersOf(unit: JsonNode): ReadonlySet<JsonNode> {
    const users = new Set<JsonNode>();
    for (const entry of this.reaching(unit)) if (sharedEntryOf(entry) === undefined) users.add(entry);
    return users;
  }

  /** Where the schemas of a shared entry end up: the positions of all schemas that use it. */
  positionsOf(entry: JsonNode): ReadonlySet<SchemaPosition> {
    this.positions ??= this.readPositions();
    return this.positions.get(entry) ?? nowhere;
  }

  /** Hands positions on from each shared entry to those it refers to, until none is new. */
  private readPositions(): ReadonlyMap<JsonNode, ReadonlySet<SchemaPosition>> {
    const found = new Map<JsonNode, Set<SchemaPosition>>();
    const next: [JsonNode, SchemaPosition][] = [];
    const outgoing = new Map<JsonNode, JsonNode[]>();
    for (const [entry, references] of this.incoming) {
      for (const { position, unit } of references) {
        if (position !== undefined && position !== 'definition') next.push([entry, position]);
        const targets = outgoing.get(unit);
        if (targets === undefined) outgoing.set(unit, [entry]);
        else targets.push(entry);
      }
    }
    for (let step = next.pop(); step !== undefined; step = next.pop()) {
      const [entry, position] = step;
      const positions = found.get(entry) ?? new Set<SchemaPosition>();
      if (positions.has(position)) continue;
      found.set(entry, positions.add(position));
      for (const target of outgoing.get(entry) ?? []) next.push([target, position]);
    }
    return found;
  }

  /** The unit and every unit that refers to it, directly or through others. */
  private reaching(unit: JsonNode): ReadonlySet<JsonNode> {
    const seen = new Set([unit]);
    // A set hands out what is added while it is walked through.
    for (const at of seen) for (const reference of this.referencesTo(at)) seen.add(reference.unit);
    return seen;
  }
}

const nowhere: ReadonlySet<SchemaPosition> = new Set();
const shared: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses']);

/** The entry of `/definitions`, `/parameters` or `/responses` a node belongs to. */
export function sharedEntryOf(node: JsonNode): JsonNode | undefined {
  for (let at: JsonNode | undefined = node; at?.parent !== undefined; at = at.parent) {
    const container = at.parent;
    if (container.parent !== undefined && container.parent.parent === undefined)
      return container.isObject && shared.has(container.key?.text ?? '') ? at : undefined;
  }
  return undefined;
}
