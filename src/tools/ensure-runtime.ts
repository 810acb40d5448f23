/**
 * Provides Electron, the system parts it needs and a better-sqlite3 that loads: `npm run runtime [-- --retry]`.
 * Prints the path of the Electron program on standard output. The other scripts do the same by themselves.
 */
import { ensureRuntime } from './runtime/ensure';
import { messageOf, say } from './support/progress';

try {
  const electron = await ensureRuntime({ xvfb: true, retryOfficial: process.argv.includes('--retry') });
  process.stdout.write(`${electron.executable}\n`);
} catch (error) {
  say(messageOf(error));
  process.exitCode = 1;
}
