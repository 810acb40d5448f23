import { messageOf, say } from '../support/progress';
import { addCounts, type Counts, noCounts, oneFailure } from './counts';
import type { Step } from './steps';

async function attempt(step: Step, failed: ReadonlySet<string>): Promise<Counts> {
  const lacking = step.needs.filter((name) => failed.has(name));
  if (lacking.length > 0) {
    say(`Not run, because this failed: ${lacking.join(', ')}.`);
    return oneFailure;
  }
  try {
    return await step.run();
  } catch (error) {
    say(messageOf(error));
    return oneFailure;
  }
}

/** Runs all steps, whatever fails on the way, and gives the sum. Says at the end which steps failed. */
export async function runSteps(steps: readonly Step[]): Promise<Counts> {
  const failed = new Set<string>();
  let sum = noCounts;
  for (const step of steps) {
    say(`\n== ${step.name}`);
    const counts = await attempt(step, failed);
    if (counts.failed > 0) failed.add(step.name);
    sum = addCounts(sum, counts);
  }
  say('');
  if (failed.size > 0) say(`Failed: ${[...failed].join(', ')}.`);
  return sum;
}
