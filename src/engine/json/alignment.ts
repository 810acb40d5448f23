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

/** A line that does not follow a unit, as the parser sees it. */
interface Miss {
  readonly offset: number;
  readonly width: number;
  readonly depth: number;
}

/** Notes how lines are indented while the parser reads them: nobody else knows their depth for nothing. */
export class LineRecord {
  lines = 0;
  readonly misses: number[] = units.map(() => 0);
  readonly firstMisses: (Miss | undefined)[] = units.map(() => undefined);

  /** One line, from its first character to its first token; `tabs` of the blanks between are tabs. */
  note(start: number, token: number, tabs: number, depth: number): void {
    const width = token - start;
    this.lines += 1;
    if (tabs !== 0 || width !== depth * 2) this.miss(0, start, width, depth);
    if (tabs !== 0 || width !== depth * 4) this.miss(1, start, width, depth);
    if (tabs !== width || width !== depth) this.miss(2, start, width, depth);
  }

  private miss(unit: number, offset: number, width: number, depth: number): void {
    this.misses[unit] = (this.misses[unit] ?? 0) + 1;
    this.firstMisses[unit] ??= { offset, width, depth };
  }
}

/** The indentation of strict JSON. */
export function measureAlignment({ lines, parse, text }: JsonDocument): Alignment {
  const record = parse.lines ?? new LineRecord();
  const fits = units.map((unit, at) => {
    const miss = record.firstMisses[at];
    const firstMiss = miss && {
      line: lines.position(miss.offset).line,
      offset: miss.offset,
      leading: text.slice(miss.offset, miss.offset + miss.width),
      depth: miss.depth,
    };
    return { unit, misses: record.misses[at] ?? 0, firstMiss };
  });
  return { lines: record.lines, fits };
}

/** The unit most lines follow; the first of equals. */
export function bestFit({ fits }: Alignment, among: readonly Unit[] = units): Fit {
  const [first, ...rest] = fits.filter((fit) => among.includes(fit.unit));
  if (first === undefined) throw new Error('No unit to choose from.');
  return rest.reduce((best, fit) => (fit.misses < best.misses ? fit : best), first);
}
