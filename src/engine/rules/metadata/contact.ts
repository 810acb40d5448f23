import type { ReportDetails } from '../../context';
import { defineRule } from '../../define-rule';
import { type Fix, safe, suggest } from '../../fix';
import { insertMember, renameKey } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import type { JsonDocument } from '../../model/json-document';
import { isFilled } from '../../words/code-points';

const members: readonly string[] = ['name', 'url', 'email'];
const help = 'Give name, url and email of the support that users of the connector can turn to.';

export default defineRule('metadata/contact', {
  needs: ['definition'],
  messages: {
    missing: { says: '"info" has no "contact".', help },
    noObject: { says: '"contact" is not an object.', help },
    empty: { says: '"contact" gives neither name nor url nor email.', help },
    noMember: { says: '"contact" has no "{member}".', help },
    blank: { says: 'The "{member}" of "contact" is empty.', help },
    noText: { says: 'The "{member}" of "contact" is not a string.', help },
  },
  check({ definition, publisher, report }) {
    const { doc, info, root } = definition;
    const contact = info?.get('contact');
    if (contact === undefined) {
      const at = doc.missingIn(info ?? root, 'contact');
      return report('missing', { at, fixes: info?.isObject ? [skeleton(doc, info)] : [] });
    }
    if (!contact.isObject) return report('noObject', { at: doc.spot(contact) });
    // One mistake, one finding: also what the skeleton of the fix leaves to be filled in.
    if (members.every((member) => isBlank(contact.get(member)) || isMissing(contact, member)))
      return report('empty', { at: doc.key(contact) });
    for (const member of members) {
      const node = contact.get(member);
      if (isFilled(node?.text)) continue;
      const lenient = member === 'url' && publisher === 'independent';
      const details: Omit<ReportDetails, 'at'> = {
        data: { member },
        subject: member,
        ...(lenient ? { severity: 'warning' } : {}),
      };
      if (node === undefined) {
        const fixes = memberFixes(doc, contact, member);
        report('noMember', { at: doc.missingIn(contact, member), ...details, fixes });
      } else if (node.text === undefined) report('noText', { at: doc.spot(node), ...details });
      else report('blank', { at: doc.value(node), ...details });
    }
  },
});

function isBlank(node: JsonNode | undefined): boolean {
  return node?.text !== undefined && !isFilled(node.text);
}

/** Neither there nor there under a key in another case. */
function isMissing(contact: JsonNode, member: string): boolean {
  return !contact.members.some(({ key }) => key?.text.toLowerCase() === member);
}

/** Empty on purpose: the values are then asked for one by one. */
function skeleton(doc: JsonDocument, info: JsonNode): Fix {
  const empty = { name: '', url: '', email: '' };
  return suggest('Insert an empty contact', () => insertMember(doc, info, 'contact', empty, 'description'));
}

function memberFixes(doc: JsonDocument, contact: JsonNode, member: string): readonly Fix[] {
  const alike = contact.members.find(({ key }) => key?.text.toLowerCase() === member);
  if (alike !== undefined)
    return [safe(`Rename the key to "${member}"`, () => renameKey(doc, alike, member))];
  const before = members[members.indexOf(member) - 1];
  return [suggest(`Insert an empty "${member}"`, () => insertMember(doc, contact, member, '', before))];
}
