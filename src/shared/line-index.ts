import type { Position, Range } from './finding';

/** Maps UTF-16 offsets of one text to 1-based lines and columns. Line ends: LF, CRLF, lone CR. */
export class LineIndex {
  /** `starts` where they are known already: offset of the first character of each line. */
  constructor(
    private readonly text: string,
    private starts?: readonly number[],
  ) {}

  /** Offset of the first character of each line. */
  get lineStarts(): readonly number[] {
    this.starts ??= startsOf(this.text);
    return this.starts;
  }

  /** Offsets outside the text are moved to its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
  }

  range(offset: number, length: number): Range {
    const start = this.position(offset);
    const { column, line } = start;
    const end = offset + length;
    // Most stretches end on the line they start on.
    const isShort = start.offset === offset && length >= 0 && end < (this.lineStarts[line] ?? 0);
    return { start, end: isShort ? { line, column: column + length, offset: end } : this.position(end) };
  }
}

function startsOf(text: string): readonly number[] {
  return text.includes('\r') && loneReturn.test(text) ? startsOfAnyLines(text) : startsOfLines(text);
}

/** A carriage return that ends a line by itself; of CRLF, the line feed does. */
const loneReturn = /\r(?!\n)/;

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsOfAnyLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}
