import { ipv4Of, placeholderHost } from './hosts';
import { isPlaceholder } from './placeholder';

/** Something in a text that belongs to a person or to one installation. */
export interface PersonalData {
  readonly kind: 'address' | 'email' | 'environment';
  /** As it may be shown: without the name of a person. */
  readonly shown: string;
  readonly from: number;
  readonly to: number;
}

/** Addresses of private networks (RFC 1918). */
const privateAddress =
  /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?!\.?\d)/g;
// The lookbehind makes every run of characters be tried once.
const email = /(?<![\w.%+-])[\w.%+-]{1,64}@(?<host>[A-Za-z\d.-]{1,253})/g;
const organization = /(?<![\w.-])(?<name>[A-Za-z\d-]{1,63})(?:\.api)?\.crm\d{0,2}\.dynamics\.com\b/gi;
const environment =
  /\bmake\.powerapps\.com\/environments\/(?:default-)?(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/gi;

const ofEnvironment = /dynamics\.com|powerapps\.com/i;

/** Private network addresses and addresses of environments, in text order by kind. */
export function installationsIn(text: string): readonly PersonalData[] {
  if (!text.includes('.')) return [];
  const addresses = /\d\.\d/.test(text)
    ? [...text.matchAll(privateAddress)].filter(({ 0: found }) => ipv4Of(found) !== undefined)
    : [];
  const environments = !ofEnvironment.test(text)
    ? []
    : [
        ...[...text.matchAll(organization)].filter(({ groups }) => !isPlaceholder(groups?.name ?? '')),
        ...[...text.matchAll(environment)].filter(({ groups }) => /[1-9a-f]/i.test(groups?.id ?? '')),
      ];
  return [
    ...addresses.map((match) => found('address', match)),
    ...environments.map((match) => found('environment', match)),
  ];
}

/** Email addresses that may be a person's: not those at hosts that exist for examples. */
export function emailsIn(text: string): readonly PersonalData[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(email)].flatMap((match) => {
    const host = (match.groups?.host ?? '').replace(/[.-]+$/, '').toLowerCase();
    if (!host.includes('.') || isSampleHost(host)) return [];
    const to = match.index + match[0].indexOf('@') + 1 + host.length;
    return [{ kind: 'email' as const, shown: `…@${host}`, from: match.index, to }];
  });
}

/** `example.<anything>` at any level, and the hosts the catalogue lists as placeholders. */
function isSampleHost(host: string): boolean {
  return /(?:^|\.)example(?:\.[a-z\d]+){0,2}$/.test(host) || placeholderHost(host) !== undefined;
}

function found(kind: PersonalData['kind'], match: RegExpExecArray): PersonalData {
  return { kind, shown: match[0], from: match.index, to: match.index + match[0].length };
}
