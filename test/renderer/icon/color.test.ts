import { describe, expect, it } from 'vitest';
import {
  channelDifference,
  deltaE,
  onWhite,
  parseHex,
  toHex,
} from '../../../src/renderer/features/icon/color';

const white = { r: 255, g: 255, b: 255 };
const black = { r: 0, g: 0, b: 0 };

describe('colors', () => {
  it('are read in either case and written in lower case', () => {
    expect(parseHex('#2C516d')).toEqual({ r: 44, g: 81, b: 109 });
    expect(toHex({ r: 44, g: 81, b: 9 })).toBe('#2c5109');
  });

  it.each(['2c516d', '#fff', ' #2c516d', '#2c516d ', '#2c516g', 'red'])('"%s" is none', (text) => {
    expect(parseHex(text)).toBeUndefined();
  });

  it('lie on white where they are see-through', () => {
    expect(onWhite({ r: 10, g: 20, b: 30, a: 255 })).toEqual({ r: 10, g: 20, b: 30 });
    expect(onWhite({ r: 10, g: 20, b: 30, a: 0 })).toEqual(white);
    expect(onWhite({ r: 0, g: 0, b: 0, a: 51 })).toEqual({ r: 204, g: 204, b: 204 });
  });

  it('differ by the channel that differs most', () => {
    expect(channelDifference({ r: 1, g: 200, b: 3 }, { r: 4, g: 100, b: 3 })).toBe(100);
  });

  it('differ by 100 from black to white, and by nothing from themselves', () => {
    expect(deltaE(black, white)).toBeCloseTo(100, 3);
    expect(deltaE(white, white)).toBe(0);
  });
});
