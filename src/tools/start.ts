/**
 * Starts the workstation on a folder: `npm start [-- <folder>]`. Provides Electron, builds when sources changed.
 * Without a display it prints the review of the same folder instead and ends with the command line's exit code.
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './app-build';
import { ensureRuntime } from './runtime/ensure';
import { isLinuxRoot } from './runtime/system';
import { displayProblem } from './support/display';
import { messageOf, say } from './support/progress';
import { callersFolder, projectRoot } from './support/project';
import { run } from './support/run';

const SAMPLE = 'resources/samples/with-mistakes';
/** The command line's exit code for wrong usage or unreadable input. */
const WRONG_INPUT = 2;

/** The folder as it was given, and what a relative one is relative to. */
function chosenFolder(args: readonly string[]): { readonly given: string; readonly from: string } {
  const given = args.find((arg) => !arg.startsWith('-'));
  return given === undefined ? { given: SAMPLE, from: projectRoot } : { given, from: callersFolder() };
}

async function openWindow(folder: string, flags: readonly string[]): Promise<number> {
  const electron = await ensureRuntime();
  await buildApp();
  // Behind the folder, so that the app finds its arguments at fixed places; Chromium reads its switches anywhere.
  const args = ['.', folder, ...flags, ...(isLinuxRoot() ? ['--no-sandbox'] : [])];
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const child = spawn(electron.executable, args, { cwd: projectRoot, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 0)); // ended by a signal: someone closed it on purpose
  });
}

async function start(args: readonly string[]): Promise<number> {
  const { given, from } = chosenFolder(args);
  const folder = path.resolve(from, given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    say(`There is no folder ${folder}. Name the folder of a connector: npm start -- <folder>`);
    return WRONG_INPUT;
  }
  const problem = await displayProblem();
  if (problem === undefined) {
    const flags = args.filter((arg) => arg.startsWith('-'));
    return openWindow(folder, flags);
  }
  say(`${problem} The workstation needs one, so here is the review of ${given} in text.`);
  return run({
    file: process.execPath,
    args: [path.join(projectRoot, 'src/cli/bin.mjs'), 'check', given],
    cwd: from,
  });
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  say(messageOf(error));
  say('The review in text does not need it: npm run --silent check -- <folder>');
  process.exitCode = 1;
}
