import { expect, it } from 'vitest';
import { namedCharacters } from '../../../src/engine/words/named-characters';
import { scriptRuns } from '../../../src/engine/words/script';

const runs = (text: string) => scriptRuns(text).map(({ kind, text: own }) => [kind, own]);

it('finds nothing in plain text', () => {
  expect(runs('Contoso (Docs) ~ #1')).toEqual([]);
});

it('tells letters, hidden characters, no-break spaces and signs apart', () => {
  expect(runs('é–Я\u00a0日本\u200b\t')).toEqual([
    ['special', 'é–'],
    ['foreign', 'Я'],
    ['noBreak', '\u00a0'],
    ['foreign', '日本'],
    ['hidden', '\u200b\t'],
  ]);
});

it('takes signs that look like letters for signs', () => {
  expect(runs('µ')).toEqual([['special', 'µ']]);
});

it('counts in UTF-16 units', () => {
  const text = 'a😀𐎠';
  for (const { from, text: own, to } of scriptRuns(text)) expect(text.slice(from, to)).toBe(own);
  expect(runs(text)).toEqual([
    ['special', '😀'],
    ['foreign', '𐎠'],
  ]);
});

it('names characters for messages, invisible ones by number', () => {
  expect(namedCharacters('éé\u200b\u3000')).toBe('"é", U+200B, U+3000');
  expect(namedCharacters('áéíóúà')).toBe('"á", "é", "í", "ó", "ú" and others');
});
