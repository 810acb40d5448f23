import { fail, ok, type Result } from '../../shared/result';
import type { SourceText, TextEncoding } from '../../shared/snapshot';
import { firstInvalidUtf8 } from './utf8';
import { decodeWindows1252, encodeWindows1252 } from './windows-1252';

/** How a text is written to disk. */
export interface TextForm {
  readonly encoding: TextEncoding;
  /** The file starts with a byte order mark. Before windows-1252 text it is the mark of UTF-8, kept as it was found. */
  readonly bom: boolean;
}

/** A decoded text with what is needed to write it back byte for byte. */
export type DecodedText = Pick<SourceText, 'text' | 'encoding' | 'bom' | 'encodingFault'>;

const utf8Mark = [0xef, 0xbb, 0xbf] as const;
const marks: Readonly<Record<TextEncoding, readonly number[]>> = {
  'utf-8': utf8Mark,
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'windows-1252': utf8Mark,
};

/**
 * Decodes a text file: UTF-16 by its mark or by an obvious pattern of NUL bytes, else UTF-8 with or without a mark,
 * else windows-1252 with the first offending byte named. Never fails, and `encodeText` gives the same bytes back.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = (['utf-16le', 'utf-16be'] as const).find((encoding) => startsWith(bytes, marks[encoding]));
  // UTF-16 with half a unit at its end would lose that byte: it is read as windows-1252 below instead.
  if (bytes.length % 2 === 0) {
    const encoding = marked ?? utf16ByPattern(bytes);
    if (encoding !== undefined) {
      const bom = marked !== undefined;
      return { text: decodeUtf16(bytes.subarray(bom ? 2 : 0), encoding), encoding, bom };
    }
  }
  const bom = startsWith(bytes, utf8Mark);
  const body = bytes.subarray(bom ? utf8Mark.length : 0);
  const invalid = firstInvalidUtf8(body);
  if (invalid === undefined) return { text: buffer(body).toString('utf8'), encoding: 'utf-8', bom };
  const encodingFault = { byteOffset: invalid + bytes.length - body.length, offset: invalid };
  return { text: decodeWindows1252(body), encoding: 'windows-1252', bom, encodingFault };
}

/** Encodes a text; fails with code `unencodable` when the encoding lacks one of its characters. */
export function encodeText(text: string, encoding: TextEncoding, bom: boolean): Result<Uint8Array> {
  const body = encodeBody(text, encoding);
  if (!body.ok || !bom) return body;
  return ok(new Uint8Array(Buffer.concat([new Uint8Array(marks[encoding]), body.value])));
}

function encodeBody(text: string, encoding: TextEncoding): Result<Uint8Array> {
  switch (encoding) {
    case 'utf-8': {
      const lone = /\p{Surrogate}/u.exec(text);
      return lone === null ? ok(new TextEncoder().encode(text)) : unencodable(text, lone.index, 'UTF-8');
    }
    case 'utf-16le':
      return ok(new Uint8Array(Buffer.from(text, 'utf16le')));
    case 'utf-16be':
      return ok(new Uint8Array(Buffer.from(text, 'utf16le').swap16()));
    case 'windows-1252': {
      const encoded = encodeWindows1252(text);
      return 'bytes' in encoded ? ok(encoded.bytes) : unencodable(text, encoded.unmappable, 'Windows-1252');
    }
  }
}

function unencodable(text: string, offset: number, encoding: string): Result<Uint8Array> {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const code = text.codePointAt(offset) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const shown =
    /\p{C}|\p{Z}/u.test(String.fromCodePoint(code)) || (code >= 0xd800 && code <= 0xdfff)
      ? number
      : `"${String.fromCodePoint(code)}" (${number})`;
  return fail(
    'unencodable',
    `The character ${shown} at ${place} cannot be written in ${encoding}. Replace it, or save the file as UTF-8.`,
  );
}

/** UTF-16 without a mark, when most of the first units are plain characters: one byte of each is NUL, the other not. */
function utf16ByPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(bytes.length, 2048) >> 1;
  let little = 0;
  let big = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const first = bytes[unit * 2];
    const second = bytes[unit * 2 + 1];
    if (first !== 0 && second === 0) little += 1;
    else if (first === 0 && second !== 0) big += 1;
  }
  const most = units * 0.7;
  if (units >= 2 && little >= most) return 'utf-16le';
  if (units >= 2 && big >= most) return 'utf-16be';
  return undefined;
}

function decodeUtf16(body: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  if (encoding === 'utf-16le') return buffer(body).toString('utf16le');
  return Buffer.from(body).swap16().toString('utf16le');
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
