import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { sizeInWords } from './limits';
import { errorCode, isSystemError, reasonOf } from './reasons';

/** Content of a file at one moment, for telling later whether it changed. */
export interface FileVersion {
  /** Milliseconds since 1970; a hint only, copies keep it. */
  readonly mtimeMs: number;
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
}

/** A file's bytes and what they were read from. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly version: FileVersion;
  /** Absolute path behind any symbolic link. */
  readonly realPath: string;
  readonly mode: number;
}

/**
 * Reads a file of a folder, never anything outside it: a link is followed only to a place inside. Opens regular files
 * only, so a pipe or device cannot block, and stops at `limit` bytes. The failure's message follows
 * "<name> cannot be read: "; code `not-found` when there is nothing of that name.
 */
export async function readFileInside(
  realFolder: string,
  name: string,
  limit: number,
): Promise<Result<ReadFile>> {
  try {
    const located = await locate(realFolder, name);
    if (!located.ok) return located;
    // Non-blocking, so that a pipe put in the file's place since then cannot hang us.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
    const handle = await open(located.value, flags);
    try {
      return await readOpen(handle, located.value, limit);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('unreadable', reasonOf(error));
  }
}

/** Absolute path of the regular file behind a name in the folder. */
export async function locate(realFolder: string, name: string): Promise<Result<string>> {
  const given = path.join(realFolder, name);
  const own = await statOf(given);
  if (own === undefined) return fail('not-found', 'it is not there. Check the name, then try again.');
  if (!own.isSymbolicLink()) return regular(own, given);
  let target: string;
  try {
    target = await realpath(given);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('unreadable', 'it is a link that leads nowhere. Replace the link by the file itself.');
  }
  if (!isInside(realFolder, target)) {
    return fail('unreadable', 'it is a link that leads out of the folder. Replace it by the file itself.');
  }
  return regular(await lstat(target), target);
}

/** True when `target` lies below `folder`; both absolute and without links. */
export function isInside(folder: string, target: string): boolean {
  const relative = path.relative(folder, target);
  return relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** Version of a content. */
export function versionOf(bytes: Uint8Array, mtimeMs: number): FileVersion {
  return { mtimeMs, size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await lstat(file);
  } catch (error) {
    if (isSystemError(error) && errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function regular(stats: Stats, file: string): Result<string> {
  if (stats.isFile()) return ok(file);
  if (stats.isDirectory())
    return fail('unreadable', 'it is a folder, not a file. Remove or rename the folder.');
  return fail('unreadable', 'it is a pipe, socket or device, not a file. Replace it by the file itself.');
}

async function readOpen(handle: FileHandle, realPath: string, limit: number): Promise<Result<ReadFile>> {
  const stats = await handle.stat();
  const kind = regular(stats, realPath);
  if (!kind.ok) return kind;
  if (stats.size > limit) return tooLarge(limit);
  const chunks: Buffer[] = [];
  let total = 0;
  // Reads to the end rather than to `stats.size`: the file may be growing.
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(64 * 1024, Math.min(limit, stats.size - total) + 1));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length);
    if (bytesRead === 0) break;
    total += bytesRead;
    if (total > limit) return tooLarge(limit);
    chunks.push(chunk.subarray(0, bytesRead));
  }
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return ok({ bytes, version: versionOf(bytes, stats.mtimeMs), realPath, mode: stats.mode & 0o7777 });
}

function tooLarge(limit: number): Result<never> {
  const most = sizeInWords(limit);
  return fail(
    'too-large',
    `it is larger than ${most}, the most that is read. Make it smaller, then try again.`,
  );
}
