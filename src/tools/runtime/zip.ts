import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

/** One file of a zip. `mode` is the Unix mode with file type bits; 0 when the zip carries none. */
export interface ZipEntry {
  readonly name: string;
  readonly mode: number;
  readonly data: Buffer;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** End record plus the longest comment a zip may have. */
const LONGEST_TAIL = 22 + 0xffff;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** True for an entry that is a symbolic link; its data is the link's target. */
export function isLink(entry: Pick<ZipEntry, 'mode'>): boolean {
  return (entry.mode & FILE_TYPE) === SYMBOLIC_LINK;
}

/**
 * Absolute place of a zip entry below a folder.
 * @throws {Error} when the name would leave the folder
 */
export function placeInside(folder: string, name: string): string {
  const parts = name.split('/');
  const unsafe =
    name === '' ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[a-z]:/i.test(name) ||
    parts.some((part) => part === '' || part === '.' || part === '..');
  if (unsafe) throw new Error(`The archive has an entry with an unsafe path: ${JSON.stringify(name)}.`);
  return path.join(folder, ...parts);
}

function readAt(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  if (readSync(fd, buffer, 0, length, position) !== length) throw new Error('The archive ends too early.');
  return buffer;
}

function readDirectory(fd: number): Buffer {
  const size = fstatSync(fd).size;
  const tailLength = Math.min(size, LONGEST_TAIL);
  const tail = readAt(fd, size - tailLength, tailLength);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    const offset = tail.readUInt32LE(at + 16);
    if (offset === 0xffffffff) throw new Error('Archives over 4 GiB are not supported.');
    return readAt(fd, offset, tail.readUInt32LE(at + 12));
  }
  throw new Error('The file is not a zip archive.');
}

function readData(fd: number, directory: Buffer, at: number, name: string): Buffer {
  const method = directory.readUInt16LE(at + 10);
  const local = directory.readUInt32LE(at + 42);
  const header = readAt(fd, local, 30);
  const start = local + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const raw = readAt(fd, start, directory.readUInt32LE(at + 20));
  if (method !== 0 && method !== 8)
    throw new Error(`${name}: compression method ${method} is not supported.`);
  const data = method === 0 ? raw : inflateRawSync(raw);
  if (crc32(data) !== directory.readUInt32LE(at + 16))
    throw new Error(`${name}: the checksum does not match.`);
  return data;
}

/**
 * The files of a zip for which `wanted` holds, one after the other so that only one is in memory. Folders are left
 * out.
 * @throws {Error} when the archive is damaged
 */
export function* readZip(file: string, wanted: (name: string) => boolean): Generator<ZipEntry> {
  const fd = openSync(file, 'r');
  try {
    const directory = readDirectory(fd);
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
      const nameLength = directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
      if (!name.endsWith('/') && wanted(name)) {
        const mode = directory.readUInt32LE(at + 38) >>> 16;
        yield { name, mode, data: readData(fd, directory, at, name) };
      }
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
  } finally {
    closeSync(fd);
  }
}
