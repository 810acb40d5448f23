import type { Finding } from '../../../shared/finding';
import { isDay } from '../../../shared/settings';

/** What a person fills in to suppress a finding. */
export interface SuppressForm {
  /** `check`: every finding of the same check in this connector. */
  readonly scope: 'finding' | 'check';
  readonly reason: string;
  readonly author: string;
  /** YYYY-MM-DD; empty for no end. */
  readonly expires: string;
}

/** What keeps the form from being sent, by field; empty when nothing does. */
export function problemsOf(
  { reason, author, expires }: SuppressForm,
  today: string,
): Readonly<Partial<Record<'reason' | 'author' | 'expires', string>>> {
  return {
    ...(reason.trim() === '' ? { reason: 'Say why, for the next person who looks.' } : {}),
    ...(reason.trim().length > 2000 ? { reason: 'Use at most 2000 characters.' } : {}),
    ...(author.trim().length > 200 ? { author: 'Use at most 200 characters.' } : {}),
    ...(expires !== '' && !isDay(expires) ? { expires: 'Give a day.' } : {}),
    ...(isDay(expires) && expires < today ? { expires: 'Give today or a later day.' } : {}),
  };
}

/** False for findings that say the check is incomplete or the settings are wrong: nobody may hide those. */
export function canSuppress({ rule }: Finding): boolean {
  return !rule.startsWith('engine/');
}

/**
 * The word a spelling finding is about, read from the text under it; undefined for any other finding.
 * @param textOfFile asked for spelling findings only
 */
export function misspelledWord(finding: Finding, textOfFile: () => string | undefined): string | undefined {
  const text = finding.check === 'strings/spelling' ? textOfFile() : undefined;
  if (text === undefined) return undefined;
  const word = text.slice(finding.range.start.offset, finding.range.end.offset);
  return /^[\p{L}\p{M}\p{N}'’-]{1,100}$/u.test(word) ? word : undefined;
}
