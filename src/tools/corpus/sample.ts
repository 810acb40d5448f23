import path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../../shared/finding';
import type { CheckedFolder } from './read-corpus';

/** A finding of one folder. */
export interface Drawn {
  readonly checked: CheckedFolder;
  readonly finding: Finding;
}

/**
 * Draws findings at random, the same ones for the same seed on every machine: by the digest of seed, folder name and
 * fingerprint.
 */
export function draw(findings: readonly Drawn[], count: number, seed: string): readonly Drawn[] {
  const lot = ({ checked, finding }: Drawn): string =>
    bytesToHex(sha256(utf8ToBytes(`${seed}\n${path.basename(checked.folder)}\n${finding.fingerprint}`)));
  return findings
    .map((drawn) => ({ drawn, lot: lot(drawn) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ drawn }) => drawn);
}

/** Most characters of a line shown on each side of the marked text. */
const around = 90;

/** A finding with the text it points at between « and », for reading and judging. */
export function excerpt({ checked, finding }: Drawn, number: number): string {
  const { start, end } = finding.range;
  const place = `${path.basename(checked.folder)}/${finding.file}:${start.line}:${start.column}`;
  const lines = [
    `${number}. ${place} ${finding.severity} ${finding.check}`,
    `   ${finding.message}`,
    ...(finding.pointer === '' ? [] : [`   ${finding.pointer}`]),
  ];
  const text = checked.texts.find(({ name }) => name === finding.file)?.text;
  if (text === undefined) return lines.join('\n');
  const marked = text.slice(start.offset, Math.min(end.offset, start.offset + 4 * around));
  const before = text.slice(Math.max(0, start.offset - around), start.offset);
  const after = text.slice(end.offset, end.offset + around);
  lines.push(
    `   ${oneLine(`${before.slice(before.lastIndexOf('\n') + 1)}«${marked}»${firstLine(after)}`).trimStart()}`,
  );
  return lines.join('\n');
}

const firstLine = (text: string): string => text.slice(0, `${text}\n`.indexOf('\n'));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
