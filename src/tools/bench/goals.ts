/** What one contestant took for its files, the loading of its modules apart. */
export interface Measured {
  readonly contestant: Contestant;
  readonly files: number;
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of all threads: compiling and collecting garbage included. */
  readonly cpu: number;
  /** Peak memory of the process, megabytes. */
  readonly memory: number;
}

export const contestants = ['floor', 'ours', 'ours-language', 'spectral', 'redocly'] as const;

export type Contestant = (typeof contestants)[number];

/** A figure that was promised. */
export interface Verdict {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly goal: number;
  /** Whether the figure may be at most, or must be at least, the goal. */
  readonly bound: 'at most' | 'at least';
  readonly met: boolean;
}

/** Judges one figure. */
export function verdict(
  name: string,
  figure: number,
  unit: string,
  bound: Verdict['bound'],
  goal: number,
): Verdict {
  const met = bound === 'at most' ? figure <= goal : figure >= goal;
  return { name, figure, unit, goal, bound, met };
}

/** The verdicts that follow from what was measured; those whose contestants are missing are left out. */
export function comparisons(all: readonly Measured[]): readonly Verdict[] {
  const cpuOf = (contestant: Contestant) => all.find((one) => one.contestant === contestant)?.cpu;
  const floor = cpuOf('floor');
  const ours = cpuOf('ours');
  const language = cpuOf('ours-language');
  const spectral = cpuOf('spectral');
  const redocly = cpuOf('redocly');
  const verdicts: Verdict[] = [];
  if (ours !== undefined && floor !== undefined)
    verdicts.push(verdict('CPU against the floor', ours / floor, 'times', 'at most', 2));
  if (language !== undefined && floor !== undefined)
    verdicts.push(
      verdict('CPU with text quality against the floor', language / floor, 'times', 'at most', 4),
    );
  if (ours !== undefined && spectral !== undefined)
    verdicts.push(verdict('CPU of Spectral against ours', spectral / ours, 'times', 'at least', 18));
  if (ours !== undefined && redocly !== undefined)
    verdicts.push(verdict('CPU of Redocly against ours', redocly / ours, 'times', 'at least', 5));
  return verdicts;
}

/** What is typical of several measurements of one contestant: the middle of each figure. */
export function typical(all: readonly Measured[]): Measured {
  const [first] = all;
  if (first === undefined) throw new Error('Nothing was measured.');
  const middle = (figure: (one: Measured) => number): number => median(all.map(figure));
  return {
    ...first,
    wall: middle(({ wall }) => wall),
    cpu: middle(({ cpu }) => cpu),
    memory: middle(({ memory }) => memory),
  };
}

/** Middle value; of an even number the upper one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
