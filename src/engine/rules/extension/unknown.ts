import lists from '../../data/lists.json';
import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { renameKey } from '../../json/edit';
import { extensionsByName } from '../../model/extensions';
import type { JsonDocument } from '../../model/json-document';
import type { ExtensionSite } from '../../model/structure';
import { editDistance } from '../../words/edit-distance';
import { quoted } from '../../words/quoted';
import { hasPlacement, placementFault } from './_placement';

const known: ReadonlySet<string> = new Set(lists.xMsKnown);
const ignored: ReadonlySet<string> = new Set(lists.xMsIgnored);
const nearLimit = 2;

export default defineRule('extension/unknown', {
  needs: ['definition'],
  messages: {
    misspelt: {
      check: 'extension/unknown',
      severity: 'error',
      says: '{name} is not an extension, but {suggestion} is.',
      help: 'Write {suggestion}.',
    },
    unknown: {
      check: 'extension/unknown',
      severity: 'info',
      says: 'The extension {name} is not known to connectors.',
      help: 'Remove it if nothing reads it.',
    },
    ignored: {
      check: 'extension/unknown',
      severity: 'info',
      says: 'The extension {name} has no effect in connectors.',
      help: 'Remove it if no other tool of yours reads it.',
    },
    misplaced: {
      check: 'extension/placement',
      says: 'The extension {name} has no effect here; it belongs {place}.',
      help: 'Move it there, or remove it.',
    },
    summary: {
      check: 'extension/placement',
      severity: 'info',
      says: 'An operation does not use "x-ms-summary".',
      help: 'Use "summary" for the title of an operation.',
    },
  },
  check({ definition, report }) {
    const { doc } = definition;
    for (const [name, sites] of extensionsByName(definition)) {
      if (!name.startsWith('x-ms-')) continue;
      if (hasPlacement(name))
        for (const { node, owner } of sites) {
          const place = placementFault(name, owner);
          if (place === undefined) continue;
          const data = { name: quoted(name), place };
          report(place === 'summary' ? 'summary' : 'misplaced', { at: doc.key(node), data });
        }
      if (known.has(name)) continue;
      const near = ignored.has(name) ? [] : nearest(name);
      const [suggestion] = near;
      const data = { name: quoted(name), suggestion: quoted(suggestion ?? '') };
      const message = ignored.has(name) ? 'ignored' : suggestion === undefined ? 'unknown' : 'misspelt';
      for (const site of sites) {
        const fixes = suggestion === undefined ? [] : renames(doc, site, near);
        report(message, { at: doc.key(site.node), data, fixes });
      }
    }
  },
});

/** Known names that differ least from a name, in at most two letters. */
function nearest(name: string): readonly string[] {
  const distances = lists.xMsKnown.map((other) => [editDistance(name, other, nearLimit), other] as const);
  const least = Math.min(...distances.map(([distance]) => distance));
  if (least > nearLimit) return [];
  return distances.filter(([distance]) => distance === least).map(([, other]) => other);
}

/** A name the object already has is no way out. */
function renames(
  doc: JsonDocument,
  { node, holder }: ExtensionSite,
  names: readonly string[],
): readonly Fix[] {
  const free = names.filter((name) => holder.get(name) === undefined);
  const grade = names.length === 1 ? safe : suggest;
  return free.map((name) => grade(`Rename to ${name}`, () => renameKey(doc, node, name)));
}
