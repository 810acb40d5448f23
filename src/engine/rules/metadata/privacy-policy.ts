import { defineRule } from '../../define-rule';
import { hostIn, registrablePart } from '../../words/hosts';
import { quoted } from '../../words/quoted';
import { urlFault, urlHost } from '../../words/url-test';
import { entryNamed, linkEntryFaults, linkEntryWording } from './_link-entry';

export default defineRule('metadata/privacy-policy', {
  needs: ['definition'],
  messages: {
    ...linkEntryWording('Privacy policy', 'the privacy policy of the service'),
    foreign: {
      severity: 'info',
      says: 'The privacy policy is on {host}, while the service is on {others}.',
      help: 'Make sure that this is the privacy policy of the service itself and not your own.',
    },
  },
  check({ definition, publisher, report }) {
    const faults = linkEntryFaults(definition, 'Privacy policy');
    for (const { message, ...details } of faults) report(message, details);

    const { value, valueNode } = entryNamed(definition, 'Privacy policy') ?? {};
    if (publisher !== 'independent' || value === undefined || valueNode === undefined) return;
    const host = urlFault(value) === undefined ? urlHost(value) : undefined;
    const website = urlHost(entryNamed(definition, 'Website')?.value ?? '');
    const service = hostIn(definition.root.get('host')?.text ?? '')?.name;
    const others = [website, service].filter((other) => other !== undefined);
    if (host === undefined || others.length === 0) return;
    if (others.some((other) => registrablePart(other) === registrablePart(host))) return;
    const { from, to } = hostIn(value) ?? { from: 0, to: value.length };
    report('foreign', {
      at: definition.doc.within(valueNode, from, to),
      data: { host: quoted(host), others: [...new Set(others)].map((other) => quoted(other)).join(' and ') },
      subject: 'foreign',
    });
  },
});
