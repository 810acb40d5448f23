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

const proposalPrefix = 'Proposal - ';

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
