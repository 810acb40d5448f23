import { type Fix, safe } from '../../fix';
import { moveMember } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import type { Place } from '../../model/text-document';

/** A block that stands elsewhere than the certification documents show it. */
export interface MisplacedBlock {
  readonly kind: 'contactOrder' | 'blockOrder';
  readonly at: Place;
  readonly fixes: readonly Fix[];
}

/** Blocks of the wrong order; what they should follow must be there. */
export function misplacedBlocks(doc: JsonDocument, root: JsonNode): readonly MisplacedBlock[] {
  const found: MisplacedBlock[] = [];
  const info = root.get('info');
  const contact = info?.get('contact');
  const description = info?.get('description');
  if (
    info !== undefined &&
    contact !== undefined &&
    description !== undefined &&
    contact.index !== description.index + 1
  ) {
    found.push({
      kind: 'contactOrder',
      at: doc.key(contact),
      fixes: move(doc, contact, info, 'description'),
    });
  }
  const block = root.get('x-ms-connector-metadata');
  const paths = root.get('paths');
  if (block !== undefined && paths !== undefined && block.index < paths.index) {
    found.push({ kind: 'blockOrder', at: doc.key(block), fixes: move(doc, block, root, 'paths') });
  }
  return found;
}

function move(doc: JsonDocument, member: JsonNode, parent: JsonNode, after: string): readonly Fix[] {
  // Comments would be lost on the way and repeated keys make the order doubtful.
  if (
    doc.parse.faults.some(({ kind }) => kind === 'comment') ||
    doc.parse.duplicates.some(({ object }) => object === parent)
  )
    return [];
  return [safe(`Move it under "${after}"`, () => moveMember(doc, member, parent, after))];
}
