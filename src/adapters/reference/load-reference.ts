import { stat } from 'node:fs/promises';
import type { ReferenceCatalogue } from '../../shared/reference';
import { fail, ok, type Result } from '../../shared/result';
import { readNamedFile } from '../disk/read-named';
import { buildReference } from './build-reference';
import { parseReference } from './file-format';

/** Bytes of a catalogue's file: far more than all published connectors take. */
const fileBytes = 32 * 1024 * 1024;

/**
 * Reads a reference catalogue from its file, or makes one of the connectors that a folder holds. The message of a
 * failure names the path; codes as `findConnectors`, `readNamedFile` and `parseReference`.
 */
export async function loadReference(given: string): Promise<Result<ReferenceCatalogue>> {
  // What cannot be looked at cannot be read either, and reading says why.
  const isFolder = await stat(given).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const built = await buildReference([given]);
    return built.ok ? ok(built.value.catalogue) : built;
  }
  const file = await readNamedFile(given, fileBytes);
  if (!file.ok) return file;
  const parsed = parseReference(file.value.source.text);
  return parsed.ok ? parsed : fail(parsed.error.code, `"${given}" cannot be read: ${parsed.error.message}`);
}
