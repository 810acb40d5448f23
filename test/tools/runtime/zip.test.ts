import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isLink, placeInside, readZip } from '../../../src/tools/runtime/zip';
import { tempFolder } from '../../support/temp-folder';

interface Part {
  readonly name: string;
  readonly text: string;
  readonly mode?: number;
  readonly stored?: boolean;
  readonly crc?: number;
}

/** A zip of the given files, written by hand so that broken ones can be made. */
function zip(parts: readonly Part[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = part.stored ? Buffer.from(part.text) : deflateRawSync(part.text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(part.stored ? 0 : 8, 10);
    entry.writeUInt32LE(part.crc ?? crc32(part.text), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(part.text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, name, data);
    directory.push(entry, name);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, ...directory, end, Buffer.from(comment)]);
}

function read(bytes: Buffer, wanted: (name: string) => boolean = () => true) {
  const folder = tempFolder();
  const file = path.join(folder, 'a.zip');
  writeFileSync(file, bytes);
  return [...readZip(file, wanted)].map((entry) => ({ ...entry, data: entry.data.toString() }));
}

describe('readZip', () => {
  const parts: readonly Part[] = [
    { name: 'folder/', text: '' },
    { name: 'folder/a.txt', text: 'hello hello hello', mode: 0o100755 },
    { name: 'b.txt', text: 'as it is', stored: true },
  ];

  it('reads packed and stored files with their modes', () => {
    expect(read(zip(parts))).toEqual([
      { name: 'folder/a.txt', mode: 0o100755, data: 'hello hello hello' },
      { name: 'b.txt', mode: 0, data: 'as it is' },
    ]);
  });

  it('reads only what is wanted', () => {
    expect(read(zip(parts), (name) => name === 'b.txt').map((entry) => entry.name)).toEqual(['b.txt']);
  });

  it('finds the directory before a comment', () => {
    expect(read(zip(parts, 'a comment'))).toHaveLength(2);
  });

  it('refuses a damaged file', () => {
    expect(() => read(zip([{ name: 'a', text: 'x', crc: 1 }]))).toThrow('a: the checksum does not match');
  });

  it.each([0, 4, 100])('refuses %i bytes that are no zip', (size) => {
    expect(() => read(Buffer.alloc(size, 1))).toThrow('not a zip');
  });

  it('refuses a zip that ends too early', () => {
    const bytes = zip(parts);
    expect(() => read(bytes.subarray(bytes.length - 40))).toThrow();
  });
});

describe('placeInside', () => {
  it('joins ordinary names', () => {
    expect(placeInside('/base', 'a/b.txt')).toBe(path.join('/base', 'a', 'b.txt'));
  });

  it.each(['../a', 'a/../../b', '/etc/passwd', 'a//b', './a', 'a\\..\\b', 'C:/a', '', 'a\0b', 'a/'])(
    'refuses %j',
    (name) => {
      expect(() => placeInside('/base', name)).toThrow('unsafe path');
    },
  );
});

describe('isLink', () => {
  it('tells symbolic links from files', () => {
    expect(isLink({ mode: 0o120777 })).toBe(true);
    expect(isLink({ mode: 0o100755 })).toBe(false);
    expect(isLink({ mode: 0 })).toBe(false);
  });
});
