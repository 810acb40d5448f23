import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../src/adapters/disk';
import { firstInvalidUtf8 } from '../../../src/adapters/disk/utf8';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, encoding: 'utf-16le' | 'utf-16be', addBOM: boolean): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));

function written(text: string, encoding: Parameters<typeof encodeText>[1], bom: boolean): Uint8Array {
  const result = encodeText(text, encoding, bom);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('decodeText', () => {
  it('reads UTF-8 without a mark', () => {
    expect(decodeText(utf8('{"a":"ø€😀"}'))).toEqual({ text: '{"a":"ø€😀"}', encoding: 'utf-8', bom: false });
  });

  it('reads an empty file as empty UTF-8', () => {
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });

  it('takes the mark off UTF-8, and only one', () => {
    expect(decodeText(utf8('\ufeffx'))).toEqual({ text: 'x', encoding: 'utf-8', bom: true });
    expect(decodeText(utf8('\ufeff\ufeffx'))).toEqual({ text: '\ufeffx', encoding: 'utf-8', bom: true });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s by its mark', (encoding) => {
    expect(decodeText(utf16('{"ø":1}', encoding, true))).toEqual({ text: '{"ø":1}', encoding, bom: true });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s without a mark by its NUL bytes', (encoding) => {
    expect(decodeText(utf16('{"title":"Ørsted"}', encoding, false))).toEqual({
      text: '{"title":"Ørsted"}',
      encoding,
      bom: false,
    });
  });

  it('does not take a text with a few NUL characters for UTF-16', () => {
    expect(decodeText(utf8('a\0b\0plain text follows here'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('falls back to windows-1252 and names the first invalid byte', () => {
    const decoded = decodeText(Uint8Array.from([...utf8('{"å'), 0xf8, 0x80, 0x22]));
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.encodingFault).toEqual({ byteOffset: 4, offset: 4 });
    expect(decoded.text).toBe('{"Ã¥ø€"');
    expect(decoded.text.charAt(decoded.encodingFault?.offset ?? -1)).toBe('ø');
  });

  it('counts the mark in the byte offset and not in the text offset', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0xff))).toEqual({
      text: 'aÿ',
      encoding: 'windows-1252',
      bom: true,
      encodingFault: { byteOffset: 4, offset: 1 },
    });
  });

  it('does not lose the last byte of UTF-16 with half a unit', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00, 0x62)).encoding).toBe('windows-1252');
  });

  it('decodes windows-1252 as iconv-lite does, where that knows a character', () => {
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const character = iconv.decode(Buffer.from([byte]), 'windows-1252');
      const expected = character === '\ufffd' ? String.fromCharCode(byte) : character;
      expect(decodeText(bytes(byte, 0x20)).text, byte.toString(16)).toBe(`${expected} `);
    }
  });
});

describe('a round trip through decodeText and encodeText', () => {
  const roundTrip = (input: Uint8Array): void => {
    const { text, encoding, bom } = decodeText(input);
    expect(Buffer.from(written(text, encoding, bom)).equals(Buffer.from(input))).toBe(true);
  };

  it('gives back any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), roundTrip));
  });

  it('gives back any UTF-8 text, with and without a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, bom) => {
        roundTrip(written(text, 'utf-8', bom));
      }),
    );
  });

  it.each(['utf-16le', 'utf-16be'] as const)('gives back any %s text with a mark', (encoding) => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const input = written(text, encoding, true);
        expect(decodeText(input)).toEqual({ text, encoding, bom: true });
        roundTrip(input);
      }),
    );
  });

  it('gives back damaged UTF-8 behind a mark', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (tail) =>
        roundTrip(Uint8Array.from([0xef, 0xbb, 0xbf, ...tail])),
      ),
    );
  });
});

describe('encodeText', () => {
  it('names a character windows-1252 does not have', () => {
    const result = encodeText('one\r\ntwo →', 'windows-1252', false);
    expect(result).toMatchObject({ ok: false, error: { code: 'unencodable' } });
    expect(!result.ok && result.error.message).toBe(
      'The character "→" (U+2192) at line 2, column 5 cannot be written in Windows-1252. ' +
        'Replace it, or save the file as UTF-8.',
    );
  });

  it('does not write the control character that stands for an occupied byte', () => {
    expect(encodeText('\u0080', 'windows-1252', false).ok).toBe(false);
    expect(encodeText('\u0081', 'windows-1252', false)).toMatchObject({ ok: true, value: bytes(0x81) });
  });

  it('refuses half a surrogate pair in UTF-8', () => {
    const result = encodeText('a\ud83d', 'utf-8', false);
    expect(!result.ok && result.error.message).toContain('U+D83D at line 1, column 2');
    expect(encodeText('😀', 'utf-8', false).ok).toBe(true);
  });
});

describe('firstInvalidUtf8', () => {
  it('agrees with a strict decoder on validity, and everything before the fault is valid', () => {
    const likely = fc.constantFrom(
      0x41,
      0x80,
      0xbf,
      0xc1,
      0xc3,
      0xe0,
      0xed,
      0xa0,
      0xef,
      0xf0,
      0x90,
      0xf4,
      0xf5,
    );
    fc.assert(
      fc.property(fc.array(likely, { maxLength: 12 }), (values) => {
        const input = Uint8Array.from(values);
        const fault = firstInvalidUtf8(input);
        expect(fault === undefined).toBe(isValid(input));
        if (fault === undefined) return;
        expect(isValid(input.subarray(0, fault))).toBe(true);
        for (let end = fault + 1; end <= input.length; end += 1)
          expect(isValid(input.subarray(0, end))).toBe(false);
      }),
    );
  });
});

function isValid(input: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(input);
    return true;
  } catch {
    return false;
  }
}
