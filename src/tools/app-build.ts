import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './support/lock.mjs';
import { say } from './support/progress';
import { projectRoot } from './support/project';
import { packageCommand, run } from './support/run';
import { sourceSignature } from './support/signature.mjs';

/** Everything the workstation's bundles are made of. Folders that do not exist are ignored. */
const SOURCES = [
  'src/shared',
  'src/engine',
  'src/adapters',
  'src/main',
  'src/preload',
  'src/renderer',
  'resources/schemas',
  'resources/dictionary',
  'resources/locales',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const stamp = path.join(projectRoot, 'out/app-built-from.txt');

function isCurrent(signature: string): boolean {
  if (!outputs.every((file) => existsSync(path.join(projectRoot, file)))) return false;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === signature;
}

/**
 * Builds the workstation into out/ unless it matches its sources. Two builds at once do the work once.
 * @param options.force build in any case
 * @throws {Error} when the build fails; its messages are on standard error by then
 */
export async function buildApp(options: { readonly force?: boolean } = {}): Promise<void> {
  const force = options.force ?? false;
  if (!force && isCurrent(sourceSignature(projectRoot, SOURCES))) return;
  await withLock(
    path.join(projectRoot, 'out/app.lock'),
    () => {
      // Taken before the build: a file changed meanwhile makes the next run build again.
      const signature = sourceSignature(projectRoot, SOURCES);
      if (!force && isCurrent(signature)) return;
      mkdirSync(path.dirname(stamp), { recursive: true });
      rmSync(stamp, { force: true });
      say('Building the workstation ...');
      const started = performance.now();
      const build = packageCommand('electron-vite', 'electron-vite', ['build', '--logLevel', 'warn']);
      if (run(build, 'stderr') !== 0) {
        throw new Error(
          'The workstation could not be built; the reason is above. If packages are missing run "npm install", then try again.',
        );
      }
      writeFileSync(stamp, signature);
      say(`Built the workstation in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    },
    { maxAgeMs: 15 * 60_000 },
  );
}
