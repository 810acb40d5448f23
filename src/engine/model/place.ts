import type { Range } from '../../shared/finding';
import type { LineIndex } from '../../shared/line-index';
import type { JsonNode } from '../json/node';
import { anchorOf } from './anchor';

const folderRange: Range = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/**
 * What a finding points at: a stretch of one file, and the JSON node it belongs to where there is one. Rules make many
 * more places than they report, so everything is worked out when it is asked for. Not to be spread: see `with...`.
 */
export class Place {
  constructor(
    readonly file: string,
    /** Absent for a file without text, or the folder. */
    private readonly lines: LineIndex | undefined,
    private readonly offset: number,
    private readonly length: number,
    private readonly node: JsonNode | undefined,
    private readonly ownAnchor: string | undefined,
  ) {}

  get range(): Range {
    return this.lines?.range(this.offset, this.length) ?? folderRange;
  }

  /** RFC 6901 pointer; empty where there is none. */
  get pointer(): string {
    return this.node?.pointer ?? '';
  }

  /** Semantic identity of the spot, used for the fingerprint: survives reordering and reformatting. */
  get anchor(): string {
    return this.ownAnchor ?? (this.node === undefined ? '' : anchorOf(this.node));
  }

  /** The same place under another identity. */
  withAnchor(anchor: string): Place {
    return new Place(this.file, this.lines, this.offset, this.length, this.node, anchor);
  }

  /** The same pointer and identity, at the stretch of another place of the file. */
  withRangeOf(other: Place): Place {
    return new Place(this.file, other.lines, other.offset, other.length, this.node, this.ownAnchor);
  }

  /** The same stretch and identity, where the catalogue points at a node around it. */
  partOf(node: JsonNode): Place {
    return new Place(this.file, this.lines, this.offset, this.length, node, this.anchor);
  }

  /** The same stretch, as a part of a JSON node. */
  within(node: JsonNode): Place {
    return new Place(this.file, this.lines, this.offset, this.length, node, undefined);
  }
}

/** The connector folder as a whole. */
export const folderPlace: Place = filePlace('.');

/** A file as a whole, for files without text (icons, archives) and for findings about the file itself. */
export function filePlace(name: string): Place {
  return new Place(name, undefined, 0, 0, undefined, '');
}
