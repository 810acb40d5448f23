import type { Profile, PublisherKind } from '../../shared/report';
import type { RuleLevel } from '../../shared/settings';
import type { JsonNode } from '../json/node';
import type { JsonDocument } from '../model/json-document';

/** One entry of `suppressions`. A finding is meant when it matches everything the entry names. */
export interface SuppressionEntry {
  /** The settings file, and the entry in it. */
  readonly doc: JsonDocument;
  readonly node: JsonNode;
  readonly fingerprint: string | undefined;
  /** Rule or check id. */
  readonly rule: string | undefined;
  readonly file: string | undefined;
  /** The place itself and everything below it. */
  readonly pointer: string | undefined;
  readonly reason: string;
  readonly author: string | undefined;
  readonly expires: string | undefined;
}

/** What one settings file says, as far as it could be understood. */
export interface SettingsFile {
  /** Path as seen from the connector's folder, such as `../connector-review.json`. */
  readonly name: string;
  /** By rule or check id. */
  readonly levels: ReadonlyMap<string, RuleLevel>;
  readonly suppressions: readonly SuppressionEntry[];
  /** As written. */
  readonly words: readonly string[];
  readonly publisher?: PublisherKind;
  readonly profile?: Profile;
}

/** Settings of one check: the files that apply, nearest first. */
export interface Settings {
  readonly files: readonly Pick<SettingsFile, 'name' | 'levels'>[];
  readonly suppressions: readonly SuppressionEntry[];
  /** In lower case. */
  readonly words: ReadonlySet<string>;
  readonly publisher: PublisherKind | undefined;
  readonly profile: Profile | undefined;
}

/** True for the settings file in the connector's own folder, which may be edited and is judged for unused entries. */
export function isOwnFile(name: string): boolean {
  return !name.includes('/') && !name.includes('\\');
}
