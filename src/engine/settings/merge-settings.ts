import { type RuleLevel, ruleLevels, settingsFileName, type UserSettings } from '../../shared/settings';
import type { ConnectorSnapshot, SourceText } from '../../shared/snapshot';
import type { DocumentCache } from '../model/connector';
import { JsonDocument } from '../model/json-document';
import { onceFor } from '../once-for';
import type { RawFinding } from '../raw-finding';
import { allIds } from './known-ids';
import { readSettings, type SettingsReading } from './read-settings';
import type { Settings } from './settings';

/** The settings of one check and what is wrong with their files. */
export interface MergedSettings {
  readonly settings: Settings;
  readonly problems: readonly RawFinding[];
}

const none: MergedSettings = {
  settings: { files: [], suppressions: [], words: new Set(), publisher: undefined, profile: undefined },
  problems: [],
};

/**
 * Puts the settings of a connector together: its own file, the files above it from near to far, and last the person's.
 * For the level of a rule or check, publisher and profile, the nearest file that says anything about it decides;
 * suppressions and words of all files count together.
 */
export function mergeSettings(
  snapshot: ConnectorSnapshot,
  user: UserSettings | undefined,
  cache?: DocumentCache,
): MergedSettings {
  const own = snapshot.texts.find(({ name }) => name === settingsFileName);
  const sources = [...(own === undefined ? [] : [own]), ...(snapshot.settings ?? [])];
  if (sources.length === 0 && user === undefined) return none;
  const readings = sources.map((source) => read(source, cache));
  const files = readings.map(({ settings }) => settings);
  return {
    settings: {
      files:
        user === undefined ? files : [...files, { name: 'the settings of the app', levels: levelsOf(user) }],
      suppressions: files.flatMap(({ suppressions }) => suppressions),
      words: new Set(
        [...files.flatMap(({ words }) => words), ...(user?.dictionary ?? [])].flatMap((entry) =>
          entry.toLowerCase().split(/\s+/).filter(Boolean),
        ),
      ),
      publisher: files.find(({ publisher }) => publisher !== undefined)?.publisher,
      profile: files.find(({ profile }) => profile !== undefined)?.profile,
    },
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function levelsOf({ rules }: UserSettings): ReadonlyMap<string, RuleLevel> {
  const known = allIds();
  return new Map(Object.entries(rules).filter(([id, level]) => known.has(id) && ruleLevels.includes(level)));
}

const readOnce = onceFor(readSettings);

function read(source: SourceText, cache: DocumentCache | undefined): SettingsReading {
  const cached = cache?.get(source.name);
  const isKnown = cached instanceof JsonDocument && cached.text === source.text;
  const doc = isKnown ? cached : new JsonDocument(source);
  cache?.set(source.name, doc);
  return readOnce(doc);
}
