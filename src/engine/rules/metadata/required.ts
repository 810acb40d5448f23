import type { ReportDetails } from '../../context';
import { defineRule } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { insertMember } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { metadataBlock, metadataEntries, metadataNames } from '../../model/metadata';
import { quoted } from '../../words/quoted';
import { misplacedBlocks } from './_placement';

const unknown = 'metadata/unknown-property';
const placement = 'metadata/placement';
const help =
  'Write a list of {"propertyName", "propertyValue"} entries for Website, Privacy policy and Categories.';

export default defineRule('metadata/required', {
  needs: ['definition'],
  messages: {
    missing: { check: 'metadata/required', says: 'The definition has no "x-ms-connector-metadata".', help },
    noArray: { check: 'metadata/required', says: '"x-ms-connector-metadata" is not an array.', help },
    noObject: {
      check: 'metadata/required',
      says: 'An entry of the connector metadata is not an object.',
      help,
    },
    noMember: {
      check: 'metadata/required',
      says: 'An entry of the connector metadata has no "{member}".',
      help,
    },
    noText: {
      check: 'metadata/required',
      says: 'The "{member}" of a connector metadata entry is not a string.',
      help,
    },
    unknown: {
      check: unknown,
      says: 'The connector metadata has an entry {name}, which is not one of its three names.',
      help: 'Keep only the entries "Website", "Privacy policy" and "Categories", with exactly these names.',
    },
    duplicate: {
      check: unknown,
      severity: 'error',
      says: 'The connector metadata has a second entry {name}.',
      help: 'Keep one entry of each name.',
    },
    contactOrder: {
      check: placement,
      says: '"contact" does not directly follow "description".',
      help: 'Move "contact" under "description".',
    },
    blockOrder: {
      check: placement,
      says: '"x-ms-connector-metadata" stands before "paths".',
      help: 'Move the block under "paths".',
    },
  },
  check({ definition, report }) {
    const { doc, root } = definition;
    const block = metadataBlock(root);
    if (block === undefined)
      report('missing', { at: doc.missingIn(root, 'x-ms-connector-metadata'), fixes: [skeleton(doc, root)] });
    else if (!block.isArray) report('noArray', { at: doc.spot(block) });
    else
      for (const { message, ...details } of block.items.flatMap((item) => entryFaults(doc, item)))
        report(message, details);

    const seen = new Set<string>();
    for (const { name, nameNode } of metadataEntries(root)) {
      if (name === undefined || nameNode === undefined) continue;
      const folded = name.toLowerCase();
      const details = { at: doc.value(nameNode), data: { name: quoted(name) } };
      if (seen.has(folded)) report('duplicate', details);
      else if (!metadataNames.some((known) => known.toLowerCase() === folded)) report('unknown', details);
      seen.add(folded);
    }
    for (const { at, fixes, kind } of misplacedBlocks(doc, root)) report(kind, { at, fixes });
  },
});

interface EntryFault extends ReportDetails {
  readonly message: 'noObject' | 'noMember' | 'noText';
}

function entryFaults(doc: JsonDocument, entry: JsonNode): readonly EntryFault[] {
  if (!entry.isObject) return [{ message: 'noObject', at: doc.spot(entry) }];
  return ['propertyName', 'propertyValue'].flatMap((member): readonly EntryFault[] => {
    const node = entry.get(member);
    if (node?.text !== undefined) return [];
    const details = { subject: member, data: { member } };
    if (node === undefined) return [{ message: 'noMember', at: doc.missingIn(entry, member), ...details }];
    return [{ message: 'noText', at: doc.spot(node), ...details }];
  });
}

/** Empty on purpose: the values are then asked for one by one. */
function skeleton(doc: JsonDocument, root: JsonNode): Fix {
  const entries = metadataNames.map((propertyName) => ({ propertyName, propertyValue: '' }));
  const edits = () => insertMember(doc, root, 'x-ms-connector-metadata', entries, 'paths');
  return suggest('Insert an empty metadata block', edits);
}
