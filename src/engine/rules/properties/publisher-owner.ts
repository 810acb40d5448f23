import { defineRule } from '../../define-rule';
import { norm } from '../../words/norm';
import { quoted } from '../../words/quoted';

export default defineRule('properties/publisher-owner', {
  needs: ['properties'],
  messages: {
    differs: {
      check: 'properties/publisher-equals-owner',
      says: 'The publisher {publisher} is not the stack owner {owner}.',
      help: 'Check that the connector is built on behalf of the stack owner, or name the same company twice.',
    },
    equal: {
      check: 'properties/publisher-differs-owner',
      says: 'The publisher and the stack owner are both {owner}.',
      help: 'Name the company that owns the service, or submit as its verified publisher.',
    },
  },
  check({ properties, publisher: kind, report }) {
    const publisher = properties.publisher ?? '';
    const ownerNode = properties.get('stackOwner');
    const owner = ownerNode?.text ?? '';
    // Missing and blank names are for properties/publisher to report.
    if (ownerNode === undefined || norm(publisher) === '' || norm(owner) === '') return;
    const same = norm(publisher) === norm(owner);
    if (same !== (kind === 'independent')) return;
    const data = { publisher: quoted(publisher), owner: quoted(owner) };
    report(same ? 'equal' : 'differs', { at: properties.doc.value(ownerNode), data });
  },
});
