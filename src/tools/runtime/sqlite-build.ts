import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../support/cache-folder';
import { lastLines, say, step } from '../support/progress';
import { packageFolder, packageVersion, projectRequire, projectRoot } from '../support/project';
import { compilerPackages } from './debian';
import { hasCommand, installPackages } from './system';

/**
 * The shipped binding.gyp asks for Node-API 10; Node 20 and Electron 33 have 9 plus the same calls as
 * "experimental". Trailing flags win over binding.gyp's, so nothing in node_modules has to be edited.
 */
const buildFlags = {
  CFLAGS: '-O1 -w',
  CXXFLAGS: '-O1 -w -fno-lto -UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  LDFLAGS: '-fno-lto',
} as const;

/** Where the compiled addon is kept for all checkouts. A load test decides whether it is used, not its name. */
export function compiledAddon(): string {
  const report: unknown = process.platform === 'linux' ? process.report.getReport() : undefined;
  const libc = JSON.stringify(report ?? '').includes('"glibcVersionRuntime"') ? 'glibc' : 'other';
  const major = process.versions.node.split('.')[0];
  const name = `better-sqlite3-${packageVersion('better-sqlite3')}-${process.platform}-${process.arch}-${libc}-node${major}`;
  return path.join(cacheFolder(), 'addons', `${name}.node`);
}

function nodeGyp(): string {
  try {
    return projectRequire.resolve('node-gyp/bin/node-gyp.js');
  } catch {
    throw new Error(
      'node-gyp is not installed, so better-sqlite3 cannot be compiled. Run "npm ci", then try again.',
    );
  }
}

async function provideCompiler(): Promise<void> {
  const missing = ['g++', 'make', 'python3'].filter((name) => !hasCommand(name));
  if (process.platform !== 'linux' || missing.length === 0) return;
  const advice = await installPackages(compilerPackages);
  if (advice)
    throw new Error(`better-sqlite3 has to be compiled once and ${missing.join(', ')} is missing; ${advice}`);
}

function runNodeGyp(folder: string): void {
  const prefix = path.resolve(process.execPath, '../..');
  const hasHeaders = existsSync(path.join(prefix, 'include/node/node_api.h'));
  const args = [
    'rebuild',
    '--release',
    '--force_build=1',
    '-j',
    '2',
    ...(hasHeaders ? [`--nodedir=${prefix}`] : []),
  ];
  const result = spawnSync(process.execPath, [nodeGyp(), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    env: { ...process.env, ...buildFlags },
  });
  if (result.status === 0) return;
  say(lastLines(`${result.stdout}\n${result.stderr}`, 15));
  throw new Error(
    "better-sqlite3 could not be compiled (the compiler's last lines are above): install a C++ compiler, make and " +
      'Python 3 (without internet access also the headers of your Node.js), then run the command again.',
  );
}

/**
 * Compiles better-sqlite3 in a copy of its package and keeps the result in the cache.
 * @throws {Error} with the compiler's last lines and the next step
 */
export async function compileAddon(): Promise<void> {
  await provideCompiler();
  // Below node_modules, so that the copy still finds node-addon-api.
  const parent = path.join(projectRoot, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  const work = mkdtempSync(path.join(parent, 'better-sqlite3-'));
  try {
    const source = packageFolder('better-sqlite3');
    const skipped = new Set(['build', 'prebuilds', 'node_modules'].map((name) => path.join(source, name)));
    cpSync(source, work, { recursive: true, filter: (from) => !skipped.has(from) });
    await step('Compiling better-sqlite3 for this Node.js and Electron (once, one to two minutes)', () =>
      runNodeGyp(work),
    );
    placeFile(path.join(work, 'build/Release/better_sqlite3.node'), compiledAddon());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Copies a file to its place so that nobody can see half of it. */
export function placeFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  const beside = `${to}.${process.pid}.tmp`;
  copyFileSync(from, beside);
  renameSync(beside, to);
}
