import type { IconOperation } from '../../../shared/icon';
import type { ConnectorSnapshot } from '../../../shared/snapshot';
import { type Fix, onDisk } from '../../fix';
import { iconOf } from './_facts';

/**
 * The fix that paints the icon anew, where there is a picture to start from: decoded, still, and a file of the folder
 * itself. A person must choose it, as every pixel may change.
 */
export function paintedAnew(
  snapshot: ConnectorSnapshot,
  title: string,
  operation: IconOperation,
): readonly Fix[] {
  const { name, facts, animated } = iconOf(snapshot);
  const isFile = snapshot.entries.some((entry) => entry.name === name && entry.kind === 'file');
  if (facts === undefined || animated === true || !isFile) return [];
  return [onDisk('suggest', title, () => ({ kind: 'icon', file: name, operation }))];
}
