import type { Range } from '../../shared/finding';
import { LineIndex } from '../../shared/line-index';
import type { SourceText } from '../../shared/snapshot';

/** What a finding points at: a stretch of one file, and the JSON node it belongs to where there is one. */
export interface Place {
  readonly file: string;
  readonly range: Range;
  /** RFC 6901 pointer; empty where there is none. */
  readonly pointer: string;
  /** Semantic identity of the spot, used for the fingerprint: survives reordering and reformatting. */
  readonly anchor: string;
}

const folderRange: Range = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** The connector folder as a whole. */
export const folderPlace: Place = { file: '.', range: folderRange, pointer: '', anchor: '' };

/** A file as a whole, for files without text (icons, archives) and for findings about the file itself. */
export function filePlace(name: string): Place {
  return { file: name, range: folderRange, pointer: '', anchor: '' };
}

/** A decoded text file with positions. */
export class TextDocument {
  readonly lines: LineIndex;

  constructor(readonly source: SourceText) {
    this.lines = new LineIndex(source.text);
  }

  get name(): string {
    return this.source.name;
  }

  get text(): string {
    return this.source.text;
  }

  /** A stretch of the text, in UTF-16 units. */
  stretch(offset: number, length: number, anchor = ''): Place {
    return { file: this.name, range: this.lines.range(offset, length), pointer: '', anchor };
  }
}
