import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import type { SourceText } from '../../shared/snapshot';
import { sizeInWords } from './limits';
import { errorCode, isSystemError, reasonOf } from './reasons';
import { decodeText } from './text';

/** A file that a person named, wherever it lies. */
export interface NamedFile {
  /** Absolute path. */
  readonly path: string;
  readonly source: SourceText;
}

/**
 * Reads a text file that a person named, of at most `limit` bytes; the name of its source is the path as given.
 * Fails with code `unreadable` and a message that names the file.
 */
export async function readNamedFile(given: string, limit: number): Promise<Result<NamedFile>> {
  const refuse = (reason: string) => fail('unreadable', `"${given}" cannot be read: ${reason}`);
  try {
    const stats = await stat(given);
    if (stats.isDirectory()) return refuse('it is a folder. Give the file.');
    // Pipes and devices could go on for ever.
    if (!stats.isFile()) return refuse('it is not a regular file. Give a file.');
    if (stats.size > limit) return refuse(`it is larger than ${sizeInWords(limit)}, the most that is read.`);
    const bytes = new Uint8Array(await readFile(given));
    return ok({
      path: path.resolve(given),
      source: { name: given, bytes: bytes.length, ...decodeText(bytes) },
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const gone = errorCode(error) === 'ENOENT';
    return refuse(gone ? 'it does not exist. Check the path, then try again.' : reasonOf(error));
  }
}
