#!/usr/bin/env node
/**
 * Starts the command line. In a source checkout the bundle in out/cli is built first when it is missing or no
 * longer matches its sources; an installed package has no sources and just runs its bundle.
 *
 * Plain JavaScript because it must run before anything is compiled. Nothing here writes to standard output: that
 * belongs to the report.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bundle = path.join(root, 'out/cli/index.js');
const tool = path.join(root, 'src/tools/cli-bundle.mjs');

/** Exit code for a fault of ours, as opposed to findings (1) and wrong usage (2). */
const INTERNAL_FAULT = 3;

async function provideBundle() {
  if (!existsSync(path.join(root, 'src/cli/index.ts')) || !existsSync(tool)) {
    if (existsSync(bundle)) return;
    throw new Error(
      'This copy of connector-review is incomplete: out/cli/index.js is missing. Install it again.',
    );
  }
  const { ensureCliBundle } = await import(pathToFileURL(tool).href);
  ensureCliBundle(root);
}

/** `npm run check` changes to the project folder; paths on its command line are meant from where it was typed. */
function returnToCallersFolder() {
  const script = process.env.npm_lifecycle_event;
  const from = process.env.INIT_CWD;
  if ((script === 'check' || script === 'cli') && from && existsSync(from)) process.chdir(from);
}

try {
  await provideBundle();
  returnToCallersFolder();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(INTERNAL_FAULT);
}
await import(pathToFileURL(bundle).href);
