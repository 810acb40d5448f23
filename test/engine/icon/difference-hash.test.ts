import { describe, expect, it } from 'vitest';
import { differenceHash, hashBits, hashDistance } from '../../../src/engine/icon/difference-hash';
import { icon, picture } from '../../support/pixels';

const grey = (value: number) => `#${Math.round(value).toString(16).padStart(2, '0').repeat(3)}`;

describe('differenceHash', () => {
  it('says where a picture grows lighter', () => {
    expect(differenceHash(picture((x) => grey((x * 255) / 89), 90, 80))).toBe('f'.repeat(16));
    expect(differenceHash(picture((x) => grey(255 - (x * 255) / 89), 90, 80))).toBe('0'.repeat(16));
    expect(differenceHash(picture(() => '#2c516d', 90, 80))).toBe('0'.repeat(16));
  });

  it('goes row by row, from left to right', () => {
    // Lighter from the second field on, in the first of eight rows.
    const first = picture((x, y) => (y < 10 && x >= 10 ? '#ffffff' : '#000000'), 90, 80);
    expect(differenceHash(first)).toBe('8000000000000000');
    const last = picture((x, y) => (y >= 70 && x >= 80 ? '#ffffff' : '#000000'), 90, 80);
    expect(differenceHash(last)).toBe('0000000000000001');
  });

  it('is the same in every size', () => {
    const half = { left: 18, top: 18, right: 98, bottom: 98 };
    const distance = hashDistance(
      hashBits(differenceHash(icon('#2c516d'))),
      hashBits(differenceHash(icon('#2c516d', half, 115))),
    );
    expect(distance).toBeLessThanOrEqual(4);
  });

  it('sees a see-through picture on white paper', () => {
    const clear = picture((x) => (x < 45 ? '#00000000' : '#ffffff'), 90, 80);
    expect(differenceHash(clear)).toBe('0'.repeat(16));
    expect(differenceHash(picture((x) => (x < 45 ? '#000000ff' : '#00000000'), 90, 80))).not.toBe(
      '0'.repeat(16),
    );
  });

  it('is the same for a picture so large that not every pixel counts', () => {
    const ramp = (side: number) => picture((x, y) => grey((x * 200) / side + (y * 55) / side), side);
    expect(differenceHash(ramp(1400))).toBe(differenceHash(ramp(90)));
  });

  it('takes pictures smaller than its fields', () => {
    expect(differenceHash(picture(() => '#123456', 1, 1))).toBe('0'.repeat(16));
    expect(differenceHash(picture((x) => grey(x * 80), 3, 2))).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('hashDistance', () => {
  it.each([
    ['0000000000000000', '0000000000000000', 0],
    ['0000000000000000', 'ffffffffffffffff', 64],
    ['8000000000000000', '0000000000000000', 1],
    ['8000000180000001', '0000000000000000', 4],
    ['00ff00ff00ff00ff', '00ff00ff00ff00f0', 4],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(hashDistance(hashBits(a), hashBits(b))).toBe(distance);
    expect(hashDistance(hashBits(b), hashBits(a))).toBe(distance);
  });
});
