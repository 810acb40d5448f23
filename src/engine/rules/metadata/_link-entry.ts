import type { ReportDetails } from '../../context';
import type { MessageTemplate } from '../../define-rule';
import { safe, suggest } from '../../fix';
import { appendElements, replaceValue } from '../../json/edit';
import type { DefinitionModel } from '../../model/definition-model';
import { type MetadataEntry, metadataBlock, metadataEntries } from '../../model/metadata';
import { quoted } from '../../words/quoted';
import type { UrlFault } from '../../words/url-test';
import { linkFault, linkWording } from './_url';

type LinkMessage = 'missing' | 'misnamed' | 'repeated' | UrlFault;

/** Messages of a metadata entry whose value is a link. */
export function linkEntryWording(
  name: 'Website' | 'Privacy policy',
  meaning: string,
): Readonly<Record<LinkMessage, MessageTemplate>> {
  return {
    missing: {
      says: `The connector metadata has no entry "${name}".`,
      help: `Add an entry "${name}" with ${meaning}.`,
    },
    misnamed: {
      says: `The entry {found} is not spelled "${name}".`,
      help: `Spell the propertyName exactly "${name}".`,
    },
    repeated: { says: `The connector metadata has {count} entries "${name}".`, help: 'Keep one of them.' },
    ...linkWording(`entry "${name}"`, meaning),
  };
}

/** The entry of a name, else one that differs from it in case only. */
export function entryNamed(definition: DefinitionModel, name: string): MetadataEntry | undefined {
  const entries = metadataEntries(definition.root);
  return (
    entries.find((entry) => entry.name === name) ??
    entries.find((entry) => entry.name?.toLowerCase() === name.toLowerCase())
  );
}

/** What is wrong with a metadata entry whose value is a link; nothing while there is no metadata block at all. */
export function linkEntryFaults(
  { doc, root }: DefinitionModel,
  name: 'Website' | 'Privacy policy',
): readonly (ReportDetails & { readonly message: LinkMessage })[] {
  const block = metadataBlock(root);
  // Without a block only metadata/required speaks up (catalogue, section 12).
  if (!block?.isArray) return [];
  const faults: (ReportDetails & { readonly message: LinkMessage })[] = [];
  const entries = metadataEntries(root);
  const exact = entries.filter((entry) => entry.name === name);
  const entry = exact[0] ?? entries.find((other) => other.name?.toLowerCase() === name.toLowerCase());
  if (entry === undefined) {
    const skeleton = { propertyName: name, propertyValue: '' };
    const fix = suggest(`Add an empty entry "${name}"`, () => appendElements(doc, block, [skeleton]));
    return [{ message: 'missing', at: doc.missingIn(block, name), fixes: [fix] }];
  }
  const { nameNode, value, valueNode } = entry;
  if (exact.length === 0 && nameNode !== undefined) {
    faults.push({
      message: 'misnamed',
      at: doc.value(nameNode),
      data: { found: quoted(nameNode.text ?? '') },
      subject: 'name',
      fixes: [safe(`Spell it "${name}"`, () => replaceValue(doc, nameNode, name))],
    });
  }
  const again = exact[1]?.nameNode;
  if (again !== undefined) {
    const data = { count: exact.length };
    faults.push({ message: 'repeated', at: doc.value(again), data, subject: 'repeated' });
  }
  // A value that is missing or no string is for metadata/required to report.
  const link = value === undefined || valueNode === undefined ? undefined : linkFault(doc, valueNode, value);
  return link === undefined ? faults : [...faults, link];
}
