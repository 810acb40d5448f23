import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { flagsFor } from '../../src/cli/engine-flags';

const nameOf = (flag: string): string => flag.replace(/^--(?:no-)?/, '').replace(/=.*/, '');

it('sets only what the V8 at hand knows', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const flag of flagsFor(process.versions.v8)) expect(known).toContain(`--${nameOf(flag)} (`);
});

it('sets nothing in versions nobody has tried', () => {
  expect(flagsFor('10.2.154.26-node.22')).toEqual([]);
  expect(flagsFor('15.0.1')).toEqual([]);
  expect(flagsFor('')).toEqual([]);
});

it('asks each V8 to compile late in its own words', () => {
  const late = (version: string): readonly string[] =>
    flagsFor(version).filter((flag) => /budget|invocation/.test(flag));
  expect(late('11.3.244.8-node.33')).toEqual(['--interrupt-budget=800000']);
  expect(late('11.8.172.17-node.20')).toEqual(['--invocation-count-for-turbofan=6000']);
  expect(late('14.6.202.34-node.40')).toEqual(['--invocation-count-for-turbofan=6000']);
});
