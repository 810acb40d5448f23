import { stat } from 'node:fs/promises';
import { isZip } from '../../engine/package/layers';

/** True when a path means a package archive: a file, also behind a link, whose name ends in `.zip`. */
export async function isArchive(given: string): Promise<boolean> {
  if (!isZip(given) || given.includes('\0')) return false;
  // Where there is nothing, whoever reads the path says so.
  return (await stat(given).catch(() => undefined))?.isFile() ?? false;
}
