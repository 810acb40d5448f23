import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../src/adapters/disk';
import { withBuffers, withText } from '../../../src/main/workspace/buffer-source';
import type { SourceText } from '../../../src/shared/snapshot';
import { connector } from '../../support/builders';

const source = (bytes: Uint8Array): SourceText => ({
  name: 'a.json',
  bytes: bytes.length,
  ...decodeText(bytes),
});

describe('withText', () => {
  it.each([
    ['UTF-8', encodeText('{"a": "é"}', 'utf-8', false)],
    ['UTF-8 with a mark', encodeText('{"a": "é"}', 'utf-8', true)],
    ['UTF-16', encodeText('{"a": "é"}', 'utf-16le', true)],
    ['UTF-16, big end first', encodeText('{"a": "é"}', 'utf-16be', true)],
    ['Windows-1252', encodeText('{"a": "é"}', 'windows-1252', false)],
  ])('is what the disk would hold after saving %s', (_name, encoded) => {
    if (!encoded.ok) throw new Error(encoded.error.message);
    const before = source(encoded.value);
    const text = '{"longer": "ü – €"}';
    const saved = encodeText(text, before.encoding, before.bom);
    if (!saved.ok) throw new Error(saved.error.message);
    expect(withText(before, text)).toEqual(source(saved.value));
  });

  it('keeps a text that its encoding cannot hold', () => {
    const before = source(new Uint8Array([0x7b, 0xe9, 0x7d]));
    expect(before.encoding).toBe('windows-1252');
    expect(withText(before, '{漢}').text).toBe('{漢}');
  });
});

describe('withBuffers', () => {
  it('is the same snapshot while nothing differs', () => {
    const snapshot = connector().snapshot();
    const buffers = snapshot.texts.map(({ name, text }) => ({ file: name, text }));
    expect(withBuffers(snapshot, buffers)).toBe(snapshot);
    expect(withBuffers(snapshot, [{ file: 'unknown.json', text: 'x' }])).toBe(snapshot);
  });

  it('replaces text and size of the edited file alone', () => {
    const snapshot = connector().snapshot();
    const edited = withBuffers(snapshot, [{ file: 'readme.md', text: 'é' }]);
    expect(edited.texts.find(({ name }) => name === 'readme.md')).toMatchObject({ text: 'é', bytes: 2 });
    expect(edited.entries.find(({ name }) => name === 'readme.md')?.size).toBe(2);
    const others = (texts: typeof snapshot.texts) => texts.filter(({ name }) => name !== 'readme.md');
    expect(others(edited.texts)).toEqual(others(snapshot.texts));
  });
});
