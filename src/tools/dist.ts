/**
 * Makes the packages for users: `npm run dist [-- <electron-builder options>]`. With `--rehearsal` it makes the Linux
 * package as a folder with whatever Electron there is, and tests that: `npm run dist:rehearsal`.
 */
import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './app-build';
import { installedElectron } from './runtime/electron';
import { ensureRuntime } from './runtime/ensure';
import { messageOf, say } from './support/progress';
import { packageVersion, projectRoot } from './support/project';
import { packageCommand, run } from './support/run';
import { closingLine, noCounts, oneFailure } from './testing/counts';
import { runSteps } from './testing/run-steps';
import { runtimeStep, type Step, windowStep } from './testing/steps';

const REHEARSED = path.join(projectRoot, 'release/rehearsal/linux-unpacked');

async function release(args: readonly string[]): Promise<number> {
  const electron = await ensureRuntime();
  if (!electron.official) {
    say(
      `Packages for users are made with Electron ${packageVersion('electron')} from its own download only: ` +
        `${electron.version} is out of date and comes from another program's package. ` +
        'Run this where that download is possible (or set ELECTRON_MIRROR), or try the packaging with: npm run dist:rehearsal',
    );
    return 1;
  }
  await buildApp({ force: true });
  return run(packageCommand('electron-builder', 'electron-builder', ['--publish', 'never', ...args]));
}

const packageStep: Step = {
  name: 'build',
  needs: ['runtime'],
  run: async () => {
    const electron = installedElectron(); // the step before has provided it
    if (electron === undefined) return oneFailure;
    await buildApp({ force: true });
    rmSync(path.join(projectRoot, 'release/rehearsal'), { recursive: true, force: true });
    say('Rehearsal: unlike a release, this package lets Playwright attach (the inspect fuse stays on),');
    say(`carries the Electron ${electron.version} of this machine, and is a folder without installers.`);
    const exitCode = run(
      packageCommand('electron-builder', 'electron-builder', [
        '--linux',
        'dir',
        '--config=src/tools/electron-builder.rehearsal.yml',
        `-c.electronDist=${realpathSync(path.dirname(electron.executable))}`,
        '--publish',
        'never',
      ]),
    );
    if (exitCode !== 0) return oneFailure;
    if (!existsSync(path.join(REHEARSED, 'resources/default_app.asar'))) return noCounts;
    say("Electron's default app was left in the package. See src/tools/after-pack.mjs.");
    return oneFailure;
  },
};

async function rehearse(): Promise<number> {
  if (process.platform !== 'linux') {
    say(
      'The rehearsal makes and starts the Linux package, so it runs on Linux only. Use "npm run dist" here.',
    );
    return 1;
  }
  const test = windowStep('packaged', [], { PACKAGED_EXE: path.join(REHEARSED, 'connector-review') });
  const counts = await runSteps([runtimeStep, packageStep, test]);
  process.stdout.write(`${closingLine(counts)}\n`);
  return counts.failed === 0 ? 0 : 1;
}

try {
  const args = process.argv.slice(2);
  process.exitCode = args.includes('--rehearsal') ? await rehearse() : await release(args);
} catch (error) {
  say(messageOf(error));
  process.exitCode = 1;
}
