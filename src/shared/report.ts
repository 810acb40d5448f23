import type { Finding, Severity } from './finding';

/** Who submits: the owner of the service (verified) or anyone else (independent). */
export type PublisherKind = 'verified' | 'independent';

/** Where the folder comes from, which decides what can be asked of it (catalogue, section 1). */
export type Profile = 'repository' | 'submission' | 'package' | 'update';

export const profiles: readonly Profile[] = ['repository', 'submission', 'package', 'update'];

/** A publisher kind and whether it was given or read off folder and title. */
export interface Publisher {
  readonly kind: PublisherKind;
  readonly inferred: boolean;
}

/** A rule that could not run, or does not apply; never counts as passed. */
export interface SkippedRule {
  readonly rule: string;
  readonly reason: string;
}

/** Number of findings per severity, without those that are suppressed. */
export type Summary = Readonly<Record<Severity, number>> & {
  /** Number of suppressed findings; absent when there are none. */
  readonly suppressed?: number;
};

/** The result of checking one connector folder. */
export interface Report {
  /** Title of the definition, or null where it cannot be read. */
  readonly title: string | null;
  readonly publisher: Publisher;
  readonly profile: Profile;
  readonly summary: Summary;
  /** Sorted by file, offset, rule, check. */
  readonly findings: readonly Finding[];
  /** Sorted by rule. */
  readonly skipped: readonly SkippedRule[];
}

/** What a rule is about, for hover texts, lists and help. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly publishers: readonly PublisherKind[];
  /** `seed`: from the certification documents; `extension`: from public schemas and guidance. */
  readonly origin: 'seed' | 'extension';
  /** Where the requirement is written, in words. */
  readonly sources: readonly string[];
  readonly checks: readonly CheckInfo[];
}

/** One check of a rule. */
export interface CheckInfo {
  readonly key: string;
  readonly title: string;
  readonly severity: Severity;
  readonly publishers: readonly PublisherKind[];
  readonly profile: 'any' | Profile;
  readonly sources: readonly string[];
  /** The correction the catalogue gives, in words; absent where a person has to decide. */
  readonly fix?: string;
}
