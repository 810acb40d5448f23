import { describe, expect, it } from 'vitest';
import { measureIcon } from '../../../src/engine/icon/measure';
import type { Pixels } from '../../../src/engine/icon/pixels';
import { icon, inside, picture, rgba, rounded } from '../../support/pixels';

describe('measureIcon', () => {
  it('measures a plain icon with a logo of 160 pixels', () => {
    const facts = measureIcon(icon('#2c516d'));
    const corner = { transparent: false, maxDifference: 0, mean: rgba('#2c516d') };
    expect(facts).toEqual({
      width: 230,
      height: 230,
      ringTranslucentShare: 0,
      transparentShare: 0,
      translucentShare: 0,
      background: rgba('#2c516d'),
      ringUniformShare: 1,
      corners: ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((name) => ({
        corner: name,
        ...corner,
      })),
      edgesMatchBackground: true,
      contentBox: { left: 35, top: 35, right: 195, bottom: 195 },
      contentTouchesRing: false,
    });
  });

  it('finds no logo on a blank icon, nor in a difference of exactly 32', () => {
    const logo = { left: 50, top: 60, right: 150, bottom: 160 };
    expect(measureIcon(picture(() => '#2c516d')).contentBox).toBeUndefined();
    const faint = (color: string) => picture((x, y) => (inside(logo, x, y) ? color : '#2c516d'));
    expect(measureIcon(faint('#2c518d')).contentBox).toBeUndefined();
    expect(measureIcon(faint('#2c518e')).contentBox).toEqual(logo);
  });

  it('boxes a single pixel in any corner of the picture', () => {
    for (const [x, y] of [
      [0, 0],
      [229, 0],
      [0, 229],
      [229, 229],
    ] as const) {
      const facts = measureIcon(picture((px, py) => (px === x && py === y ? '#ffffff' : '#000000')));
      expect(facts.contentBox).toEqual({ left: x, top: y, right: x + 1, bottom: y + 1 });
      expect(facts.contentTouchesRing).toBe(true);
    }
  });

  it('tells a logo that touches the ring of three pixels from one that stays clear', () => {
    const touches = (left: number, top: number, right: number, bottom: number) =>
      measureIcon(icon('#2c516d', { left, top, right, bottom })).contentTouchesRing;
    expect(touches(3, 3, 227, 227)).toBe(false);
    expect(touches(2, 3, 227, 227)).toBe(true);
    expect(touches(3, 2, 227, 227)).toBe(true);
    expect(touches(3, 3, 228, 227)).toBe(true);
    expect(touches(3, 3, 227, 228)).toBe(true);
  });

  it('measures rounded corners that are see-through', () => {
    const facts = measureIcon(rounded(icon('#2c516d'), 24, '#00000000'));
    expect(facts.background).toEqual(rgba('#2c516d'));
    expect(facts.edgesMatchBackground).toBe(true);
    expect(facts.corners.every((corner) => corner.transparent && corner.maxDifference === 255)).toBe(true);
    expect(facts.corners[0]?.mean).toEqual({ r: 0, g: 0, b: 0, a: 0 });
    expect(facts.ringTranslucentShare).toBeGreaterThan(0.01);
    expect(facts.ringUniformShare).toBeCloseTo(1 - facts.ringTranslucentShare, 10);
    // A hole is no logo.
    expect(facts.contentBox).toEqual({ left: 35, top: 35, right: 195, bottom: 195 });
  });

  it('sees a small rounding, which leaves most of a corner block', () => {
    const facts = measureIcon(rounded(icon('#2c516d'), 8, '#2c516d00'));
    expect(facts.corners.map(({ transparent, maxDifference }) => [transparent, maxDifference])).toEqual(
      Array.from({ length: 4 }, () => [false, 255]),
    );
  });

  it('measures rounded corners painted in another color', () => {
    const facts = measureIcon(rounded(icon('#2c516d'), 24, '#ffffff'));
    expect(facts.ringTranslucentShare).toBe(0);
    expect(facts.corners.map((corner) => corner.maxDifference)).toEqual([211, 211, 211, 211]);
    expect(facts.corners.some((corner) => corner.transparent)).toBe(false);
  });

  it('takes a transparent border for the background, whatever color hides in it', () => {
    const plate = { left: 20, top: 20, right: 210, bottom: 210 };
    const hidden = ['#00000000', '#12345600', '#ff00ff00', '#ffffff00'];
    const facts = measureIcon(
      picture((x, y) => (inside(plate, x, y) ? '#2c516d' : (hidden[(x + y) % 4] ?? ''))),
    );
    expect(facts.background).toEqual({ r: 0, g: 0, b: 0, a: 0 });
    expect(facts.ringTranslucentShare).toBe(1);
    expect(facts.ringUniformShare).toBe(1);
    expect(facts.transparentShare).toBeCloseTo(1 - (190 * 190) / (230 * 230), 10);
    expect(facts.translucentShare).toBe(facts.transparentShare);
    expect(facts.contentBox).toEqual(plate);
    expect(facts.corners.map((corner) => corner.maxDifference)).toEqual([0, 0, 0, 0]);
  });

  it('counts half transparent pixels as translucent, not as transparent', () => {
    const facts = measureIcon(picture((_, y) => (y < 115 ? '#2c516d' : y < 150 ? '#2c516d80' : '#2c516d7f')));
    expect(facts.translucentShare).toBeCloseTo(0.5, 10);
    expect(facts.transparentShare).toBeCloseTo(80 / 230, 10);
  });

  it('finds a gradient neither uniform nor matching along the edges', () => {
    const grey = (x: number) =>
      Math.min(255, x + 10)
        .toString(16)
        .padStart(2, '0')
        .repeat(3);
    const facts = measureIcon(picture((x) => `#${grey(x)}`));
    expect(facts.ringUniformShare).toBeLessThan(0.9);
    expect(facts.edgesMatchBackground).toBe(false);
  });

  it('counts ring pixels within a difference of 8 as background', () => {
    const noisy = (deviant: string) => measureIcon(picture((x) => (x === 0 ? deviant : '#2c516d')));
    expect(noisy('#34516d').ringUniformShare).toBe(1);
    expect(noisy('#35516d').ringUniformShare).toBeLessThan(1);
  });

  it('takes the color met first where two are equally frequent in the ring', () => {
    const halves = measureIcon(picture((x) => (x < 115 ? '#aa0000' : '#00aa00')));
    expect(halves.background).toEqual(rgba('#aa0000'));
    expect(halves.ringUniformShare).toBe(0.5);
  });

  it('looks at the middle fifth of all four edges', () => {
    const spot = (x: number, y: number) =>
      measureIcon(picture((px, py) => (px === x && py === y ? '#ffffff' : '#2c516d'))).edgesMatchBackground;
    expect(spot(115, 0)).toBe(false);
    expect(spot(115, 229)).toBe(false);
    expect(spot(0, 92)).toBe(false);
    expect(spot(229, 137)).toBe(false);
    expect(spot(91, 0)).toBe(true);
    expect(spot(138, 229)).toBe(true);
    expect(spot(115, 1)).toBe(true);
  });

  it('measures pictures of every small size, where ring and corners overlap', () => {
    for (let width = 1; width <= 8; width += 1) {
      for (let height = 1; height <= 8; height += 1) {
        const facts = measureIcon(picture(() => '#2c516d', width, height));
        expect(facts).toMatchObject({ width, height, ringUniformShare: 1, edgesMatchBackground: true });
        expect(facts.corners.map((corner) => corner.mean)).toEqual(
          Array.from({ length: 4 }, () => rgba('#2c516d')),
        );
        expect(facts.contentBox).toBeUndefined();
      }
    }
  });

  it('measures every ring pixel once in pictures that are not square', () => {
    for (const [width, height] of [
      [7, 40],
      [40, 7],
      [6, 9],
      [2, 9],
    ] as const) {
      const near = (x: number, y: number) => Math.min(x, y, width - 1 - x, height - 1 - y) < 3;
      const facts = measureIcon(picture((x, y) => (near(x, y) ? '#2c516d' : '#ffffff'), width, height));
      expect(facts.ringUniformShare).toBe(1);
      expect(facts.contentTouchesRing).toBe(false);
    }
  });

  it('gives the same facts for a buffer that does not begin at a multiple of four', () => {
    const { width, height, rgba: data } = icon('#2c516d');
    const moved = new Uint8Array(data.length + 1);
    moved.set(data, 1);
    const shifted: Pixels = { width, height, rgba: moved.subarray(1) };
    expect(measureIcon(shifted)).toEqual(measureIcon({ width, height, rgba: data }));
  });

  it('refuses a buffer of another length', () => {
    expect(() => measureIcon({ width: 2, height: 2, rgba: new Uint8Array(15) })).toThrow('2 x 2');
    expect(() => measureIcon({ width: 0, height: 0, rgba: new Uint8Array(0) })).toThrow();
  });
});
