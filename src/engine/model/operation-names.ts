import type { DefinitionModel } from './definition-model';

/** What a name that should be an operationId stands for. */
export type OperationName =
  | { readonly kind: 'exact' }
  /** Written in another case; `ids` are the operationIds that differ in case alone. */
  | { readonly kind: 'case'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

/** Looks names up among the operationIds of the definition, which are case-sensitive. */
export function operationNames(definition: DefinitionModel): (name: string) => OperationName {
  const exact = new Set<string>();
  const byLower = new Map<string, Set<string>>();
  for (const { id } of definition.operations) {
    if (id === undefined) continue;
    exact.add(id);
    const lower = id.toLowerCase();
    const alike = byLower.get(lower) ?? new Set();
    byLower.set(lower, alike.add(id));
  }
  return (name) => {
    if (exact.has(name)) return { kind: 'exact' };
    const alike = byLower.get(name.trim().toLowerCase());
    return alike === undefined ? { kind: 'unknown' } : { kind: 'case', ids: [...alike] };
  };
}
