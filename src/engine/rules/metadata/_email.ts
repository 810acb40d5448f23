import { trimWhiteSpace } from '../../words/code-points';
import { endsWithHost } from '../../words/hosts';

/** What may be said against a support address; `noReply` and `freeMail` are doubts, the others faults. */
export type EmailFault = 'malformed' | 'placeholder' | 'noReply' | 'freeMail';

/** Domains of examples (catalogue, metadata/contact-email). */
const placeholderDomains = ['example.com', 'example.org', 'test.com', 'contoso.com'];

/** Providers of mailboxes for anyone; a company writes from its own domain. */
const freeMailDomains = [
  'aol.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.com',
  'mail.ru',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'web.de',
  'yahoo.com',
  'yandex.ru',
  'zoho.com',
];

const localPart = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const label = /^[A-Za-z0-9-]+$/;

/** Everything to be said against an address, worst first. */
export function emailFaults(address: string): readonly EmailFault[] {
  if (!isEmail(address)) return ['malformed'];
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const faults: EmailFault[] = [];
  if (placeholderDomains.some((known) => endsWithHost(domain, known))) faults.push('placeholder');
  if (/^no-?reply(?![a-z0-9])/.test(local)) faults.push('noReply');
  if (freeMailDomains.includes(domain)) faults.push('freeMail');
  return faults;
}

/** The address that was meant where a `mailto:` or blanks stand in the way. */
export function repairedEmail(address: string): string | undefined {
  if (!/^mailto:|[\s\u0085]/i.test(address)) return undefined;
  const candidate = trimWhiteSpace(address)
    .replace(/^mailto:/i, '')
    .replace(/\p{White_Space}+/gu, '');
  return candidate !== address && isEmail(candidate) ? candidate : undefined;
}

/** The catalogue's address pattern, taken apart so that it stays linear. */
function isEmail(address: string): boolean {
  const at = address.indexOf('@');
  const labels = address.slice(at + 1).split('.');
  return (
    at > 0 &&
    localPart.test(address.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((part) => label.test(part) && !part.startsWith('-') && !part.endsWith('-')) &&
    /^[A-Za-z]{2,}$/.test(labels.at(-1) ?? '')
  );
}
