import { decodeText, encodeText } from '../../adapters/disk';
import type { ConnectorSnapshot, SourceText } from '../../shared/snapshot';
import type { OpenBuffer } from '../../shared/workspace';

/** A file's source with the text of an editor in place of the one on disk, as it would be once saved. */
export function withText(source: SourceText, text: string): SourceText {
  const { name, encoding, bom } = source;
  switch (encoding) {
    case 'utf-8':
      return { name, text, encoding, bom, bytes: Buffer.byteLength(text, 'utf8') + (bom ? 3 : 0) };
    case 'utf-16le':
    case 'utf-16be':
      return { name, text, encoding, bom, bytes: text.length * 2 + (bom ? 2 : 0) };
    case 'windows-1252': {
      // Where the first byte outside UTF-8 stands may have changed with the edit.
      const encoded = encodeText(text, encoding, bom);
      if (!encoded.ok) return { ...source, text };
      return { name, bytes: encoded.value.length, ...decodeText(encoded.value) };
    }
  }
}

/** The snapshot as the engine is to see it: open buffers in place of the texts on disk. Unknown names are ignored. */
export function withBuffers(snapshot: ConnectorSnapshot, buffers: readonly OpenBuffer[]): ConnectorSnapshot {
  const edited = buffers.filter(({ file, text }) => {
    const source = snapshot.texts.find(({ name }) => name === file);
    return source !== undefined && source.text !== text;
  });
  if (edited.length === 0) return snapshot;
  const byName = new Map(edited.map(({ file, text }) => [file, text]));
  const texts = snapshot.texts.map((source) => {
    const text = byName.get(source.name);
    return text === undefined ? source : withText(source, text);
  });
  const sizes = new Map(texts.filter(({ name }) => byName.has(name)).map(({ name, bytes }) => [name, bytes]));
  const entries = snapshot.entries.map((entry) => ({ ...entry, size: sizes.get(entry.name) ?? entry.size }));
  return { ...snapshot, texts, entries };
}
