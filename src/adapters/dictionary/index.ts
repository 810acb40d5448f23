import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dictionary } from '../../engine/dictionary';
import { WordTable } from '../../engine/words/word-table';
import { fail, type Result } from '../../shared/result';

const name = 'dictionary/words.bin';
const right = ['the', 'receive', 'verification', 'color', 'colour', 'webhook', 'json'];
const wrong = ['recieve', 'verfication', 'qzxv', 'thhe'];

/**
 * Loads the dictionary that ships with the program and makes sure that it answers as it should; about a millisecond.
 * Fails with a message for people when the file is missing or damaged.
 *
 * @param resources folder of the program's resources, which holds `dictionary/words.bin`
 */
export function loadDictionary(resources: string): Result<Dictionary> {
  let content: Uint8Array;
  try {
    content = readFileSync(path.join(resources, name));
  } catch {
    return fail(
      'dictionary-missing',
      `The dictionary resources/${name} is missing or cannot be read; install the program again.`,
    );
  }
  const table = WordTable.read(entriesOf(content));
  if (!table.ok) return table;
  const dictionary = table.value;
  if (right.every((word) => dictionary.has(word)) && !wrong.some((word) => dictionary.has(word)))
    return table;
  return fail(
    'dictionary-damaged',
    `The dictionary resources/${name} does not know what it should; install the program again.`,
  );
}

/** The bytes as numbers; they are copied only where the file was read into the middle of another buffer. */
function entriesOf(content: Uint8Array): Uint32Array {
  const { byteLength, byteOffset } = content;
  const count = Math.floor(byteLength / 4);
  if (byteOffset % 4 === 0) return new Uint32Array(content.buffer, byteOffset, count);
  return new Uint32Array(content.slice(0, 4 * count).buffer);
}
