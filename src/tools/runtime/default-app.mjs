/**
 * Stands in for Electron's own default app inside the fallback runtime: `electron [-r module] [flags] <app> [args]`.
 * Runs in Electron's main process, from an archive; only Node's and Electron's modules are there.
 */
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import url from 'node:url';
import { app as electronApp } from 'electron';

/** Electron's own default app uses two methods that its public types do not list. */
const app =
  /** @type {import('electron').App & { setVersion(v: string): void, setAppPath(p: string): void }} */ (
    electronApp
  );

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {string[]} */
  const preload = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') {
      index += 1;
      preload.push(args[index] ?? '');
    } else if (arg === '--version' || arg === '-v') return { preload, show: `v${process.versions.electron}` };
    else if (arg === '--abi' || arg === '-a') return { preload, show: process.versions.modules };
    else if (arg.startsWith('--app=')) return { preload, file: arg.slice('--app='.length) };
    else if (!arg.startsWith('-')) return { preload, file: arg };
  }
  return { preload };
}

/** @param {string} packagePath */
function adoptManifest(packagePath) {
  const file = path.join(packagePath, 'package.json');
  if (!fs.existsSync(file)) return false;
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name ?? app.name;
  app.setDesktopName?.(manifest.desktopName ?? `${app.name}.desktop`);
  return true;
}

/** @param {string} file */
async function load(file) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const internals =
    /** @type {{ _resolveFilename(request: string, parent: null, isMain: boolean): string }} */ (
      /** @type {unknown} */ (Module)
    );
  const packagePath = path.resolve(file);
  const isPackage = adoptManifest(packagePath);
  const entry = internals._resolveFilename(packagePath, null, true);
  app.setAppPath(isPackage ? packagePath : path.dirname(entry));
  await import(url.pathToFileURL(entry).href);
}

const asked = readArguments(process.argv.slice(1));
if (asked.show !== undefined) {
  console.log(asked.show);
  process.exit(0);
}
const preloading = /** @type {{ _preloadModules(names: readonly string[]): void }} */ (
  /** @type {unknown} */ (Module)
);
if (asked.preload.length > 0) preloading._preloadModules(asked.preload);
if (asked.file === undefined) {
  console.error('Name the app to start: electron <folder>');
  process.exit(1);
}
try {
  // Awaited at top level: Electron holds back its "ready" event until this module has been loaded.
  await load(asked.file);
} catch (error) {
  console.error(`Unable to start the app at ${path.resolve(asked.file)}`);
  console.error(error);
  process.exit(1);
}
