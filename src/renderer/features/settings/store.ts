import { create } from 'zustand';
import type { Result } from '../../../shared/result';
import type { OwnSettings, RuleLevel } from '../../../shared/settings';
import { ask, call } from '../../bridge/client';
import { checkNow } from '../../store/checking';
import { showNotice } from '../../store/notices';
import { levelAnnouncement } from './model';

export type SettingsTab = 'rules' | 'dictionary' | 'you';

type ReadySettings = Extract<OwnSettings, { kind: 'ready' }>;

interface SettingsState {
  /** Null until the first answer. */
  readonly settings: OwnSettings | null;
  /** Why there was no answer. */
  readonly failure: string | null;
  readonly tab: SettingsTab;
  readonly text: string;
  readonly changedOnly: boolean;
  /** Id of the selected rule. */
  readonly rule: string | null;
  /** What happened last, for screen readers. */
  readonly said: string;
}

/** Tab, filter and selection survive a look at another page. */
export const useSettings = create<SettingsState>(() => ({
  settings: null,
  failure: null,
  tab: 'rules',
  text: '',
  changedOnly: false,
  rule: null,
  said: '',
}));

/** Grows with every request; an answer to an older one no longer says how things are. */
let newest = 0;
/** Grows with every change that a check follows: only the last of several in a row has one made. */
let lastChange = 0;

/** Reads the settings anew, as another program may have changed them. */
export async function loadSettings(): Promise<void> {
  newest += 1;
  const own = newest;
  const result = await call('settings/own', null);
  if (own !== newest) return;
  useSettings.setState(
    result.ok ? { settings: result.value, failure: null } : { failure: result.error.message },
  );
}

/** Chooses the level of rules and checks; null: the one they have by default. */
export async function chooseLevel(ids: readonly string[], level: RuleLevel | null): Promise<boolean> {
  const [only = ''] = ids;
  const said = ids.length === 1 ? levelAnnouncement(only, level) : `${ids.length} levels reset.`;
  return change(
    said,
    (now) => {
      const others = Object.entries(now.rules).filter(([id]) => !ids.includes(id));
      const own = level === null ? [] : ids.map((id) => [id, level] as const);
      return { ...now, rules: Object.fromEntries([...others, ...own]) };
    },
    () => call('settings/set-levels', { ids: [...ids], level }),
  );
}

export async function addOwnWord(word: string): Promise<boolean> {
  return change(
    `“${word}” added.`,
    (now) => ({ ...now, dictionary: [...now.dictionary, word] }),
    () => call('settings/add-own-word', { word }),
  );
}

export async function removeOwnWord(word: string): Promise<boolean> {
  return change(
    `“${word}” removed.`,
    (now) => ({ ...now, dictionary: now.dictionary.filter((known) => known !== word) }),
    () => call('settings/remove-own-word', { word }),
  );
}

/** Keeps the name suppressions are signed with; no finding depends on it. */
async function keepAuthor(author: string): Promise<boolean> {
  return change(
    author === '' ? 'No name kept.' : 'Name kept.',
    // The field shows what is typed; that it is kept is said when it is.
    (now) => now,
    () => call('settings/set-author', { author }),
    false,
  );
}

/** A name is kept this long after a key, milliseconds; a crash costs at most this. */
const typingPause = 300;
let typed: { readonly author: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

/** Keeps the name once the person pauses. */
export function typeAuthor(author: string): void {
  clearTimeout(typed?.timer);
  typed = { author, timer: setTimeout(flushAuthor, typingPause) };
}

/** Keeps a typed name now. */
export function flushAuthor(): void {
  if (typed === undefined) return;
  clearTimeout(typed.timer);
  const { author } = typed;
  typed = undefined;
  void keepAuthor(author.trim());
}

/** Sets a settings file that cannot be followed aside. */
export async function startAnew(): Promise<void> {
  newest += 1;
  const outcome = await ask('settings/start-anew', null);
  if (outcome === undefined) return;
  const { settings, setAside } = outcome;
  const said = setAside === null ? 'The settings can be followed again.' : `The old file is now ${setAside}.`;
  useSettings.setState({ settings, said });
  showNotice({ intent: 'success', text: said });
  await checkNow();
}

/**
 * Shows a change at once and writes it; the open connector is checked again. A failure is shown, and what the file
 * holds is shown in place of the change.
 */
async function change(
  said: string,
  apply: (now: ReadySettings) => ReadySettings,
  request: () => Promise<Result<OwnSettings>>,
  checks = true,
): Promise<boolean> {
  newest += 1;
  const own = newest;
  if (checks) lastChange += 1;
  const mine = lastChange;
  useSettings.setState(({ settings }) => (settings?.kind === 'ready' ? { settings: apply(settings) } : {}));
  const result = await request();
  if (result.ok) {
    useSettings.setState(own === newest ? { said, settings: result.value } : { said });
  } else {
    showNotice({ intent: 'error', text: result.error.message });
    await loadSettings();
  }
  if (checks && mine === lastChange) await checkNow();
  return result.ok;
}
