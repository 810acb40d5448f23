/** Builds everything into out/: `npm run build`. */
import { buildApp } from './app-build';
import { messageOf, say } from './support/progress';
import { run } from './support/run';

try {
  await buildApp({ force: true });
  process.exitCode = run({ file: process.execPath, args: ['src/tools/build-cli.mjs', '--force'] }, 'stderr');
} catch (error) {
  say(messageOf(error));
  process.exitCode = 1;
}
