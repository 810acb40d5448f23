import type { Operation } from '../model/operation';
import type { OperationPair } from './operations';

const named = 3;

/** Who uses the operations, for a message: at most three are named. */
export function users(operations: readonly OperationPair[]): string {
  const labels = [...new Set(operations.map(({ old }) => old.label))];
  const shown = labels.slice(0, named);
  const more = labels.length - shown.length;
  if (more > 0) return `flows and apps that use ${shown.join(', ')} or ${more} more`;
  const last = shown.pop() ?? 'the connector';
  return `flows and apps that use ${shown.length === 0 ? last : `${shown.join(', ')} or ${last}`}`;
}

/** How to change an operation without breaking anyone: the old one stays, a new one stands beside it. */
export function newVersionOf(operations: readonly OperationPair[]): string {
  const [first] = operations;
  if (first === undefined || operations.length > 1)
    return 'new operations with "_V2" at the end of their ids';
  return `a new operation "${nextVersion(first.old)}"`;
}

/** `GetItem` -> `GetItem_V2`, `GetItem_V2` -> `GetItem_V3`. */
export function nextVersion({ id = 'Operation' }: Operation): string {
  const version = /_V(\d{1,4})$/.exec(id);
  if (version === null) return `${id}_V2`;
  return `${id.slice(0, version.index)}_V${Number(version[1]) + 1}`;
}

/** True when the previous version hides all of these operations from makers. */
export function allInternal(operations: readonly OperationPair[]): boolean {
  return operations.every(({ old }) => old.internal);
}
