import { type Severity, severities } from './finding';

/** Name of the settings file beside or above a connector. */
export const settingsFileName = 'connector-review.json';

/** What settings can make of a rule or check. */
export type RuleLevel = 'off' | Severity;

export const ruleLevels: readonly RuleLevel[] = ['off', ...severities];

/** Settings of the person at this computer; those of the connector's folder and above it come first. */
export interface UserSettings {
  /** By rule or check id. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Words that are spelled right. */
  readonly dictionary: readonly string[];
}

export const noUserSettings: UserSettings = { rules: {}, dictionary: [] };

/** Most words a dictionary holds. */
export const mostWords = 20_000;

/** Rules of the engine itself whose level may be changed; the others say that a check is incomplete. */
export const changeableEngineRules: readonly string[] = [
  'engine/suppression-expired',
  'engine/suppression-unused',
];

/** What the settings file of the person at this computer holds, or why it cannot be followed. */
export type OwnSettings =
  | (UserSettings & {
      readonly kind: 'ready';
      /** Absolute path of the settings file, which need not exist yet. */
      readonly file: string;
      /** Who suppresses findings; empty when nobody did yet. */
      readonly author: string;
    })
  /** The file is left alone. `problem` is a sentence without its beginning, to follow the file's name. */
  | { readonly kind: 'unusable'; readonly file: string; readonly problem: string };

/** A suppression as it is written into the settings file. */
export interface NewSuppression {
  /** Given for one finding. */
  readonly fingerprint?: string;
  /** Rule or check id. */
  readonly rule: string;
  readonly reason: string;
  readonly author?: string;
  /** Last day on which it applies, YYYY-MM-DD. */
  readonly expires?: string;
  /** Day on which it was made, YYYY-MM-DD. */
  readonly created?: string;
}

/** The day it is here, YYYY-MM-DD. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** True for a day of the calendar written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
