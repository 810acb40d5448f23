import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngHeadBytes, readPng, readPngHeader } from '../../../src/engine/icon/png-structure';
import { chunk, flatPng, headerChunk, pngOf } from '../../support/png';

const sound = flatPng(230, 200);
const data = chunk('IDAT', [1, 2, 3]);
const end = chunk('IEND');

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

describe('readPng', () => {
  it('reads a sound container', () => {
    const header = { width: 230, height: 200, bitDepth: 8, colorType: 'rgb', interlaced: false };
    expect(readPng(sound)).toEqual({ header, essential: [{ start: 0, end: sound.length }] });
  });

  it('reads every kind of PNG', () => {
    const read = (depth: number, color: number, interlace: number) =>
      readPng(pngOf(headerChunk(1, 1, depth, color, interlace), data, end)).header;
    expect(read(16, 0, 1)).toMatchObject({ bitDepth: 16, colorType: 'grey', interlaced: true });
    expect(read(4, 3, 0)).toMatchObject({ bitDepth: 4, colorType: 'palette', interlaced: false });
    expect(read(8, 4, 0)).toMatchObject({ colorType: 'grey-alpha' });
    expect(read(16, 6, 0)).toMatchObject({ colorType: 'rgba' });
  });

  it('tells an animation, which is announced before the image data', () => {
    const control = chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]);
    expect(readPng(pngOf(headerChunk(1, 1), control, data, end)).animated).toBe(true);
    expect(readPng(pngOf(headerChunk(1, 1), data, control, end)).animated).toBeUndefined();
  });

  it('leaves out chunks that no pixel is made from', () => {
    const text = chunk('zTXt', [1, 2, 3]);
    const bytes = pngOf(headerChunk(1, 1), text, data, end);
    const afterHeader = 8 + 25;
    expect(readPng(bytes).essential).toEqual([
      { start: 0, end: afterHeader },
      { start: afterHeader + text.length, end: bytes.length },
    ]);
  });

  it('ignores what follows the end chunk', () => {
    const longer = new Uint8Array([...sound, 1, 2, 3]);
    expect(readPng(longer)).toMatchObject({ essential: [{ start: 0, end: sound.length }] });
    expect(readPng(longer).fault).toBeUndefined();
  });

  it('finds a fault in every shortened file', () => {
    for (let length = 0; length < sound.length; length += 1) {
      const { fault, essential } = readPng(sound.subarray(0, length));
      expect(fault, `${length} bytes`).toBeDefined();
      expect(essential).toEqual([]);
    }
  });

  it('finds a fault wherever one byte of a chunk is changed', () => {
    for (let at = 0; at < sound.length; at += 1) {
      expect(readPng(changed(sound, at, (sound[at] ?? 0) ^ 0x10)).fault, `byte ${at}`).toBeDefined();
    }
  });

  it.each([
    ['nothing', new Uint8Array(0), 'first eight bytes'],
    ['a text', new TextEncoder().encode('not a picture at all'), 'first eight bytes'],
    ['only the signature', sound.subarray(0, 8), 'cut off at byte 8'],
    ['no header first', pngOf(data, headerChunk(1, 1), end), 'first chunk is not a header'],
    ['a header of another length', pngOf(chunk('IHDR', [1, 2]), data, end), 'first chunk is not a header'],
    ['no image data', pngOf(headerChunk(1, 1), end), 'no image data'],
    ['no end chunk', pngOf(headerChunk(1, 1), data), 'without its last chunk'],
    ['a width of 0', pngOf(headerChunk(0, 1), data, end), 'impossible size (0 x 1'],
    ['a height beyond 31 bits', pngOf(headerChunk(1, 0xffffffff), data, end), 'impossible size'],
    ['an unknown color type', pngOf(headerChunk(1, 1, 8, 5), data, end), 'kind of PNG that does not exist'],
    [
      'a depth that does not fit',
      pngOf(headerChunk(1, 1, 4, 6), data, end),
      'kind of PNG that does not exist',
    ],
    [
      'an unknown interlacing',
      pngOf(headerChunk(1, 1, 8, 6, 2), data, end),
      'kind of PNG that does not exist',
    ],
    ['a chunk without a name', pngOf(headerChunk(1, 1), chunk('\0\0\0\0'), end), 'no chunk at byte 33'],
    [
      'a wrong checksum',
      changed(pngOf(headerChunk(1, 1), data, end), 42, 99),
      'IDAT at byte 33 has a wrong checksum',
    ],
    ['a length beyond the file', changed(sound, 33, 0xff), 'inside the chunk IDAT that begins at byte 33'],
    [
      'a wrong checksum of the header',
      changed(sound, 19, 231),
      'header has a wrong checksum (it claims 231 x 200',
    ],
  ])('names the fault: %s', (_, bytes, fault) => {
    expect(readPng(bytes).fault).toContain(fault);
  });

  it('keeps a sound header when a later chunk is broken', () => {
    expect(readPng(sound.subarray(0, 60)).header).toMatchObject({ width: 230, height: 200 });
  });

  it('reads the header off the first bytes alone', () => {
    expect(readPngHeader(flatPng(7, 9).subarray(0, pngHeadBytes)).header).toMatchObject({
      width: 7,
      height: 9,
    });
  });

  it('never throws, whatever the bytes', () => {
    const tail = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(tail, fc.nat(sound.length), (bytes, keep) => {
        readPng(bytes);
        readPng(new Uint8Array([...sound.subarray(0, keep), ...bytes]));
      }),
      { numRuns: 500 },
    );
  });

  it('walks a file of a hundred thousand empty chunks', () => {
    const empty = chunk('tEXt');
    const many = new Uint8Array(100_000 * empty.length);
    for (let i = 0; i < 100_000; i += 1) many.set(empty, i * empty.length);
    const { essential, fault } = readPng(pngOf(headerChunk(1, 1), many, data, end));
    expect(fault).toBeUndefined();
    expect(essential).toHaveLength(2);
  });
});
