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

/** Notes where lines begin and how they are indented while the parser reads them: nobody else knows it for nothing. */
export class LineRecord {
  /** Offset of the first character of each line, blank ones included. */
  readonly starts: number[] = [0];
  /** Lines that are not blank. */
  lines = 0;
  /** Lines that follow each unit. */
  private twos = 0;
  private fours = 0;
  private tabs = 0;
  /** The first line that does not follow a unit, by the order of `units`. */
  readonly firstMisses: (Miss | undefined)[] = units.map(() => undefined);

  /** Lines that do not follow each unit, in the order of `units`. */
  get misses(): readonly number[] {
    return [this.twos, this.fours, this.tabs].map((hits) => this.lines - hits);
  }

  /** One line, from its first character to its first token; `tabs` of the blanks between are tabs. */
  note(offset: number, token: number, tabs: number, depth: number): void {
    const width = token - offset;
    this.lines += 1;
    if (tabs === 0 && width === depth * 2) this.twos += 1;
    else this.firstMisses[0] ??= { offset, width, depth };
    if (tabs === 0 && width === depth * 4) this.fours += 1;
    else this.firstMisses[1] ??= { offset, width, depth };
    if (tabs === width && width === depth) this.tabs += 1;
    else this.firstMisses[2] ??= { offset, width, depth };
  }
}

/** The indentation of strict JSON. */
export function measureAlignment({ lines, parse, text }: JsonDocument): Alignment {
  const { firstMisses, lines: count, misses } = parse.lines ?? new LineRecord();
  const fits = units.map((unit, at) => {
    const miss = firstMisses[at];
    const firstMiss = miss && {
      line: lines.position(miss.offset).line,
      offset: miss.offset,
      leading: text.slice(miss.offset, miss.offset + miss.width),
      depth: miss.depth,
    };
    return { unit, misses: misses[at] ?? 0, firstMiss };
  });
  return { lines: count, fits };
}

/** The unit most lines follow; the first of equals. */
export function bestFit({ fits }: Alignment, among: readonly Unit[] = units): Fit {
  const [first, ...rest] = fits.filter((fit) => among.includes(fit.unit));
  if (first === undefined) throw new Error('No unit to choose from.');
  return rest.reduce((best, fit) => (fit.misses < best.misses ? fit : best), first);
}
