import { parentPort, workerData } from 'node:worker_threads';
import type { Target } from './check-target';
import { type CheckerSetup, createChecker, type Outcome } from './checker';

/** Checks the folders that the `WorkerPool` of the main thread sends, until it ends this thread. */
export async function serve(): Promise<void> {
  const setup: CheckerSetup = workerData;
  const checker = await createChecker(setup);
  parentPort?.on('message', async (target: Target) => {
    const outcome: Outcome = checker.ok
      ? await checker.value(target)
      : { kind: 'refused', message: checker.error.message };
    parentPort?.postMessage(outcome);
  });
}
