import { type Fix, safe } from '../../fix';
import { moveMember, renameKey } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { PropertiesModel } from '../../model/properties-model';
import type { Place } from '../../model/text-document';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';

/** A member of `/properties` that is not there as it must be. */
export interface MemberFault {
  readonly kind: 'missing' | 'misplaced' | 'misspelled' | 'blank' | 'notText';
  readonly at: Place;
  /** The key found instead, in quotes; empty for a member that is nowhere. */
  readonly found: string;
  /** Rename or move, where the member is only spelled or placed wrongly. */
  readonly fixes: readonly Fix[];
}

/** Whether `/properties/<name>` is a string that is not blank, and what is wrong when it is not. */
export function memberFault(
  properties: PropertiesModel,
  name: string,
  after: string,
): MemberFault | undefined {
  const { doc, root, properties: parent } = properties;
  const node = parent?.get(name);
  if (node !== undefined) {
    if (isFilled(node.text)) return undefined;
    const blank = node.text !== undefined;
    return {
      kind: blank ? 'blank' : 'notText',
      at: blank ? doc.value(node) : doc.spot(node),
      found: '',
      fixes: [],
    };
  }
  const misspelled = alike(parent, name);
  if (misspelled !== undefined) {
    const fixes = [safe(`Rename the key to "${name}"`, () => renameKey(doc, misspelled, name))];
    return { kind: 'misspelled', at: doc.key(misspelled), found: keyOf(misspelled), fixes };
  }
  const misplaced = root.get(name) ?? alike(root, name);
  if (misplaced !== undefined) {
    // Comments would be lost on the way.
    const movable = parent !== undefined && !doc.parse.faults.some(({ kind }) => kind === 'comment');
    const fixes = movable
      ? [safe('Move it into "properties"', () => moveMember(doc, misplaced, parent, after, name))]
      : [];
    return { kind: 'misplaced', at: doc.key(misplaced), found: keyOf(misplaced), fixes };
  }
  return { kind: 'missing', at: doc.missingIn(root.get('properties') ?? root, name), found: '', fixes: [] };
}

function alike(parent: JsonNode | undefined, name: string): JsonNode | undefined {
  return parent?.members.find((member) => member.key?.text.toLowerCase() === name.toLowerCase());
}

function keyOf(node: JsonNode): string {
  return quoted(node.key?.text ?? '');
}
