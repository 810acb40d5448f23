import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { partsOf } from '../../model/schema-parts';

/** Longer chains, as those that run in a circle are, are left to a walk that need not be so quick. */
const maxSteps = 30;
const tooDeep = Number.POSITIVE_INFINITY;

/**
 * Tells whether no schema is more levels deep than the limit and none leads back to itself, as in nearly all definitions;
 * false where it is hard to tell. Only the schemas given are looked into: all that may have others inside.
 */
export function isPlainlyShallow(
  definition: DefinitionModel,
  composed: readonly JsonNode[],
  limit: number,
): boolean {
  const nesting = new Nesting(definition, composed, limit);
  for (let at = 0; at < composed.length; at += 1) {
    const schema = composed[at];
    if (schema !== undefined && nesting.levelsOf(schema, 0) > limit) return false;
  }
  return true;
}

class Nesting {
  /** Levels of the composed schemas; 0 until they are known. */
  private readonly known = new Map<JsonNode, number>();

  constructor(
    private readonly definition: DefinitionModel,
    composed: readonly JsonNode[],
    private readonly limit: number,
  ) {
    for (let at = 0; at < composed.length; at += 1) {
      const schema = composed[at];
      if (schema !== undefined) this.known.set(schema, 0);
    }
  }

  levelsOf(schema: JsonNode, step: number): number {
    const known = this.known.get(schema) ?? 0;
    if (known > 0) return known;
    if (step > maxSteps) return tooDeep;
    let levels = 1;
    const { items } = schema;
    for (let at = 0; at < items.length && levels <= this.limit; at += 1) {
      const member = items[at];
      switch (member?.key?.text) {
        case 'properties':
          levels = Math.max(levels, 1 + this.deepestOf(member.items, step));
          break;
        case 'items':
        case 'additionalProperties':
          levels = Math.max(levels, 1 + this.levelsInside(member, step));
          break;
        case 'allOf':
          levels = Math.max(levels, this.deepestOf(member.items, step));
      }
    }
    this.known.set(schema, levels);
    return levels;
  }

  private deepestOf(parts: readonly JsonNode[], step: number): number {
    let deepest = 0;
    for (let at = 0; at < parts.length && deepest <= this.limit; at += 1) {
      const part = parts[at];
      if (part !== undefined) deepest = Math.max(deepest, this.levelsInside(part, step));
    }
    return deepest;
  }

  /** Levels of a part as written; 0 where it is no schema. */
  private levelsInside(part: JsonNode, step: number): number {
    if (part.type !== 'object') return 0;
    if (this.known.has(part)) return this.levelsOf(part, step + 1);
    if (part.get('$ref') === undefined) return 1;
    const target = this.definition.resolve(part);
    if (target?.type !== 'object') return 0;
    if (this.known.has(target)) return this.levelsOf(target, step + 1);
    return partsOf(this.definition, target).length === 0 ? 1 : tooDeep;
  }
}
