import { describe, expect, it } from 'vitest';
import {
  channelDifference,
  hexOf,
  onWhite,
  parseHexColor,
  perceivedDifference,
  white,
} from '../../../src/engine/icon/color';

const black = { r: 0, g: 0, b: 0 };

describe('colors', () => {
  it('reads and writes #rrggbb', () => {
    expect(parseHexColor('#2C516d')).toEqual({ r: 0x2c, g: 0x51, b: 0x6d });
    for (const text of ['#000000', '#ffffff', '#007ee5', '#0a0b0c']) {
      const color = parseHexColor(text);
      expect(color && hexOf(color)).toBe(text);
    }
  });

  it('reads nothing else', () => {
    for (const text of [
      '',
      '#fff',
      '2c516d',
      ' #2c516d',
      '#2c516d ',
      '#2c516d\n',
      '#2c516dff',
      '#2c516g',
      'white',
    ]) {
      expect(parseHexColor(text), text).toBeUndefined();
    }
  });

  it('takes the channel that differs most', () => {
    expect(channelDifference({ r: 10, g: 20, b: 30 }, { r: 12, g: 15, b: 31 })).toBe(5);
    expect(channelDifference(white, black)).toBe(255);
  });

  it('puts see-through colors on white', () => {
    expect(onWhite({ r: 10, g: 20, b: 30, a: 255 })).toEqual({ r: 10, g: 20, b: 30 });
    expect(onWhite({ r: 10, g: 20, b: 30, a: 0 })).toEqual(white);
    expect(onWhite({ r: 0, g: 0, b: 0, a: 128 })).toEqual({ r: 127, g: 127, b: 127 });
  });

  it('measures differences as the eye sees them', () => {
    expect(perceivedDifference(white, white)).toBe(0);
    expect(perceivedDifference(white, black)).toBeCloseTo(100, 3);
    const nearly = perceivedDifference({ r: 44, g: 81, b: 109 }, { r: 45, g: 82, b: 110 });
    expect(nearly).toBeGreaterThan(0);
    expect(nearly).toBeLessThan(1);
  });
});
