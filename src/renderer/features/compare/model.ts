import type { Comparison, EarlierVersion } from '../../../shared/comparison';
import { absoluteTime } from '../../ui/time-text';

/** What tells a version out of the history from others: when it was first seen. */
export function versionTime({ createdAt }: EarlierVersion): string {
  return absoluteTime(createdAt, 'plain');
}

/** What the status bar says; undefined while nothing is compared. */
export function comparisonText(current: Comparison | null): string | undefined {
  if (current === null) return undefined;
  const other =
    current.kind === 'submission' ? `version of ${versionTime(current.version)}` : folderName(current.path);
  return `Compared with ${other}`;
}

/** The last step of a path of either system. */
export function folderName(path: string): string {
  const steps = path.split(/[/\\]/).filter((step) => step !== '');
  return steps.at(-1) ?? path;
}
