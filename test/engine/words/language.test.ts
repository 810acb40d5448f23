import { expect, it } from 'vitest';
import { foreignWords, isEnglishWord, wordsOf } from '../../../src/engine/words/language';

it('splits words as the catalogue does', () => {
  expect(wordsOf("Don't re-use 3 (Ölwerke's) – files.")).toEqual([
    "Don't",
    're-use',
    '3',
    "Ölwerke's",
    'files',
  ]);
});

it('finds foreign words in texts of eight words without an English one', () => {
  expect(foreignWords('Los datos para el equipo se guardan aquí hoy')).toEqual(['los', 'para', 'el']);
  expect(foreignWords('Los datos para el equipo se guardan')).toEqual([]);
  expect(foreignWords('Los datos para el equipo in Los Angeles office')).toEqual([]);
  expect(foreignWords('Tasks, notes, files, mails, chats, calls, los, teams')).toEqual([]);
});

it('knows the little words of English', () => {
  expect(['The', 'your', 'or'].every(isEnglishWord)).toBe(true);
  expect(isEnglishWord('Contoso')).toBe(false);
});
