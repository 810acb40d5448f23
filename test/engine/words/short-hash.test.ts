import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortHash } from '../../../src/engine/words/short-hash';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

it('is the start of SHA-256 for every length of plain text', () => {
  for (let length = 0; length < 300; length += 1) {
    const text = 'ab\0c/d'.repeat(50).slice(0, length);
    expect(shortHash(text), String(length)).toBe(reference(text));
  }
});

it('is the start of SHA-256 for any well-formed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(shortHash(text)).toBe(reference(text));
    }),
  );
});

it('tells one text from the next, however often it is asked', () => {
  expect(shortHash('a')).toBe(reference('a'));
  expect(shortHash('b')).toBe(reference('b'));
  expect(shortHash('a')).toBe(reference('a'));
});
