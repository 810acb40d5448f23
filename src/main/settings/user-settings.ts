import { fail, ok, type Result } from '../../shared/result';
import { noUserSettings, type OwnSettings, type RuleLevel, type UserSettings } from '../../shared/settings';
import { readSettingsFile, setAside, writeSettingsFile } from './settings-file';
import { type SettingsContent, settingsOf, withLevels, withOwnWord, withoutOwnWord } from './settings-text';

/**
 * Settings of the person at this computer, in a file of their own. A change is made to what the file holds at that
 * moment and is on the disk when its promise resolves. A file that cannot be followed counts as empty and is never
 * written over. Failure codes of all changes: `settings-unusable`, `not-writable`.
 */
export interface UserSettingsStore {
  /** As checks follow them. */
  readonly settings: UserSettings;
  readonly author: string;
  /** Reads the file again, after all changes asked for before. */
  read(): Promise<OwnSettings>;
  /** Null: the level they have by default. */
  setLevels(ids: readonly string[], level: RuleLevel | null): Promise<Result<OwnSettings>>;
  /** Fails with `too-many` as well. */
  addWord(word: string): Promise<Result<OwnSettings>>;
  removeWord(word: string): Promise<Result<OwnSettings>>;
  setAuthor(author: string): Promise<Result<OwnSettings>>;
  /** Sets a file that cannot be followed aside; null when it can be by now. */
  startAnew(): Promise<Result<{ readonly settings: OwnSettings; readonly setAside: string | null }>>;
}

/** Opens the settings in `file`. */
export function openUserSettings(
  file: string,
  onTrouble: (what: string) => void,
  now = () => new Date(),
): UserSettingsStore {
  let current: UserSettings = noUserSettings;
  let author = '';
  let reported = '';
  let last: Promise<unknown> = Promise.resolve();

  const follow = (content: Result<SettingsContent>): OwnSettings => {
    if (!content.ok) {
      [current, author] = [noUserSettings, ''];
      const { message } = content.error;
      if (message !== reported) onTrouble(`${file} ${message}`);
      reported = message;
      return { kind: 'unusable', file, problem: message };
    }
    reported = '';
    const { rules, dictionary, author: name } = settingsOf(content.value);
    [current, author] = [{ rules, dictionary }, name];
    return { kind: 'ready', file, rules, dictionary, author };
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const change = (edit: (content: SettingsContent) => Result<SettingsContent>) =>
    inTurn(async (): Promise<Result<OwnSettings>> => {
      const content = readSettingsFile(file);
      const before = follow(content);
      if (!content.ok)
        return fail(
          'settings-unusable',
          `${file} ${content.error.message} The Settings page can start anew.`,
        );
      const next = edit(content.value);
      if (!next.ok) return next;
      if (next.value === content.value) return ok(before);
      const written = await writeSettingsFile(file, next.value);
      if (!written.ok) onTrouble(written.error.message);
      return written.ok ? ok(follow(next)) : written;
    });

  follow(readSettingsFile(file));
  return {
    get settings() {
      return current;
    },
    get author() {
      return author;
    },
    read: () => inTurn(async () => follow(readSettingsFile(file))),
    setLevels: (ids, level) => change((content) => ok(withLevels(content, ids, level))),
    addWord: (word) => change((content) => withOwnWord(content, word)),
    removeWord: (word) => change((content) => ok(withoutOwnWord(content, word))),
    setAuthor: (name) =>
      change((content) => ok(settingsOf(content).author === name ? content : { ...content, author: name })),
    startAnew: () =>
      inTurn(async () => {
        const known = follow(readSettingsFile(file));
        if (known.kind === 'ready') return ok({ settings: known, setAside: null });
        const aside = setAside(file, now());
        if (!aside.ok) return aside;
        return ok({ settings: follow(readSettingsFile(file)), setAside: aside.value });
      }),
  };
}
