import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { quoted } from '../../engine/words/quoted';
import type { ArchiveEntry } from '../../shared/archive';
import { fail, ok, type Result } from '../../shared/result';
import { sizeInWords } from '../disk/limits';
import type { ArchiveLimits } from './limits';

/** What is left of the bytes that may be inflated, shared by all layers of one archive. */
export interface Budget {
  bytes: number;
}

/** An archive whose directory was read and found sound. */
export interface OpenZip {
  readonly entries: readonly ArchiveEntry[];
  /** Content of a file of `entries`; at most `limit` bytes. Fails as `openZip` does. */
  inflate(path: string, limit: number): Promise<Result<Uint8Array>>;
}

/**
 * Reads a zip archive's directory in memory; nothing is inflated yet and nothing is ever written. Messages follow
 * "<name> cannot be read: ". Codes: `no-zip`, `too-many-entries`, `leads-out`, `link`, `duplicate`, `damaged`,
 * `encrypted`, `too-large`.
 */
export async function openZip(
  bytes: Uint8Array,
  limits: ArchiveLimits,
  budget: Budget,
): Promise<Result<OpenZip>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true });
    if (zip.entryCount > limits.entries) return tooMany(limits);
    const seen = new Map<string, string>();
    for await (const entry of zip.eachEntry()) {
      const refused = refusal(entry, seen);
      if (refused !== undefined) return refused;
      found.set(entry.fileName, entry);
      if (found.size > limits.entries) return tooMany(limits);
    }
  } catch (error) {
    return faultOf(error);
  }
  const entries = [...found.keys()].map((path): ArchiveEntry => {
    const isFolder = path.endsWith('/');
    return { path: isFolder ? path.slice(0, -1) : path, kind: isFolder ? 'directory' : 'file' };
  });
  return ok({
    entries,
    inflate: async (path, limit) => {
      const entry = found.get(path);
      if (entry === undefined) throw new Error(`${path} is no entry of the archive`);
      return await inflateEntry(zip, entry, limit, limits, budget);
    },
  });
}

/** Why an entry makes the whole archive unfit, for nobody could unpack it safely. */
function refusal(entry: Entry, seen: Map<string, string>): Result<never> | undefined {
  const name = entry.fileName;
  // The upper half of the attributes is the Unix mode where the archive was made on such a system.
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
    return fail('link', `its entry ${quoted(name)} is a link. Pack the file itself.`);
  const key = name.normalize('NFC').toLowerCase().replace(/\/$/, '');
  const other = seen.get(key);
  if (other !== undefined) {
    const both = other === name ? `twice` : `and ${quoted(other)}, which Windows takes for one`;
    return fail('duplicate', `it holds ${quoted(name)} ${both}. Remove one of them.`);
  }
  seen.set(key, name);
  return undefined;
}

async function inflateEntry(
  zip: ZipFile,
  entry: Entry,
  limit: number,
  limits: ArchiveLimits,
  budget: Budget,
): Promise<Result<Uint8Array>> {
  const most = Math.min(limit, budget.bytes);
  if (entry.isEncrypted()) return fail('encrypted', 'it is protected by a password. Pack it without one.');
  if (entry.uncompressedSize > most) return tooLarge(most);
  // Small entries of blanks compress far better than any bomb has to.
  if (entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > entry.compressedSize * limits.ratio)
    return fail('too-large', `it grows more than ${limits.ratio} times when unpacked. Pack it anew.`);
  const chunks: Buffer[] = [];
  let total = 0;
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const part: Buffer = chunk;
      total += part.length;
      if (total > most) return tooLarge(most);
      sum = crc32(part, sum);
      chunks.push(part);
    }
  } catch (error) {
    return faultOf(error);
  } finally {
    budget.bytes -= total;
  }
  if (sum !== entry.crc32) return fail('damaged', 'its checksum is wrong, so it is damaged. Pack it anew.');
  return ok(new Uint8Array(Buffer.concat(chunks, total)));
}

function tooMany({ entries }: ArchiveLimits): Result<never> {
  const most = entries.toLocaleString('en-US');
  return fail('too-many-entries', `it has more than ${most} entries. Pack only what belongs to the package.`);
}

function tooLarge(most: number): Result<never> {
  return fail(
    'too-large',
    `it takes more than ${sizeInWords(most)} unpacked, the most that is read. Make it smaller.`,
  );
}

/** The library throws plain errors; what they say is for programmers. */
function faultOf(error: unknown): Result<never> {
  if (!(error instanceof Error)) throw error;
  const { message } = error;
  if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(message)) {
    const name = message.slice(message.indexOf(':') + 1).trim();
    return fail('leads-out', `its entry ${quoted(name)} leads out of the archive. Pack it anew.`);
  }
  if (/end of central directory/i.test(message))
    return fail('no-zip', 'it is no zip archive, or its end is missing. Pack it anew.');
  return fail('damaged', `it is damaged (${quoted(message, 120).slice(1, -1)}). Pack it anew.`);
}
