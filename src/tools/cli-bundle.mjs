/** Builds out/cli/index.js, the command line as one file, when it is missing or does not match its sources. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { sourceSignature } from './support/signature.mjs';

/** Everything the bundle is made of. Folders that do not exist are ignored. */
const SOURCES = [
  'src/shared',
  'src/engine',
  'src/adapters',
  'src/cli',
  'src/tools/vite.cli.config.ts',
  'src/tools/build-cli.mjs',
  'resources/schemas',
  'resources/dictionary',
  'package.json',
  'package-lock.json',
];

/** First line of the bundle: carries the signature, so output and verdict can never come from different builds. */
const STAMP = /^\/\/ built from ([0-9a-f]{32})\n/;

/**
 * The signature of the sources as they are now.
 * @param {string} root absolute path of the project
 */
export function cliSignature(root) {
  return sourceSignature(root, SOURCES);
}

/**
 * The first line for a bundle built from sources with this signature.
 * @param {string} signature
 */
export function cliStamp(signature) {
  return `// built from ${signature}\n`;
}

/**
 * The signature a bundle was built from; undefined when there is no bundle or it carries none.
 * @param {string} root absolute path of the project
 */
export function builtSignature(root) {
  const file = path.join(root, 'out/cli/index.js');
  if (!existsSync(file)) return undefined;
  const head = Buffer.alloc(64);
  const fd = openSync(file, 'r');
  try {
    readSync(fd, head, 0, head.length, 0);
  } finally {
    closeSync(fd);
  }
  return STAMP.exec(head.toString('latin1'))?.[1];
}

/** @param {string} root */
function hasBuildTool(root) {
  try {
    createRequire(path.join(root, 'package.json')).resolve('vite/package.json');
    return true;
  } catch {
    return false;
  }
}

/**
 * Leaves a current bundle in out/cli. The build runs in a process of its own with its output on standard error, so
 * that standard output stays the report's.
 *
 * @param {string} root absolute path of the project
 * @throws {Error} with a message for people when there is no usable bundle
 */
export function ensureCliBundle(root) {
  if (builtSignature(root) === cliSignature(root)) return;
  if (!hasBuildTool(root)) {
    throw new Error(
      `The command line is not built yet and the build tool is not installed. Run "npm install" in ${root}, then try again.`,
    );
  }
  const build = spawnSync(process.execPath, [path.join(root, 'src/tools/build-cli.mjs')], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    // A parent's loaders and inspectors are not for the build.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (build.status === 0) return;
  throw new Error(
    'The command line could not be built; the reason is above. If packages are missing run "npm install", then try again.',
  );
}
