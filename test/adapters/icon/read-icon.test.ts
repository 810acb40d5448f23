import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadSharp, readIcon } from '../../../src/adapters/icon';
import { hexOf } from '../../../src/engine/icon/color';
import type { IconReading } from '../../../src/shared/icon';
import { icon, picture, rounded } from '../../support/pixels';
import { chunk, flatPng, headerChunk, pngOf, rawLines } from '../../support/png';

const drawing = icon('#2c516d');
const raw = { width: 230, height: 230, channels: 4 } as const;
const image = (pixels = drawing) => loadSharp()(pixels.rgba, { raw });

async function read(bytes: Uint8Array, name = 'icon.png'): Promise<IconReading> {
  return (await readIcon(bytes, name)).reading;
}

function seen({ facts }: IconReading) {
  return facts && { background: hexOf(facts.background), alpha: facts.background.a, box: facts.contentBox };
}

const asDrawn = { background: '#2c516d', alpha: 255, box: { left: 35, top: 35, right: 195, bottom: 195 } };

describe('a sound PNG', () => {
  it('is measured, and shown as it is', async () => {
    const bytes = await image().png().toBuffer();
    const { reading, preview } = await readIcon(bytes, 'Icon.PNG');
    expect(reading).toMatchObject({
      name: 'Icon.PNG',
      bytes: bytes.length,
      format: 'png',
      claimedSize: { width: 230, height: 230 },
      facts: { width: 230, height: 230, ringUniformShare: 1, ringTranslucentShare: 0 },
    });
    expect(reading.problem).toBeUndefined();
    expect(seen(reading)).toEqual(asDrawn);
    expect(preview).toEqual(drawing);
    expect(preview?.rgba.buffer).toBeInstanceOf(ArrayBuffer);
  });

  it('needs no preview to be made', async () => {
    expect(
      (await readIcon(await image().png().toBuffer(), 'icon.png', { preview: false })).preview,
    ).toBeUndefined();
  });

  it('gives the same facts in every encoding', async () => {
    const opaque = image().removeAlpha();
    const files = {
      rgb: await opaque.clone().png().toBuffer(),
      palette: await opaque.clone().png({ palette: true }).toBuffer(),
      'palette of two colors': await opaque.clone().png({ palette: true, colors: 2 }).toBuffer(),
      interlaced: await image().png({ progressive: true }).toBuffer(),
      '16 bit': await image().toColourspace('rgb16').png().toBuffer(),
      '16 bit without alpha': await opaque.clone().toColourspace('rgb16').png().toBuffer(),
      'with metadata': await image()
        .keepMetadata()
        .withExif({ IFD0: { Artist: 'x' } })
        .png()
        .toBuffer(),
      'with resolution and orientation': await image()
        .withMetadata({ density: 300, orientation: 6 })
        .png()
        .toBuffer(),
    };
    for (const [name, bytes] of Object.entries(files)) expect(seen(await read(bytes)), name).toEqual(asDrawn);
  });

  it('becomes RGBA from grey of any depth', async () => {
    const grey = picture((x) => (x > 60 && x < 200 ? '#ffffff' : '#404040'));
    const box = { left: 61, top: 0, right: 200, bottom: 230 };
    const files = {
      '8 bit': await image(grey).toColourspace('b-w').removeAlpha().png().toBuffer(),
      '16 bit': await image(grey).toColourspace('grey16').removeAlpha().png().toBuffer(),
      'with alpha': await image(grey).toColourspace('b-w').png().toBuffer(),
    };
    for (const [name, bytes] of Object.entries(files)) {
      expect(seen(await read(bytes)), name).toEqual({ background: '#404040', alpha: 255, box });
    }
    const bits = deflateSync(rawLines(16, 2, 0xff));
    const black = await read(pngOf(headerChunk(16, 16, 1, 0), chunk('IDAT', bits), chunk('IEND')));
    expect(seen(black)).toEqual({ background: '#ffffff', alpha: 255, box: undefined });
  });

  it('has see-through pixels from alpha, palettes and a color key', async () => {
    const holes = rounded(drawing, 40, '#00000000');
    const expected = { alpha: 255, background: '#2c516d' };
    for (const options of [{}, { palette: true }]) {
      const reading = await read(await image(holes).png(options).toBuffer());
      expect(seen(reading)).toMatchObject(expected);
      expect(reading.facts?.corners.every((corner) => corner.transparent)).toBe(true);
    }
    const key = chunk('tRNS', [0, 0x40, 0, 0x40, 0, 0x40]);
    const keyed = await read(flatPng(230, 230, key));
    expect(keyed.facts).toMatchObject({ background: { a: 0 }, ringTranslucentShare: 1, transparentShare: 1 });
  });

  it('is seen through its color profile, as viewers show it', async () => {
    const wide = await image().removeAlpha().withIccProfile('p3').png().toBuffer();
    const background = (await read(wide)).facts?.background;
    for (const [channel, value] of [
      ['r', 0x2c],
      ['g', 0x51],
      ['b', 0x6d],
    ] as const) {
      expect(Math.abs((background?.[channel] ?? 0) - value)).toBeLessThanOrEqual(2);
    }
  });

  it('may be a single pixel', async () => {
    const { reading, preview } = await readIcon(flatPng(1, 1), 'icon.png');
    expect(reading).toMatchObject({ claimedSize: { width: 1, height: 1 }, facts: { width: 1, height: 1 } });
    expect(preview).toEqual({ width: 1, height: 1, rgba: Uint8Array.of(0x40, 0x40, 0x40, 255) });
  });

  it('may be an animation, of which the first picture counts', async () => {
    const control = chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]);
    expect(seen(await read(flatPng(230, 230, control)))).toMatchObject({ background: '#404040' });
  });

  it('may carry a broken color profile', async () => {
    const profile = chunk('iCCP', [0x78, 0, 0, 1, 2, 3]);
    expect(seen(await read(flatPng(230, 230, profile)))).toMatchObject({ background: '#404040' });
  });

  it('may carry compressed texts of any size: they are not unpacked', async () => {
    const text = chunk('zTXt', new Uint8Array([0x78, 0, 0, ...deflateSync(Buffer.alloc(7_000_000))]));
    const bytes = flatPng(230, 230, ...Array.from({ length: 100 }, () => text));
    expect((await read(bytes)).problem).toBeUndefined();
  });

  it('gives a preview of at most 512 pixels in the same proportions', async () => {
    const { preview } = await readIcon(flatPng(2000, 1000), 'icon.png');
    expect([preview?.width, preview?.height]).toEqual([512, 256]);
    expect(preview?.rgba.length).toBe(512 * 256 * 4);
    expect(preview?.rgba.subarray(0, 4)).toEqual(Uint8Array.of(0x40, 0x40, 0x40, 255));
    expect((await readIcon(flatPng(5000, 2), 'icon.png')).preview).toMatchObject({ width: 512, height: 1 });
  });

  it('is not changed by being read', async () => {
    const bytes = new Uint8Array(await image().png().toBuffer());
    const before = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(before);
  });
});

