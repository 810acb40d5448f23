/**
 * Builds the command line into out/cli/index.js: `node src/tools/build-cli.mjs [--force]`. Written beside its place
 * and renamed, so a run in progress never reads half a file; two builds at once do the work once.
 */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtSignature, cliSignature, cliStamp } from './cli-bundle.mjs';
import { withLock } from './support/lock.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const out = path.join(root, 'out');

async function buildCli() {
  // Taken before the build: a file changed meanwhile makes the next run build again, never the other way round.
  const signature = cliSignature(root);
  if (builtSignature(root) === signature && !process.argv.includes('--force')) return;
  const started = Date.now();
  process.stderr.write('Building the command line ...\n');
  mkdirSync(path.join(out, 'cli'), { recursive: true });
  const work = mkdtempSync(path.join(out, '.cli-'));
  try {
    await build({
      root,
      configFile: path.join(root, 'src/tools/vite.cli.config.ts'),
      build: { outDir: work },
    });
    const built = path.join(work, 'index.js');
    writeFileSync(built, cliStamp(signature) + readFileSync(built, 'utf8'));
    renameSync(built, path.join(out, 'cli/index.js'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  process.stderr.write(`Built the command line in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

try {
  await withLock(path.join(out, 'cli.lock'), buildCli, { maxAgeMs: 5 * 60_000 });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
