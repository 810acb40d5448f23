import { stat } from 'node:fs/promises';
import path from 'node:path';
import { findConnectors } from '../../adapters/disk';
import { fail, ok, type Result } from '../../shared/result';

/**
 * The folder to open for a path a person gave: a file stands for its folder, a folder with exactly one connector
 * below it for that connector. Failure `several-connectors` has the paths as its message, one per line; the other
 * codes are those of `findConnectors`.
 */
export async function connectorFolder(given: string): Promise<Result<string>> {
  const found = await findConnectors(await folderOf(path.resolve(given)));
  if (!found.ok) return found;
  const folders = found.value.map((folder) => path.resolve(folder));
  const [only, ...others] = folders;
  if (only !== undefined && others.length === 0) return ok(only);
  return fail('several-connectors', folders.join('\n'));
}

/** The folder a file lies in; anything else stays as it is. */
export async function folderOf(given: string): Promise<string> {
  try {
    return (await stat(given)).isFile() ? path.dirname(given) : given;
  } catch {
    return given; // opening it says what is wrong
  }
}
