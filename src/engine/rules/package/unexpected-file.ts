import { artifactOf } from '../../../shared/artifacts';
import type { FolderEntry } from '../../../shared/snapshot';
import { defineRule } from '../../define-rule';
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
    const mentioned = mentionedNames(connector.textOf('readme')?.text ?? '');
    for (const entry of snapshot.entries) {
      const { name } = entry;
      if (isExpected(entry, mentioned)) continue;
      report(dropping.test(name) ? 'dropping' : 'unexpected', { at: filePlace(name), data: { name } });
    }
    const [settings] = connector.entriesOf('settings');
    if (settings === undefined) return;
    const key = keyWithIdentifier(connector);
    const details = { at: filePlace(settings.name), data: { name: settings.name, key: key ?? '' } };
    if (key !== undefined) report('settingsWithIds', details);
    else report('settings', { ...details, severity: publisher === 'verified' ? 'info' : 'warning' });
  },
});

function isExpected({ kind, name }: FolderEntry, mentioned: ReadonlySet<string>): boolean {
  if (/^license/i.test(name)) return true;
  if (kind === 'directory') return false;
  return artifactOf(name) !== undefined || (picture.test(name) && mentioned.has(name.toLowerCase()));
}

/** Member of the settings file whose value holds a GUID. */
function keyWithIdentifier(connector: Connector): string | undefined {
  const root = parseJson(connector.textOf('settings')?.text ?? '').root;
  return ['environment', 'connectorId'].find((key) => guid.test(root?.get(key)?.text ?? ''));
}
