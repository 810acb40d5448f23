import { describe, expect, it } from 'vitest';
import {
  type Contestant,
  comparisons,
  type Measured,
  median,
  typical,
  verdict,
} from '../../src/tools/bench/goals';
import { measuredTable, verdictTable } from '../../src/tools/bench/table';

const took = (contestant: Contestant, cpu: number): Measured => ({
  contestant,
  cpu,
  files: 3,
  memory: 99.6,
  wall: cpu / 2,
});

describe('verdicts', () => {
  it('takes a figure on the goal for met, on either side', () => {
    expect(verdict('a', 2, 'times', 'at most', 2).met).toBe(true);
    expect(verdict('a', 2.01, 'times', 'at most', 2).met).toBe(false);
    expect(verdict('a', 18, 'times', 'at least', 18).met).toBe(true);
    expect(verdict('a', 17.9, 'times', 'at least', 18).met).toBe(false);
  });

  it('compares CPU time with the floor and the peers', () => {
    const all = [took('floor', 100), took('ours', 150), took('ours-language', 500)];
    const peers = [took('spectral', 3000), took('redocly', 600)];
    expect(comparisons([...all, ...peers]).map(({ figure, met }) => [figure, met])).toEqual([
      [1.5, true],
      [5, false],
      [20, true],
      [4, false],
    ]);
  });

  it('leaves out what was not measured', () => {
    expect(comparisons([])).toEqual([]);
    expect(comparisons([took('ours', 1), took('redocly', 9)])).toHaveLength(1);
  });

  it('takes the middle of each figure of several rounds', () => {
    const [slow, quick, usual] = [took('ours', 900), took('ours', 100), took('ours', 300)];
    expect(typical([slow, { ...quick, memory: 500 }, { ...usual, memory: 1 }])).toEqual(usual);
    expect(() => typical([])).toThrow();
  });

  it('finds the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

describe('tables', () => {
  it('aligns what was measured', () => {
    expect(measuredTable([took('floor', 100), took('spectral', 12345)]).split('\n')).toEqual([
      '                                    files  wall ms  CPU ms  peak MB',
      'jsonc-parser parseTree (the floor)      3       50     100      100',
      'Spectral, spectral:oas                  3     6173   12345      100',
    ]);
  });

  it('puts the goal beside each figure', () => {
    const lines = verdictTable([
      verdict('Keys', 151.4, 'ms', 'at most', 150),
      verdict('CPU', 1.25, 'times', 'at most', 2),
    ]);
    expect(lines.split('\n')).toEqual([
      'Keys     151 ms  goal: at most 150  MISSED',
      'CPU   1.3 times    goal: at most 2     met',
    ]);
  });
});
