import type { Report } from '../../shared/report';
import type { FixAllOptions } from '.';

/** A name the submission should have, and the checks that ask for it. */
export interface WantedName {
  readonly name: string;
  readonly checks: readonly string[];
}

/** The names that fixes would give the submission, each once. It stands in no file, so nobody but a person can set it. */
export function wantedNames(
  { findings }: Report,
  { rules }: Pick<FixAllOptions, 'rules'>,
): readonly WantedName[] {
  const names = new Map<string, Set<string>>();
  for (const { rule, check, fixes, suppressed } of findings) {
    if (suppressed !== undefined) continue;
    if (rules !== undefined && !rules.includes(rule) && !rules.includes(check)) continue;
    for (const { submissionName } of fixes) {
      if (submissionName === undefined) continue;
      names.set(submissionName, (names.get(submissionName) ?? new Set()).add(check));
    }
  }
  return [...names].map(([name, checks]) => ({ name, checks: [...checks] }));
}
