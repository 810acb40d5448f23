/**
 * Runs tests and ends in one line, `N passed, N failed`:
 *   npm test                              everything
 *   npm run test:unit [-- <vitest args>]  unit tests
 *   npm run test:e2e [-- <playwright args>]  the workstation in a real window
 *   npm run screenshots                   pictures of every page
 */
import { closingLine } from './testing/counts';
import { runSteps } from './testing/run-steps';
import {
  buildStep,
  lintStep,
  runtimeStep,
  type Step,
  typesStep,
  unitStep,
  windowStep,
} from './testing/steps';

function chosenSteps(what: string | undefined, args: readonly string[]): readonly Step[] {
  switch (what) {
    case undefined:
      return [runtimeStep, typesStep, lintStep, unitStep([]), buildStep, windowStep('app', [])];
    case 'unit':
      return [runtimeStep, unitStep(args)];
    case 'e2e':
      return [runtimeStep, buildStep, windowStep('app', args)];
    case 'screenshots':
      return [runtimeStep, buildStep, windowStep('screenshots', args)];
    default:
      throw new Error(
        `There is no test run called ${what}. Use unit, e2e, screenshots, or nothing for everything.`,
      );
  }
}

const [what, ...args] = process.argv.slice(2);
const counts = await runSteps(chosenSteps(what, args));
process.stdout.write(`${closingLine(counts)}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
