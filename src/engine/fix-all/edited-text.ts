import type { TextEdit } from '../../shared/finding';

/** A stretch of an edited text: taken over from the original, or new. */
type Piece =
  | { readonly kind: 'kept'; readonly from: number; readonly to: number }
  | { readonly kind: 'new'; readonly text: string };

/** A text that went through several rounds of edits, and still knows what of the original is in it. */
export class EditedText {
  private constructor(
    readonly original: string,
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  static of(text: string): EditedText {
    return new EditedText(text, text, [{ kind: 'kept', from: 0, to: text.length }]);
  }

  /** The text after further edits, given in offsets of `text`; they must not overlap. */
  with(edits: readonly TextEdit[]): EditedText {
    const sorted = [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length);
    const pieces: Piece[] = [];
    const reader = new PieceReader(this.pieces, pieces);
    let text = '';
    let at = 0;
    for (const edit of sorted) {
      reader.take(edit.offset - at);
      reader.drop(edit.length);
      if (edit.text !== '') pieces.push({ kind: 'new', text: edit.text });
      text += this.text.slice(at, edit.offset) + edit.text;
      at = edit.offset + edit.length;
    }
    reader.take(this.text.length - at);
    return new EditedText(this.original, text + this.text.slice(at), pieces);
  }

  /** The edits that lead from the original to this text, in offsets of the original, in order and apart. */
  edits(file: string): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let inserted = '';
    const close = (until: number): void => {
      const removed = this.original.slice(at, until);
      if (removed !== inserted) edits.push({ file, offset: at, length: until - at, text: inserted });
      inserted = '';
    };
    for (const piece of this.pieces) {
      if (piece.kind === 'new') {
        inserted += piece.text;
        continue;
      }
      close(piece.from);
      at = piece.to;
    }
    close(this.original.length);
    return edits;
  }
}

/** Walks along pieces and copies or skips characters. */
class PieceReader {
  private index = 0;
  private within = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly into: Piece[],
  ) {}

  take(length: number): void {
    this.walk(length, (piece, from, to) => {
      if (piece.kind === 'new') this.into.push({ kind: 'new', text: piece.text.slice(from, to) });
      else this.into.push({ kind: 'kept', from: piece.from + from, to: piece.from + to });
    });
  }

  drop(length: number): void {
    this.walk(length, () => {});
  }

  private walk(length: number, use: (piece: Piece, from: number, to: number) => void): void {
    let left = length;
    while (left > 0) {
      const piece = this.pieces[this.index];
      if (piece === undefined) return;
      const size = piece.kind === 'new' ? piece.text.length : piece.to - piece.from;
      const count = Math.min(left, size - this.within);
      if (count > 0) use(piece, this.within, this.within + count);
      left -= count;
      this.within += count;
      if (this.within < size) continue;
      this.index += 1;
      this.within = 0;
    }
  }
}
