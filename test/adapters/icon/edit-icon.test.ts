import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { editIcon, loadSharp, readIcon } from '../../../src/adapters/icon';
import { checkConnector } from '../../../src/engine';
import { hexOf } from '../../../src/engine/icon/color';
import type { Pixels } from '../../../src/engine/icon/pixels';
import { readPng } from '../../../src/engine/icon/png-structure';
import type { IconOperation } from '../../../src/shared/icon';
import { connector } from '../../support/builders';
import { icon, inside, picture, rounded } from '../../support/pixels';
import { chunk, flatPng, headerChunk, pngOf } from '../../support/png';

const brand = '#2c516d';
const resample: IconOperation = { kind: 'resample', side: 230 };
const flatten: IconOperation = { kind: 'flatten', color: brand };

const drawn = ({ width, height, rgba }: Pixels) => loadSharp()(rgba, { raw: { width, height, channels: 4 } });

async function png(pixels: Pixels): Promise<Uint8Array> {
  return new Uint8Array(await drawn(pixels).png().toBuffer());
}

async function edited(bytes: Uint8Array, operation: IconOperation) {
  const result = await editIcon(bytes, 'icon.png', operation);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Checks of the icon that a connector with this picture breaks. */
async function broken(bytes: Uint8Array): Promise<readonly string[]> {
  const { reading } = await readIcon(bytes, 'icon.png');
  const { findings } = checkConnector(connector().icon(reading).snapshot(), { publisher: 'verified' });
  return [
    ...new Set(findings.filter(({ rule }) => rule.startsWith('icon/')).map(({ check }) => check)),
  ].sort();
}

/** A sound icon, in proportion to 230 pixels. */
function sized(side: number, background = brand): Pixels {
  const at = (pixels: number): number => Math.round((pixels * side) / 230);
  return icon(background, { left: at(35), top: at(35), right: at(195), bottom: at(195) }, side);
}

describe('resampling', () => {
  it.each([64, 100, 219, 241, 300, 471, 2000])('makes an icon of %i pixels pass', async (side) => {
    const before = await png(sized(side));
    expect(await broken(before)).toEqual(['icon/size']);
    const { bytes, reading, change } = await edited(before, resample);
    expect(await broken(bytes)).toEqual([]);
    expect(reading).toEqual((await readIcon(bytes, 'icon.png')).reading);
    expect(readPng(bytes).header).toMatchObject({ width: 230, height: 230, bitDepth: 8, colorType: 'rgb' });
    expect(change.before).toMatchObject({ width: side, height: side, bytes: before.length });
    expect(change.before.preview.width).toBe(Math.min(side, 512));
    expect(change.after).toMatchObject({ width: 230, height: 230, bytes: bytes.length });
    expect(change.after.preview.rgba.buffer).toBeInstanceOf(ArrayBuffer);
  });

  it('keeps what is see-through, and lends its hidden color to nothing', async () => {
    // Red where nothing shows: it must not bleed into the edge of the logo.
    const holes = picture(
      (x, y) => (inside({ left: 100, top: 100, right: 400, bottom: 400 }, x, y) ? '#ffffffff' : '#ff000000'),
      471,
    );
    const { bytes, change } = await edited(await png(holes), resample);
    expect(readPng(bytes).header?.colorType).toBe('rgba');
    const { rgba } = change.after.preview;
    for (let at = 0; at < rgba.length; at += 4) {
      if ((rgba[at + 3] ?? 0) > 8) expect(rgba[at + 1], `pixel ${at / 4}`).toBeGreaterThan(240);
    }
    expect(await broken(bytes)).not.toContain('icon/size');
  });

  it('leaves a rectangle alone', async () => {
    expect(await editIcon(flatPng(230, 200), 'icon.png', resample)).toMatchObject({
      ok: false,
      error: { code: 'not-square', message: expect.stringContaining('icon.png is not square') },
    });
  });
});

describe('filling', () => {
  it('makes a see-through background opaque in exactly that color', async () => {
    const before = await png(icon('#00000000'));
    expect(await broken(before)).toContain('icon/transparent-background');
    const { bytes, reading } = await edited(before, flatten);
    expect(await broken(bytes)).toEqual([]);
    expect(readPng(bytes).header?.colorType).toBe('rgb');
    expect(reading.facts && hexOf(reading.facts.background)).toBe(brand);
  });

  it('mixes what is half see-through, and leaves opaque pixels as they are', async () => {
    const { change } = await edited(await png(picture((x) => (x < 115 ? '#ffffff80' : '#123456'))), flatten);
    const { rgba } = change.after.preview;
    const mixed = [0x2c, 0x51, 0x6d].map((low) => low + ((255 - low) * 0x80) / 255);
    mixed.forEach((value, channel) => {
      expect(Math.abs((rgba[channel] ?? 0) - value)).toBeLessThanOrEqual(1);
    });
    expect([...rgba.subarray(229 * 4, 230 * 4)]).toEqual([0x12, 0x34, 0x56, 255]);
  });

  it('fills rounded corners', async () => {
    const { bytes } = await edited(await png(rounded(icon(brand), 40, '#00000000')), flatten);
    expect(await broken(bytes)).toEqual([]);
  });

  it('takes a rectangle too, as its size is another finding', async () => {
    const { bytes } = await edited(await png(picture(() => '#00000000', 230, 200)), flatten);
    expect(readPng(bytes).header).toMatchObject({ width: 230, height: 200 });
  });
});

describe('every kind of PNG', () => {
  const holes = rounded(sized(471), 60, '#00000000');
  const gray = picture((x) => (x > 100 && x < 300 ? '#ffffff' : '#404040'), 471);

  it.each([
    ['palette with see-through colors', () => drawn(holes).png({ palette: true })],
    ['interlaced', () => drawn(holes).png({ progressive: true })],
    ['16 bit', () => drawn(holes).toColourspace('rgb16').png()],
    ['gray', () => drawn(gray).toColourspace('b-w').removeAlpha().png()],
    ['gray with alpha', () => drawn(gray).toColourspace('b-w').png()],
    ['gray of 16 bit', () => drawn(gray).toColourspace('grey16').removeAlpha().png()],
    ['with a color profile', () => drawn(sized(471)).removeAlpha().withIccProfile('p3').png()],
  ])('becomes 8-bit RGB or RGBA and looks the same: %s', async (_, make) => {
    const before = new Uint8Array(await make().toBuffer());
    const copy = before.slice();
    for (const operation of [resample, flatten]) {
      const { bytes, reading } = await edited(before, operation);
      expect(readPng(bytes).header?.bitDepth).toBe(8);
      expect(['rgb', 'rgba']).toContain(readPng(bytes).header?.colorType);
      const old = (await readIcon(before, 'icon.png')).reading.facts?.background;
      expect(reading.facts?.background).toEqual(old);
    }
    expect(before, 'the given bytes stay').toEqual(copy);
  });

  it('is the same picture every time', async () => {
    const before = await png(holes);
    expect((await edited(before, resample)).bytes).toEqual((await edited(before, resample)).bytes);
  });
});

describe('what is no icon to paint', () => {
  const bomb = pngOf(
    headerChunk(50_000, 50_000),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND'),
  );
  const animation = flatPng(471, 471, chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]));

  it.each([
    ['not-png', Buffer.from('GIF89a')],
    ['not-png', new Uint8Array()],
    ['too-large', bomb],
    ['damaged', flatPng(471, 471).subarray(0, 300)],
    ['damaged', pngOf(headerChunk(471, 471), chunk('IDAT', [1, 2, 3]), chunk('IEND'))],
    ['animated', animation],
  ])('is refused as %s with a message that names the file', async (code, bytes) => {
    for (const operation of [resample, flatten]) {
      const result = await editIcon(new Uint8Array(bytes), 'icon.png', operation);
      expect(result).toMatchObject({ ok: false, error: { code } });
      expect(result.ok ? '' : result.error.message).toMatch(/^icon\.png .*\.$/);
    }
  });

  it('is an animation, which its reading says', async () => {
    expect((await readIcon(animation, 'icon.png')).reading).toMatchObject({ animated: true });
    expect((await readIcon(flatPng(471, 471), 'icon.png')).reading.animated).toBeUndefined();
  });
});
