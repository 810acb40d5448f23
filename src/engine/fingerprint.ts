import { shortHash } from './words/short-hash';

/**
 * Identity of a finding: 16 hexadecimal digits over rule, check, file, semantic anchor and subject, which `identity` holds
 * with a NUL between them. Line numbers, wording and formatting do not enter, so triage survives them. `ordinal` tells
 * otherwise equal findings apart, from 0.
 */
export function fingerprint(identity: string, ordinal: number): string {
  return shortHash(`${identity}\0${ordinal}`);
}
