import { firstProblem } from '../../engine/json/first-problem';
import { allIds } from '../../engine/settings/known-ids';
import { LineIndex } from '../../shared/line-index';
import { fail, ok, type Result } from '../../shared/result';
import { mostWords, type RuleLevel, ruleLevels, type UserSettings } from '../../shared/settings';

/** All a settings file holds, what this program does not know included: none of it is lost with a change. */
export type SettingsContent = Readonly<Record<string, unknown>> & {
  readonly rules?: Readonly<Record<string, unknown>> | undefined;
  readonly dictionary?: readonly unknown[] | undefined;
  readonly author?: string | undefined;
};

/** The content of a file that does not exist yet. */
export const emptyContent: SettingsContent = { version: 1 };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWord = (entry: unknown): entry is string =>
  typeof entry === 'string' && entry.trim() !== '' && entry.length <= 100;

/** Reads the text of a settings file. Failure code `unusable`; its message follows the file's name. */
export function parseSettings(text: string): Result<SettingsContent> {
  const broken = (why: string) => fail('unusable', why);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const { line, column } = new LineIndex(text).position(firstProblem(text)?.offset ?? 0);
    return broken(`is not readable as JSON from line ${line}, column ${column} on.`);
  }
  if (!isObject(content)) return broken('does not hold an object.');
  const { version, rules, dictionary, author } = content;
  if (typeof version === 'number' && version > 1)
    return broken(`has version ${version}, and this program knows version 1.`);
  if (version !== 1) return broken('does not say "version": 1.');
  if (rules !== undefined && !isObject(rules)) return broken('has "rules" that are not an object.');
  if (dictionary !== undefined && !Array.isArray(dictionary))
    return broken('has a "dictionary" that is not a list.');
  if (author !== undefined && typeof author !== 'string')
    return broken('has an "author" that is not a text.');
  return ok({ ...content, rules, dictionary, author });
}

/** What can be followed of a content: levels of known rules and checks, words, name. */
export function settingsOf(content: SettingsContent): UserSettings & { readonly author: string } {
  const levels = Object.entries(content.rules ?? {}).filter(
    (entry): entry is [string, RuleLevel] =>
      allIds().has(entry[0]) && ruleLevels.some((level) => level === entry[1]),
  );
  const words = (content.dictionary ?? []).filter(isWord);
  return {
    rules: Object.fromEntries(levels),
    dictionary: words.slice(0, mostWords),
    author: (content.author ?? '').trim().slice(0, 200),
  };
}

/** The content with rules and checks at a level; null: at the one they have by default. */
export function withLevels(
  content: SettingsContent,
  ids: readonly string[],
  level: RuleLevel | null,
): SettingsContent {
  const others = Object.entries(content.rules ?? {}).filter(([id]) => !ids.includes(id));
  const own = level === null ? [] : ids.map((id) => [id, level] as const);
  return { ...content, rules: Object.fromEntries([...others, ...own]) };
}

/** The content with one more word, the same where it is there in whatever case. Failure code `too-many`. */
export function withOwnWord(content: SettingsContent, added: string): Result<SettingsContent> {
  const words = content.dictionary ?? [];
  const isAdded = (known: unknown) =>
    typeof known === 'string' && known.toLowerCase() === added.toLowerCase();
  if (words.some(isAdded)) return ok(content);
  if (words.length >= mostWords) {
    const most = mostWords.toLocaleString('en');
    return fail('too-many', `Your dictionary holds ${most} words, the most it can. Remove one first.`);
  }
  return ok({ ...content, dictionary: [...words, added] });
}

/** The content without a word, written just so; the same where it is not there. */
export function withoutOwnWord(content: SettingsContent, removed: string): SettingsContent {
  const words = content.dictionary ?? [];
  const kept = words.filter((known) => known !== removed);
  return kept.length === words.length ? content : { ...content, dictionary: kept };
}

/** The text of a settings file. */
export function settingsText(content: SettingsContent): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
