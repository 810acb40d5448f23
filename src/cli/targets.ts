import path from 'node:path';
import { isArchive } from '../adapters/archive';
import { findConnectors } from '../adapters/disk';
import { ok, type Result } from '../shared/result';
import type { Target } from './check-target';
import type { CheckOptions } from './commands/check';

/** The folders one path means, or itself where it is a package archive. Fails as `findConnectors` does. */
export async function targetsOf(
  given: string,
  { oneSubmission }: CheckOptions,
): Promise<Result<readonly Target[]>> {
  // An archive is judged for its own structure: it has no connector folder that anything else could be asked of.
  if (await isArchive(given))
    return ok([{ folder: forward(given), isArchive: true, only: ['package/archive-structure'] }]);
  const found = await findConnectors(given);
  if (!found.ok) return found;
  const targets = found.value.map((folder): Target => ({ folder }));
  const isOne = found.value.length === 1 && path.resolve(found.value[0] ?? '') === path.resolve(given);
  if (isOne || !oneSubmission) return ok(targets);
  // The submission's own folder is judged for holding one connector, and for nothing a connector must have.
  return ok([{ folder: given, only: ['package/single-connector'] }, ...targets]);
}

/** Each folder once, in the order of the paths. */
export function withoutRepeats(targets: readonly Target[]): readonly Target[] {
  const seen = new Map<string, Target>();
  for (const target of targets) {
    const key = path.resolve(target.folder);
    if (!seen.has(key)) seen.set(key, target);
  }
  return [...seen.values()];
}

/** A path as reports show it, with forward slashes on every system. */
export function forward(given: string): string {
  return path.sep === '\\' ? given.replaceAll('\\', '/') : given;
}
