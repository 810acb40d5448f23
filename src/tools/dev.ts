/** Starts the workstation with live reload of the pages: `npm run dev [-- <folder>]`. */
import path from 'node:path';
import { ensureRuntime } from './runtime/ensure';
import { isLinuxRoot } from './runtime/system';
import { messageOf, say } from './support/progress';
import { callersFolder } from './support/project';
import { packageCommand, run } from './support/run';

try {
  await ensureRuntime();
  const folder = process.argv[2];
  const appArgs = [
    ...(folder ? [path.resolve(callersFolder(), folder)] : []),
    ...(isLinuxRoot() ? ['--no-sandbox'] : []),
  ];
  process.exitCode = run(packageCommand('electron-vite', 'electron-vite', ['dev', '--', ...appArgs]));
} catch (error) {
  say(messageOf(error));
  process.exitCode = 1;
}