describe('the limits', () => {
  const claiming = (width: number, height: number) =>
    pngOf(headerChunk(width, height), chunk('IDAT', [1]), chunk('IEND'));

  it('let a picture of 16 million pixels pass', async () => {
    const { reading, preview } = await readIcon(flatPng(4000, 4000), 'icon.png');
    expect(reading.facts).toMatchObject({ width: 4000, height: 4000, ringUniformShare: 1 });
    expect(preview).toMatchObject({ width: 512, height: 512 });
  });

  it.each([
    [4000, 4001],
    [8193, 1],
    [1, 8193],
    [100_000, 100_000],
    [2 ** 31 - 1, 2 ** 31 - 1],
  ])('keep a claim of %d x %d pixels from being decoded', async (width, height) => {
    const { reading, preview } = await readIcon(claiming(width, height), 'icon.png');
    expect(reading).toMatchObject({ claimedSize: { width, height }, problem: { kind: 'too-large' } });
    expect(reading.problem?.message).toContain(`icon.png claims to be ${width.toLocaleString('en-US')} x `);
    expect(reading.problem?.help).toContain('230 x 230');
    expect(reading.facts).toBeUndefined();
    expect(preview).toBeUndefined();
  });

  it('keep a file of more than 20 MB from being decoded', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    bytes.set(flatPng(230, 230));
    const reading = await read(bytes);
    expect(reading).toMatchObject({
      claimedSize: { width: 230, height: 230 },
      problem: { kind: 'too-large' },
    });
    expect(reading.problem?.message).toContain('20,971,521 bytes');
    expect(reading.facts).toBeUndefined();
  });
});

