import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckerSetup } from '../../src/cli/checker';
import { inOrder } from '../../src/cli/in-order';
import { foldersPerJob, jobsFor } from '../../src/cli/jobs';
import { WorkerPool } from '../../src/cli/worker-pool';

const script = path.join(import.meta.dirname, '../support/dying-worker.mjs');
const setup: CheckerSetup = {
  options: { format: 'text', profile: 'submission', publisher: 'auto', failOn: 'error' },
  presentation: { text: { width: 80, colors: false } },
};

describe('the worker pool', () => {
  const pools: WorkerPool[] = [];
  const pool = (jobs: number) => {
    const made = new WorkerPool(script, jobs, setup);
    pools.push(made);
    return made;
  };

  afterEach(async () => {
    await Promise.all(pools.splice(0).map((one) => one.close()));
  });

  it('turns the death of a thread into a fault of its folder, and checks the others', async () => {
    const used = pool(2);
    const folders = ['a', 'exits', 'b', 'throws', 'c', 'exits', 'exits', 'd'];
    const outcomes = await Promise.all(folders.map((folder) => used.run({ folder })));
    expect(outcomes.map((one) => (one.kind === 'checked' ? one.text : one.kind))).toEqual([
      'a',
      'fault',
      'b',
      'fault',
      'c',
      'fault',
      'fault',
      'd',
    ]);
    const messages = outcomes.flatMap((one) => (one.kind === 'fault' ? [one.message] : []));
    expect(messages[0]).toBe('the thread that checked it died: it ended with code 7');
    expect(messages[1]).toContain('TypeError: a bug');
  });

  it('gives a fault where the script of its threads is missing', async () => {
    const missing = new WorkerPool(`${script}.none`, 1, setup);
    pools.push(missing);
    expect(await missing.run({ folder: 'a' })).toMatchObject({ kind: 'fault' });
  });

  it('ends at once when it is closed, whatever its threads are at', async () => {
    const used = pool(1);
    const outcomes = Promise.all(['hangs', 'a', 'b'].map((folder) => used.run({ folder })));
    await used.close();
    expect((await outcomes).map(({ kind }) => kind)).toEqual(['fault', 'fault', 'fault']);
    expect(await used.run({ folder: 'a' })).toMatchObject({ kind: 'fault' });
  });
});

describe('the order of results', () => {
  it('is that of the items, and no more than a few are ahead', async () => {
    let running = 0;
    let most = 0;
    const run = async (item: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < (item * 7) % 5; turn += 1) await Promise.resolve();
      return item * 2;
    };
    const items = Array.from({ length: 50 }, (_, at) => at);
    const seen: (readonly [number, number])[] = [];
    for await (const pair of inOrder(items, 4, run)) {
      running -= 1;
      seen.push(pair);
    }
    expect(seen).toEqual(items.map((item) => [item, item * 2]));
    expect(most).toBe(4);
  });

  it('is nothing for no items', async () => {
    const seen: unknown[] = [];
    for await (const pair of inOrder([], 4, async () => 1)) seen.push(pair);
    expect(seen).toEqual([]);
  });
});

describe('the number of jobs', () => {
  it('is what was asked for where there is enough to do', () => {
    expect(jobsFor(1000, 3)).toBe(3);
    expect(jobsFor(foldersPerJob * 2, 16)).toBe(2);
    expect(jobsFor(foldersPerJob * 2 - 1, 16)).toBe(1);
    expect(jobsFor(0, 4)).toBe(1);
    expect(jobsFor(1)).toBe(1);
    expect(jobsFor(100_000)).toBeGreaterThanOrEqual(1);
  });
});
