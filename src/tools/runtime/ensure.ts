import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../support/cache-folder';
import { withLock } from '../support/lock.mjs';
import { say } from '../support/progress';
import { type ElectronRuntime, installedElectron, provideElectron, sayFallback } from './electron';
import { provideSqlite, sqliteIsKnownToLoad } from './sqlite';
import { provideSystemParts } from './system';

/** What a command needs of the machine. */
export interface RuntimeNeeds {
  /** A display in memory must be startable. Default: false. */
  readonly xvfb?: boolean;
  /** Try Electron's official download again although the fallback is in use. Default: false. */
  readonly retryOfficial?: boolean;
}

async function provideAll(needs: RuntimeNeeds): Promise<ElectronRuntime> {
  const electron = await provideElectron({ retryOfficial: needs.retryOfficial ?? false });
  await provideSystemParts(electron.executable, { xvfb: needs.xvfb ?? false });
  await provideSqlite(electron.executable);
  return electron;
}

function isReady(needs: RuntimeNeeds): boolean {
  const electron = installedElectron();
  return electron !== undefined && !needs.retryOfficial && sqliteIsKnownToLoad(electron.executable);
}

/**
 * Provides everything that running from source needs beyond npm's packages: Electron, the system parts it uses and
 * a better-sqlite3 that loads in it and in Node. Does nothing but look when all is there.
 *
 * Slow work is done by one process at a time, over all checkouts, since they share the cache.
 *
 * @throws {Error} whose message is meant for people and names the next step
 */
export async function ensureRuntime(needs: RuntimeNeeds = {}): Promise<ElectronRuntime> {
  const cache = cacheFolder();
  mkdirSync(cache, { recursive: true });
  const electron = isReady(needs)
    ? await provideAll(needs)
    : await withLock(path.join(cache, 'runtime.lock'), () => provideAll(needs), {
        maxAgeMs: 60 * 60_000,
        onWait: () => say('Another run is preparing the runtime; waiting for it ...'),
      });
  if (!electron.official && !process.env.ELECTRON_OVERRIDE_DIST_PATH) sayFallback(electron);
  return electron;
}
