import { defineRule, type MessageTemplate } from '../../define-rule';
import { type Fix, suggest } from '../../fix';
import { insertMember, replaceValue } from '../../json/edit';
import type { PropertiesModel } from '../../model/properties-model';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { type MemberFault, memberFault } from './_member';

const members = ['publisher', 'stackOwner'] as const;
type Member = (typeof members)[number];

export default defineRule('properties/publisher', {
  needs: ['properties'],
  messages: {
    ...wording(
      'publisher',
      'properties/publisher-required',
      'the full name of your company or your own name',
    ),
    ...wording(
      'stackOwner',
      'properties/stack-owner-required',
      'the company that owns the service behind the connector',
    ),
  },
  check({ properties, publisher, report }) {
    for (const member of members) {
      const fault = memberFault(
        properties,
        member,
        member === 'publisher' ? 'capabilities' : ownerPlace(properties),
      );
      if (fault === undefined) continue;
      const fixes =
        fault.fixes.length > 0 ? fault.fixes : fillings(properties, member, fault, publisher === 'verified');
      report(`${member}-${fault.kind}`, { at: fault.at, data: { found: fault.found }, fixes });
    }
  },
});

function ownerPlace(properties: PropertiesModel): string {
  return properties.get('publisher') === undefined ? 'capabilities' : 'publisher';
}

/** A verified publisher usually owns the service; anyone else gets an empty member to fill in. */
function fillings(
  properties: PropertiesModel,
  member: Member,
  fault: MemberFault,
  verified: boolean,
): readonly Fix[] {
  const { doc, properties: parent, publisher } = properties;
  const known = member === 'stackOwner' && verified && isFilled(publisher) ? publisher : '';
  const old = properties.get(member);
  if (old !== undefined && known !== '') {
    return [suggest(`Use the publisher ${quoted(known)}`, () => replaceValue(doc, old, known))];
  }
  if (parent === undefined || fault.kind !== 'missing') return [];
  const title =
    known === '' ? `Insert an empty "${member}"` : `Insert the publisher ${quoted(known)} as "${member}"`;
  const after = member === 'publisher' ? 'capabilities' : ownerPlace(properties);
  return [suggest(title, () => insertMember(doc, parent, member, known, after))];
}

function wording<M extends Member>(member: M, check: string, meaning: string) {
  const help = `Give "${member}" inside "properties": ${meaning}.`;
  const texts: Record<MemberFault['kind'], MessageTemplate> = {
    missing: { check, says: `"properties" has no "${member}".`, help },
    misplaced: { check, says: `{found} stands outside "properties", where nothing reads it.`, help },
    misspelled: {
      check,
      says: `{found} is not spelled "${member}".`,
      help: `Spell the key exactly "${member}".`,
    },
    blank: { check, says: `"${member}" is empty.`, help },
    notText: { check, says: `"${member}" is not a string.`, help },
  };
  const named = Object.entries(texts).map(([kind, text]) => [`${member}-${kind}`, text]);
  return Object.fromEntries(named) as Record<`${M}-${MemberFault['kind']}`, MessageTemplate>;
}
