import type { JsonDocument } from '../model/json-document';

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

/** Measures the indentation of strict JSON in one pass over the text. */
export function measureAlignment(doc: JsonDocument): Alignment {
  const fits = units.map((unit) => ({ unit, misses: 0, firstMiss: undefined as AlignedLine | undefined }));
  let lines = 0;
  for (const line of alignedLines(doc)) {
    lines += 1;
    for (const fit of fits) {
      if (follows(line, fit.unit)) continue;
      fit.misses += 1;
      fit.firstMiss ??= line;
    }
  }
  return { lines, fits };
}

/** The unit most lines follow; the first of equals. */
export function bestFit({ fits }: Alignment, among: readonly Unit[] = units): Fit {
  const [first, ...rest] = fits.filter((fit) => among.includes(fit.unit));
  if (first === undefined) throw new Error('No unit to choose from.');
  return rest.reduce((best, fit) => (fit.misses < best.misses ? fit : best), first);
}

function follows({ leading, depth }: AlignedLine, unit: Unit): boolean {
  return leading.length === depth * unit.length && leading === unit.repeat(depth);
}

function* alignedLines({ text, lines }: JsonDocument): Generator<AlignedLine> {
  let depth = 0;
  for (const [index, offset] of lines.lineStarts.entries()) {
    const end = lines.lineStarts[index + 1] ?? text.length;
    const start = afterBlanks(text, offset, end);
    const first = text[start];
    if (start >= end || first === '\r' || first === '\n') continue;
    const closes = first === '}' || first === ']';
    yield { line: index + 1, offset, leading: text.slice(offset, start), depth: depth - (closes ? 1 : 0) };
    depth += bracketBalance(text, start, end);
  }
}

/** Offset of the first character that is neither space nor tab. */
export function afterBlanks(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

/** Opened minus closed brackets of one line; strings of strict JSON never span lines. */
function bracketBalance(text: string, start: number, end: number): number {
  let balance = 0;
  let inString = false;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{' || character === '[') balance += 1;
    else if (character === '}' || character === ']') balance -= 1;
  }
  return balance;
}
