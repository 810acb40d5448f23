import type { Operation } from '../model/operation';
import { pathShape } from '../words/path-shape';

/** An operation of the previous version and what became of it. */
export interface OperationPair {
  readonly old: Operation;
  readonly now: Operation;
}

/** The operations of two versions side by side; each operation stands in one pair at most. */
export interface OperationMatch {
  readonly pairs: readonly OperationPair[];
  /** Operations of the previous version that have no counterpart. */
  readonly removed: readonly Operation[];
}

/** Matches by operationId first; what is left by method and path, whatever the names of its variables. */
export function matchOperations(old: readonly Operation[], now: readonly Operation[]): OperationMatch {
  const byId = firstByKey(now, ({ id }) => id);
  const pairOf = new Map<Operation, Operation>();
  const taken = new Set<Operation>();
  const pair = (before: Operation, after: Operation | undefined) => {
    if (after === undefined || taken.has(after)) return;
    pairOf.set(before, after);
    taken.add(after);
  };
  for (const operation of old) if (operation.id !== undefined) pair(operation, byId.get(operation.id));
  const byRoute = firstByKey(
    now.filter((operation) => !taken.has(operation)),
    route,
  );
  for (const operation of old) if (!pairOf.has(operation)) pair(operation, byRoute.get(route(operation)));
  return {
    pairs: [...pairOf].map(([before, after]) => ({ old: before, now: after })),
    removed: old.filter((operation) => !pairOf.has(operation)),
  };
}

/** Method and path template as a server tells them apart. */
export function route({ method, path }: Operation): string {
  return `${method} ${pathShape(path)}`;
}

function firstByKey<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && !first.has(key)) first.set(key, item);
  }
  return first;
}
