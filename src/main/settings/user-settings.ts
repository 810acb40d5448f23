import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/result';
import { noUserSettings, type UserSettings } from '../../shared/settings';

const shape = z.object({
  version: z.literal(1),
  rules: z.record(z.string().max(200), z.enum(['off', 'error', 'warning', 'info'])).catch({}),
  dictionary: z.array(z.string().min(1).max(100)).max(20_000).catch([]),
  /** Who suppresses findings at this computer; offered again the next time. */
  author: z.string().max(200).catch(''),
});

/** Settings of the person at this computer, in a file of their own. */
export interface UserSettingsStore {
  readonly settings: UserSettings;
  readonly author: string;
  /** Failure code `not-writable`. */
  addWord(word: string): Result<null>;
  /** Remembers who suppresses; a name that cannot be kept is asked for again. */
  setAuthor(author: string): void;
}

/** Opens the settings in `file`. A file that cannot be used counts as empty; it is replaced with the next change. */
export function openUserSettings(file: string, onTrouble: (what: string) => void): UserSettingsStore {
  let current = read(file, onTrouble);
  const write = (next: typeof current): Result<null> => {
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      const pending = `${file}.new`;
      writeFileSync(pending, `${JSON.stringify(next, null, 2)}\n`);
      renameSync(pending, file);
    } catch (error) {
      onTrouble(`${file} cannot be written: ${String(error)}`);
      return fail(
        'not-writable',
        `The settings cannot be written to ${file}. Make the file writable, then try again.`,
      );
    }
    current = next;
    return ok(null);
  };
  return {
    get settings() {
      return current;
    },
    get author() {
      return current.author;
    },
    addWord: (word) => {
      const isKnown = current.dictionary.some((known) => known.toLowerCase() === word.toLowerCase());
      return isKnown ? ok(null) : write({ ...current, dictionary: [...current.dictionary, word] });
    },
    setAuthor: (author) => {
      if (author !== current.author) write({ ...current, author });
    },
  };
}

function read(file: string, onTrouble: (what: string) => void): z.infer<typeof shape> {
  const empty = { version: 1 as const, rules: {}, dictionary: [...noUserSettings.dictionary], author: '' };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return empty;
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    onTrouble(`${file} cannot be used: ${String(error)}`);
    return empty;
  }
}
