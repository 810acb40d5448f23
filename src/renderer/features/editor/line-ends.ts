/** One change of an editor's text, as far as line ends go: 1-based lines replaced by `text`. */
export interface LineChange {
  readonly startLine: number;
  readonly endLine: number;
  readonly text: string;
}

const anyLineEnd = /\r\n|\r|\n/g;

/**
 * Keeps the line ends of a file as they were on disk. The editor knows one kind per file; a file that mixes them would
 * come back changed on lines nobody touched. New lines get the file's most frequent kind.
 */
export class LineEnds {
  private ends: readonly string[];
  /** Most frequent line end of the file, LF when it has none. */
  readonly dominant: string;
  /** Number of line ends of another kind. */
  private others: number;

  constructor(text: string) {
    this.ends = text.match(anyLineEnd) ?? [];
    this.dominant = mostFrequent(this.ends);
    this.others = this.countOthers(this.ends);
  }

  /** True when all line ends are of one kind. */
  get uniform(): boolean {
    return this.others === 0;
  }

  /** Follows a change of the editor's text; apply changes in the order the editor gives them. */
  apply({ startLine, endLine, text }: LineChange): void {
    const added = (text.match(anyLineEnd) ?? []).map(() => this.dominant);
    const [from, to] = [startLine - 1, endLine - 1];
    this.others -= this.countOthers(this.ends.slice(from, to));
    if (from < to || added.length > 0)
      this.ends = [...this.ends.slice(0, from), ...added, ...this.ends.slice(to)];
  }

  /** Text of the file from the editor's lines. */
  join(lines: readonly string[]): string {
    let text = '';
    lines.forEach((line, i) => {
      text += line + (i < lines.length - 1 ? (this.ends[i] ?? this.dominant) : '');
    });
    return text;
  }

  private countOthers(ends: readonly string[]): number {
    return ends.filter((end) => end !== this.dominant).length;
  }
}

function mostFrequent(ends: readonly string[]): string {
  let best = '\n';
  let bestCount = 0;
  for (const kind of ['\n', '\r\n', '\r']) {
    const count = ends.filter((end) => end === kind).length;
    if (count > bestCount) [best, bestCount] = [kind, count];
  }
  return best;
}
