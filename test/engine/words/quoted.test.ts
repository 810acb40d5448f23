import { expect, it } from 'vitest';
import { quoted } from '../../../src/engine/words/quoted';

it('quotes a value and shows its control characters', () => {
  expect(quoted('Contoso')).toBe('"Contoso"');
  expect(quoted('a\n"b"')).toBe('"a\\n\\"b\\""');
});

it('cuts long values by code points', () => {
  expect(quoted('\u{1F600}'.repeat(5), 5)).toBe(`"${'\u{1F600}'.repeat(5)}"`);
  expect(quoted('\u{1F600}'.repeat(6), 5)).toBe(`"${'\u{1F600}'.repeat(5)}…"`);
});
