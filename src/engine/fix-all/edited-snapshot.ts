import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { TextEdit } from '../../shared/finding';
import type { ConnectorSnapshot, SourceText } from '../../shared/snapshot';
import { EditedText } from './edited-text';

/** A connector while it is being fixed: the snapshot as it is now, and how its texts came about. */
export class EditedSnapshot {
  private constructor(
    readonly snapshot: ConnectorSnapshot,
    private readonly texts: ReadonlyMap<string, EditedText>,
  ) {}

  static of(snapshot: ConnectorSnapshot): EditedSnapshot {
    return new EditedSnapshot(snapshot, new Map());
  }

  /** With further edits, given in offsets of the texts as they are now; edits of other files are left out. */
  with(edits: readonly TextEdit[]): EditedSnapshot {
    const byFile = new Map<string, TextEdit[]>();
    for (const edit of edits) {
      const known = byFile.get(edit.file);
      if (known === undefined) byFile.set(edit.file, [edit]);
      else known.push(edit);
    }
    const edited = new Map(this.texts);
    const texts = this.snapshot.texts.map((source) => {
      const own = byFile.get(source.name);
      if (own === undefined) return source;
      const next = (edited.get(source.name) ?? EditedText.of(source.text)).with(own);
      edited.set(source.name, next);
      return { ...moved(source, own), text: next.text };
    });
    const sizes = new Map(
      texts.filter(({ name }) => byFile.has(name)).map(({ name, bytes }) => [name, bytes]),
    );
    const entries = this.snapshot.entries.map((entry) => {
      const size = sizes.get(entry.name);
      return size === undefined ? entry : { ...entry, size };
    });
    return new EditedSnapshot({ ...this.snapshot, texts, entries }, edited);
  }

  /** Files whose text is another one than at the start, in order of name. */
  changed(): readonly { readonly name: string; readonly text: EditedText }[] {
    return [...this.texts]
      .filter(([, text]) => text.text !== text.original)
      .map(([name, text]) => ({ name, text }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** True when both hold the same texts. */
  sameTexts(other: EditedSnapshot): boolean {
    return this.snapshot.texts.every(({ text }, at) => text === other.snapshot.texts[at]?.text);
  }
}

/** Size of the file on disk and place of the first invalid byte after the edits. */
function moved(source: SourceText, edits: readonly TextEdit[]): SourceText {
  let { bytes } = source;
  let shift = 0;
  const fault = source.encodingFault;
  for (const { offset, length, text } of edits) {
    bytes += sizeOf(text, source) - sizeOf(source.text.slice(offset, offset + length), source);
    if (fault !== undefined && offset + length <= fault.offset) shift += text.length - length;
  }
  if (fault === undefined || shift === 0) return { ...source, bytes };
  const encodingFault = { byteOffset: fault.byteOffset + shift, offset: fault.offset + shift };
  return { ...source, bytes, encodingFault };
}

function sizeOf(text: string, { encoding }: SourceText): number {
  switch (encoding) {
    case 'utf-8':
      return utf8ToBytes(text).length;
    case 'utf-16le':
    case 'utf-16be':
      return text.length * 2;
    case 'windows-1252':
      return text.length;
  }
}
