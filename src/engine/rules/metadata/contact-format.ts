import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { replaceValue } from '../../json/edit';
import { isFilled } from '../../words/code-points';
import { quoted } from '../../words/quoted';
import { emailFaults, repairedEmail } from './_email';
import { linkFault, linkWording } from './_url';

const check = 'metadata/contact-email';

export default defineRule('metadata/contact-format', {
  needs: ['definition'],
  messages: {
    malformedEmail: {
      check,
      says: 'The support email {found} is not a valid email address.',
      help: 'Give one plain address such as support@ followed by the domain of the company.',
    },
    placeholderEmail: {
      check,
      says: 'The support email {found} is at an example domain.',
      help: 'Give the address that users of the connector can really write to.',
    },
    noReplyEmail: {
      check,
      severity: 'warning',
      says: 'The support email {found} looks as if nobody reads it.',
      help: 'Give an address at which someone answers.',
    },
    freeMailEmail: {
      check,
      severity: 'info',
      says: 'The support email {found} is at a provider of free mailboxes.',
      help: 'Prefer an address at the domain of the company.',
    },
    ...linkWording('contact url', 'the support page of the service', 'metadata/contact-url'),
  },
  check({ definition, publisher, report }) {
    const { doc, root } = definition;
    const contact = root.get('info', 'contact');
    const email = contact?.get('email');
    // Blank and missing members are for metadata/contact to report.
    if (email !== undefined && isFilled(email.text)) {
      const address = email.text;
      const repaired = repairedEmail(address);
      const fixes =
        repaired === undefined
          ? []
          : [safe(`Write ${quoted(repaired)}`, () => replaceValue(doc, email, repaired))];
      for (const fault of emailFaults(address)) {
        if (fault === 'freeMail' && publisher === 'independent') continue;
        const data = { found: quoted(address) };
        report(`${fault}Email`, { at: doc.value(email), data, subject: fault, fixes });
      }
    }
    const url = contact?.get('url');
    if (url === undefined || !isFilled(url.text)) return;
    const fault = linkFault(doc, url, url.text);
    if (fault === undefined) return;
    const { message, ...details } = fault;
    report(message, details);
  },
});
