import type { ReferenceCatalogue } from '../shared/reference';
import type { Profile, Publisher } from '../shared/report';
import type { Rule } from './define-rule';
import type { Dictionary } from './dictionary';
import type { Connector } from './model/connector';

/** Circumstances of one run. */
export interface RunSettings {
  readonly publisher: Publisher;
  readonly profile: Profile;
  readonly previous?: Connector | undefined;
  readonly reference?: ReferenceCatalogue | undefined;
  readonly dictionary?: Dictionary | undefined;
}

/** Profiles a check marked with the key also belongs to: an update is submitted too. */
export const profileCovers: Readonly<Record<Profile, readonly string[]>> = {
  repository: ['any', 'repository'],
  submission: ['any', 'submission'],
  package: ['any', 'package'],
  update: ['any', 'submission', 'update'],
};

/** Why rules do not apply to a publisher and profile, by rule; the same for every connector. */
export type Scopes = WeakMap<Rule, string | undefined>;

const knownScopes = new Map<string, Scopes>();

/** Shared by all runs in the same circumstances. */
export function scopesOf({ publisher, profile }: RunSettings): Scopes {
  const circumstances = `${publisher.kind} ${profile}`;
  const scopes = knownScopes.get(circumstances) ?? new WeakMap();
  knownScopes.set(circumstances, scopes);
  return scopes;
}

/** Why a rule does not apply; undefined where it does. */
export function outOfScope(rule: Rule, settings: RunSettings, scopes: Scopes): string | undefined {
  if (!scopes.has(rule)) scopes.set(rule, notApplicable(rule, settings));
  return scopes.get(rule);
}

function notApplicable(rule: Rule, { publisher, profile }: RunSettings): string | undefined {
  const { info } = rule;
  if (rule.judgesScope) return undefined;
  if (!info.publishers.includes(publisher.kind))
    return `Applies to ${info.publishers.join(' and ')} publishers only.`;
  if (info.checks.some((check) => profileCovers[profile].includes(check.profile))) return undefined;
  return `Applies to the profile ${[...new Set(info.checks.map((check) => check.profile))].join(', ')}, not to ${profile}.`;
}
