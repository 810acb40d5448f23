import { describe, expect, it, vi } from 'vitest';
import { noCounts, oneFailure } from '../../../src/tools/testing/counts';
import { runSteps } from '../../../src/tools/testing/run-steps';
import type { Step } from '../../../src/tools/testing/steps';

const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);

function step(name: string, run: Step['run'], needs: readonly string[] = []): Step {
  return { name, needs, run };
}

describe('runSteps', () => {
  it('adds up all steps and goes on after a failure', async () => {
    const counts = await runSteps([
      step('a', async () => oneFailure),
      step('b', async () => ({ passed: 2, failed: 0, skipped: 0 })),
      step('c', async () => noCounts),
    ]);
    expect(counts).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('counts a step that throws as one failure and says why', async () => {
    const counts = await runSteps([step('a', () => Promise.reject(new Error('no network')))]);
    expect(counts).toEqual(oneFailure);
    expect(stderr.mock.calls.flat().join('')).toContain('no network');
  });

  it('does not try a step whose needs failed', async () => {
    const run = vi.fn(async () => noCounts);
    const counts = await runSteps([step('a', async () => oneFailure), step('b', run, ['a'])]);
    expect(run).not.toHaveBeenCalled();
    expect(counts.failed).toBe(2);
  });
});
