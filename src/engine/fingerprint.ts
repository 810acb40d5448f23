import { shortHash } from './words/short-hash';

/**
 * Identity of a finding: 16 hexadecimal digits over rule, check, file and semantic anchor. Line numbers, wording and
 * formatting do not enter, so triage survives them. `ordinal` tells otherwise equal findings apart, from 0.
 */
export function fingerprint(parts: readonly string[], ordinal: number): string {
  return shortHash(`${parts.join('\u0000')}\u0000${ordinal}`);
}
