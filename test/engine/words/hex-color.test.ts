import { expect, it } from 'vitest';
import { normalizeHex, toHex } from '../../../src/engine/words/hex-color';

it('reads three and six digits with or without sign and blanks', () => {
  expect(normalizeHex('2C516D')).toBe('#2c516d');
  expect(normalizeHex(' #2c516d ')).toBe('#2c516d');
  expect(normalizeHex('#Fa0')).toBe('#ffaa00');
});

it('reads nothing else', () => {
  for (const text of ['', '#', 'white', 'rgb(0,0,0)', '#12345', '#12345678', '##123456', '#12 345']) {
    expect(normalizeHex(text), text).toBeUndefined();
  }
});

it('writes two digits per channel', () => {
  expect(toHex({ r: 0, g: 15, b: 255, a: 255 })).toBe('#000fff');
});
