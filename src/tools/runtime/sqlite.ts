import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder, packageVersion, projectRoot } from '../support/project';
import { compileAddon, compiledAddon, placeFile } from './sqlite-build';

const LOAD_LIMIT_MS = 60_000;

const loadTest = `
const Database = require('better-sqlite3');
const db = new Database(':memory:');
db.exec('create table t (a)');
db.prepare('insert into t values (?)').run('x');
process.exit(db.prepare('select a from t').get().a === 'x' ? 0 : 3);
`;

function addonPlace(): string {
  return path.join(packageFolder('better-sqlite3'), 'build/Release/better_sqlite3.node');
}

/** In a process of its own: an addon made for a newer Node.js ends the process instead of throwing. */
function loadsIn(executable: string): boolean {
  const result = spawnSync(executable, ['-e', loadTest], {
    cwd: projectRoot,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    stdio: 'ignore',
    timeout: LOAD_LIMIT_MS,
  });
  return result.status === 0;
}

function describeFile(file: string): string {
  if (!existsSync(file)) return `${file}: none`;
  const stat = statSync(file);
  return `${realpathSync(file)}: ${stat.size} bytes, ${stat.mtimeMs}`;
}

function verdictFile(): string {
  return path.join(projectRoot, 'node_modules/.cache/connector-review-sqlite.txt');
}

/** Everything a "loads in both" verdict depends on. */
function verdictKey(electron: string): string {
  return [
    `better-sqlite3 ${packageVersion('better-sqlite3')}`,
    `node ${process.version} ${process.platform} ${process.arch}`,
    describeFile(process.execPath),
    describeFile(electron),
    describeFile(addonPlace()),
  ].join('\n');
}

function rememberedVerdict(electron: string): boolean {
  try {
    return readFileSync(verdictFile(), 'utf8') === verdictKey(electron);
  } catch {
    return false;
  }
}

function loadsInBoth(electron: string): boolean {
  if (!loadsIn(process.execPath) || !loadsIn(electron)) return false;
  mkdirSync(path.dirname(verdictFile()), { recursive: true });
  writeFileSync(verdictFile(), verdictKey(electron));
  return true;
}

/** True when it is already known that better-sqlite3 loads in Node and in this Electron. Quick: starts nothing. */
export function sqliteIsKnownToLoad(electron: string): boolean {
  return rememberedVerdict(electron);
}

/**
 * Makes better-sqlite3 load in plain Node and in Electron: as it came, else with the addon compiled earlier, else
 * compiled now.
 * @throws {Error} naming the next step when it cannot be made to load
 */
export async function provideSqlite(electron: string): Promise<void> {
  if (rememberedVerdict(electron) || loadsInBoth(electron)) return;
  if (existsSync(addonPlace())) {
    // Compiled for another runtime: the prebuilt addon may be the right one now.
    rmSync(path.join(packageFolder('better-sqlite3'), 'build'), { recursive: true, force: true });
    if (loadsInBoth(electron)) return;
  }
  if (existsSync(compiledAddon())) {
    placeFile(compiledAddon(), addonPlace());
    if (loadsInBoth(electron)) return;
  }
  await compileAddon();
  placeFile(compiledAddon(), addonPlace());
  if (loadsInBoth(electron)) return;
  throw new Error(
    'better-sqlite3 was compiled but does not load. Delete node_modules and run "npm ci", then try again; ' +
      'if it stays, use a current Node.js (22 or newer), for which it comes compiled.',
  );
}
