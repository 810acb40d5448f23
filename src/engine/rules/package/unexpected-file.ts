import { artifactOf } from '../../../shared/artifacts';
import { settingsFileName } from '../../../shared/settings';
import type { FolderEntry } from '../../../shared/snapshot';
import { defineRule } from '../../define-rule';
import { type Fix, onDisk } from '../../fix';
import { parseJson } from '../../json/parse';
import type { Connector } from '../../model/connector';
import { filePlace } from '../../model/text-document';
import { mentionedNames } from './_mentioned-names';

const picture = /\.(?:png|jpg|gif|svg)$/i;
const dropping = /^(?:__MACOSX|\.DS_Store|Thumbs\.db|~\$.*)$|\.zip$/i;
const guid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;

export default defineRule('package/unexpected-file', {
  needs: [],
  messages: {
    unexpected: {
      check: 'package/unexpected-file',
      says: '{name} is not part of a connector submission.',
      help: 'Remove it from the folder; pictures may stay when the readme refers to them.',
    },
    dropping: {
      check: 'package/unexpected-file',
      severity: 'warning',
      says: '{name} is an archive or a leftover of the operating system, not part of a connector submission.',
      help: 'Remove it from the folder.',
    },
    settings: {
      check: 'package/settings-file',
      says: '{name} holds settings of the command-line tool on one machine and is not submitted.',
      help: 'Remove it from the folder.',
    },
    settingsWithIds: {
      check: 'package/settings-file',
      says: '{name} holds the identifier of a private environment or connector in "{key}".',
      help: 'Remove the file from the folder.',
    },
  },
  check({ connector, snapshot, publisher, report }) {
    let names: ReadonlySet<string> | undefined;
    const mentioned = (name: string): boolean => {
      names ??= mentionedNames(connector.textOf('readme')?.text ?? '');
      return names.has(name.toLowerCase());
    };
    for (const entry of snapshot.entries) {
      const { name } = entry;
      if (isExpected(entry, mentioned)) continue;
      report(dropping.test(name) ? 'dropping' : 'unexpected', {
        at: filePlace(name),
        data: { name },
        fixes: deletion(entry),
      });
    }
    const [settings] = connector.entriesOf('settings');
    if (settings === undefined) return;
    const key = keyWithIdentifier(connector);
    const details = {
      at: filePlace(settings.name),
      data: { name: settings.name, key: key ?? '' },
      fixes: deletion(settings),
    };
    if (key !== undefined) report('settingsWithIds', details);
    else report('settings', { ...details, severity: publisher === 'verified' ? 'info' : 'warning' });
  },
});

/** Folders and links are left to a person: what is behind them was not looked at. */
function deletion({ kind, name }: FolderEntry): readonly Fix[] {
  if (kind !== 'file') return [];
  return [onDisk('suggest', `Delete ${name}`, () => ({ kind: 'delete', file: name }))];
}

function isExpected({ kind, name }: FolderEntry, mentioned: (name: string) => boolean): boolean {
  if (/^license/i.test(name)) return true;
  if (kind === 'directory') return false;
  if (name === settingsFileName) return true;
  return artifactOf(name) !== undefined || (picture.test(name) && mentioned(name));
}

/** Member of the settings file whose value holds a GUID. */
function keyWithIdentifier(connector: Connector): string | undefined {
  const root = parseJson(connector.textOf('settings')?.text ?? '').root;
  return ['environment', 'connectorId'].find((key) => guid.test(root?.get(key)?.text ?? ''));
}
