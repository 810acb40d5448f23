import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Identity of a finding: 16 hexadecimal digits over rule, check, file and semantic anchor. Line numbers, wording and
 * formatting do not enter, so triage survives them. `ordinal` tells otherwise equal findings apart, from 0.
 */
export function fingerprint(parts: readonly string[], ordinal: number): string {
  return bytesToHex(sha256(utf8ToBytes([...parts, String(ordinal)].join('\u0000')))).slice(0, 16);
}
