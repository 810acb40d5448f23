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
    const end = starts[index + 1] ?? text.length;
    const start = afterBlanks(text, offset, end);
    const first = text.charCodeAt(start);
    if (start >= end || first === 0x0d || first === 0x0a) continue;
    const closes = first === 0x7d || first === 0x5d;
    const depth = (depths[index] ?? 0) - (closes ? 1 : 0);
    lines += 1;
    for (const fit of fits) {
      if (start - offset === depth * fit.unit.length && consistsOf(text, offset, start, fit.unit)) continue;
      fit.misses += 1;
      fit.firstMiss ??= { line: index + 1, offset, leading: text.slice(offset, start), depth };
    }
  }
  return { lines, fits };
}

/** True where the blanks `[from, to)` are made of the unit's character. */
function consistsOf(text: string, from: number, to: number, unit: Unit): boolean {
  const code = unit.charCodeAt(0);
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) !== code) return false;
  return true;
}

/** The unit most lines follow; the first of equals. */
export function bestFit({ fits }: Alignment, among: readonly Unit[] = units): Fit {
  const [first, ...rest] = fits.filter((fit) => among.includes(fit.unit));
  if (first === undefined) throw new Error('No unit to choose from.');
  return rest.reduce((best, fit) => (fit.misses < best.misses ? fit : best), first);
}

/** How many brackets are open where each line begins; the tree knows where every bracket stands. */
function depthsOfLines({ lines, root }: JsonDocument): Int32Array {
  const starts = lines.lineStarts;
  const depths = new Int32Array(starts.length);
  let line = 0;
  let depth = 0;
  const step = (offset: number, change: 1 | -1): void => {
    for (; line < starts.length && (starts[line] ?? 0) <= offset; line += 1) depths[line] = depth;
    depth += change;
  };
  const visit = (node: JsonNode): void => {
    if (!node.isObject && !node.isArray) return;
    step(node.offset, 1);
    for (const item of node.items) visit(item);
    step(node.end - 1, -1);
  };
  if (root !== undefined) visit(root);
  return depths;
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