describe('a file that is no PNG', () => {
  it.each([
    ['a JPEG', 'jpeg', () => image().removeAlpha().jpeg().toBuffer(), 'is a JPEG picture'],
    ['a GIF', 'gif', () => image().gif().toBuffer(), 'is a GIF picture'],
    ['a WebP', 'webp', () => image().webp().toBuffer(), 'is a WebP picture'],
    ['a TIFF', 'tiff', () => image().tiff().toBuffer(), 'is a TIFF picture'],
    [
      'an SVG',
      'svg',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'is an SVG drawing',
    ],
    ['a text', 'unknown', async () => Buffer.from('icon'), 'is not a PNG picture'],
    ['nothing', 'unknown', async () => Buffer.alloc(0), 'is empty'],
  ] as const)('is named and not decoded: %s', async (_, format, make, says) => {
    const { reading, preview } = await readIcon(await make(), 'icon.png');
    expect(reading).toMatchObject({ format, problem: { kind: 'not-png' } });
    expect(reading.problem?.message).toContain(`icon.png ${says}`);
    expect(reading.problem?.message).toMatch(/\.$/);
    expect(reading.problem?.help).toMatch(/\.$/);
    expect(reading.facts).toBeUndefined();
    expect(preview).toBeUndefined();
  });
});

describe('a damaged PNG', () => {
  const lines = rawLines(100, 300);
  const packed = deflateSync(lines);
  const withData = (...data: readonly Uint8Array[]) =>
    pngOf(headerChunk(100, 100), ...data.map((part) => chunk('IDAT', part)), chunk('IEND'));
  const withByte = (bytes: Uint8Array, at: number, value: number) =>
    bytes.map((byte, i) => (i === at ? value : byte));

  it('is sound when nothing is wrong with it', async () => {
    expect((await read(withData(packed))).problem).toBeUndefined();
    expect((await read(withData(packed.subarray(0, 9), packed.subarray(9)))).problem).toBeUndefined();
  });

  it.each([
    ['data that is not compressed', withData(new TextEncoder().encode('no compressed data'))],
    ['half the lines', withData(deflateSync(lines.subarray(0, lines.length / 2)))],
    ['one byte too few', withData(deflateSync(lines.subarray(0, -1)))],
    ['data that breaks off', withData(packed.subarray(0, -10))],
    ['data without its checksum', withData(packed.subarray(0, -4))],
    [
      'a wrong checksum inside the data',
      withData(withByte(packed, packed.length - 1, (packed.at(-1) ?? 0) ^ 1)),
    ],
    ['a line filter that does not exist', withData(deflateSync(withByte(lines, 0, 9)))],
    [
      'an unknown chunk that must be understood',
      pngOf(headerChunk(9, 9), chunk('ABCD'), chunk('IDAT', packed), chunk('IEND')),
    ],
    [
      'a palette picture without a palette',
      pngOf(headerChunk(9, 9, 8, 3), chunk('IDAT', packed), chunk('IEND')),
    ],
    [
      'a second header',
      pngOf(headerChunk(100, 100), headerChunk(9, 9), chunk('IDAT', packed), chunk('IEND')),
    ],
    [
      'data that stops after five bytes',
      pngOf(headerChunk(100, 100), chunk('IDAT', packed.subarray(0, 5)), chunk('IEND')),
    ],
  ])('is recognized: %s', async (_, bytes) => {
    const { reading, preview } = await readIcon(bytes, 'icon.png');
    expect(reading).toMatchObject({ format: 'png', problem: { kind: 'damaged' } });
    expect(reading.problem?.message).toMatch(/^icon\.png is a damaged PNG: .*\.$/);
    expect(reading.facts).toBeUndefined();
    expect(preview).toBeUndefined();
  });

  it('is recognized cut off at any place', async () => {
    const bytes = await image().png().toBuffer();
    for (let length = 8; length < bytes.length; length += 7) {
      expect((await read(bytes.subarray(0, length))).problem?.kind, `${length} bytes`).toBe('damaged');
    }
  });

  it('keeps the size it claims when only later chunks are broken', async () => {
    const bytes = withData(packed);
    expect(await read(bytes.subarray(0, 50))).toMatchObject({ claimedSize: { width: 100, height: 100 } });
    const wrongHeader = await read(withByte(bytes, 17, 1));
    expect(wrongHeader.claimedSize).toBeUndefined();
    expect(wrongHeader.problem?.message).toContain('wrong checksum');
  });

  it('never rejects, whichever bytes are changed', async () => {
    const bytes = flatPng(12, 12);
    for (let at = 0; at < bytes.length; at += 1) {
      const { problem, facts } = await read(withByte(bytes, at, 0xa5 ^ (bytes[at] ?? 0)));
      expect(problem === undefined, `byte ${at}`).toBe(facts !== undefined);
      expect(problem, `byte ${at}`).toBeDefined();
    }
  });
});
