import type { JsonDocument } from '../model/json-document';
import type { JsonNode } from './node';

/** Indentation of one level, as the catalogue's `json/indentation` tries them. */
export const units = ['  ', '    ', '\t'] as const;

export type Unit = (typeof units)[number];

/** One line of a JSON text that is not blank. */
export interface AlignedLine {
  /** 1-based. */
  readonly line: number;
  /** Offset of its first character. */
  readonly offset: number;
  /** White space in front of its first token. */
  readonly leading: string;
  /** Levels its first token is nested; a closing bracket stands at the level of its opening line. */
  readonly depth: number;
}

/** How well the lines of a text follow one unit. */
export interface Fit {
  readonly unit: Unit;
  readonly misses: number;
  readonly firstMiss: AlignedLine | undefined;
}

/** Fit of each unit, and the number of lines that are not blank. */
export interface Alignment {
  readonly lines: number;
  readonly fits: readonly Fit[];
}

/** Measures the indentation of strict JSON. */
export function measureAlignment(doc: JsonDocument): Alignment {
  const fits = units.map((unit) => ({ unit, misses: 0, firstMiss: undefined as AlignedLine | undefined }));
  const { text } = doc;
  const starts = doc.lines.lineStarts;
  const depths = depthsOfLines(doc);
  let lines = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const offset = starts[index] ?? 0;
    const start = afterBlanks(text, offset, starts[index + 1] ?? text.length);
    const first = text.charCodeAt(start);
    if (first === 0x0d || first === 0x0a || Number.isNaN(first)) continue;
    const depth = (depths[index] ?? 0) - (first === 0x7d || first === 0x5d ? 1 : 0);
    lines += 1;
    const blank = commonBlank(text, offset, start);
    for (let at = 0; at < fits.length; at += 1) {
      const fit = fits[at];
      if (fit === undefined || follows(start - offset, blank, depth, fit.unit)) continue;
      fit.misses += 1;
      fit.firstMiss ??= { line: index + 1, offset, leading: text.slice(offset, start), depth };
    }
  }
  return { lines, fits };
}

/** True for a line that starts with this many blanks, all of them this one. */
function follows(length: number, blank: number, depth: number, unit: Unit): boolean {
  return length === depth * unit.length && (length === 0 || unit.charCodeAt(0) === blank);
}

/** The one character the blanks `[from, to)` are made of; 0 where there are several, or none. */
function commonBlank(text: string, from: number, to: number): number {
  if (from === to) return 0;
  const blank = text.charCodeAt(from);
  for (let at = from + 1; at < to; at += 1) if (text.charCodeAt(at) !== blank) return 0;
  return blank;
}

/** The unit most lines follow; the first of equals. */
export function bestFit({ fits }: Alignment, among: readonly Unit[] = units): Fit {
  const [first, ...rest] = fits.filter((fit) => among.includes(fit.unit));
  if (first === undefined) throw new Error('No unit to choose from.');
  return rest.reduce((best, fit) => (fit.misses < best.misses ? fit : best), first);
}

/** How many brackets are open where each line begins; the tree knows where every bracket stands. */
function depthsOfLines({ lines, root }: JsonDocument): Int32Array {
  const depths = new LineDepths(lines.lineStarts);
  if (root !== undefined) depths.visit(root);
  return depths.ofLines;
}

class LineDepths {
  readonly ofLines: Int32Array;
  private line = 0;
  private depth = 0;

  constructor(private readonly starts: readonly number[]) {
    this.ofLines = new Int32Array(starts.length);
  }

  visit({ end, items, offset, type }: JsonNode): void {
    if (type !== 'object' && type !== 'array') return;
    this.fillUpTo(offset);
    this.depth += 1;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (item !== undefined) this.visit(item);
    }
    this.fillUpTo(end - 1);
    this.depth -= 1;
  }

  /** The depth holds for every line that begins before the bracket, or with it. */
  private fillUpTo(bracket: number): void {
    const { ofLines, starts } = this;
    let { line } = this;
    for (; line < starts.length && (starts[line] ?? 0) <= bracket; line += 1) ofLines[line] = this.depth;
    this.line = line;
  }
}

/** Offset of the first character that is neither space nor tab. */
export function afterBlanks(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
