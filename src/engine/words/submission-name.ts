import { baseTitle } from './base-title';

/** The name of a submission, taken apart by the pattern for independent publishers. */
export interface SubmissionName {
  /** It starts with `Proposal - `. */
  readonly proposal: boolean;
  /** The connector's name. */
  readonly base: string;
  /** What stands after the suffix, such as ` - update`; empty in a name that keeps to the pattern. */
  readonly trailing: string;
}

export const publisherSuffix = '(Independent Publisher)';

/** Spellings of the suffix, right and wrong, as independent publishers put them into titles. */
export const suffixSpellings = /independent[\s_-]{0,2}publisher|\(IP\)\s*$/i;

const proposalPrefix = 'Proposal - ';

/** GitHub takes no longer names, UTF-16 units. */
const longestName = 256;

/**
 * The name a submission of the connector with this title should have. Undefined for a title that gives none: without
 * letters, with invisible characters, with its own spelling of the suffix, too long, or such that the name would not keep to the pattern.
 */
export function submissionNameFor(title: string): string | undefined {
  const base = baseTitle(title.trim()).trim();
  if (!/[\p{L}\p{Nd}]/u.test(base) || /[\p{Cc}\p{Cf}]/u.test(base) || suffixSpellings.test(base))
    return undefined;
  const name = `${base} ${publisherSuffix}`;
  const parts = readSubmissionName(name);
  const isRead = parts?.base === base && !parts.proposal && parts.trailing === '';
  return isRead && name.length <= longestName ? name : undefined;
}

/** Undefined when the name lacks the suffix, spelled exactly so after one space, or a name before it. */
export function readSubmissionName(name: string): SubmissionName | undefined {
  const at = name.indexOf(` ${publisherSuffix}`);
  if (at <= 0) return undefined;
  const proposal = name.startsWith(proposalPrefix);
  const base = name.slice(proposal ? proposalPrefix.length : 0, at);
  const trailing = name.slice(at + 1 + publisherSuffix.length);
  // Letters right behind the bracket make another word of it.
  const sound = base !== '' && base.trim() === base && /^(?:$|[^\p{L}\p{Nd}])/u.test(trailing);
  return sound ? { proposal, base, trailing } : undefined;
}
