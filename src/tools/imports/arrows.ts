import { isBuiltin } from 'node:module';
import path from 'node:path';
import type { ScannedFile } from './scan';

/** What one folder below src/ may import. */
interface Layer {
  /** Other folders below src/. */
  readonly layers: readonly string[];
  /** Packages it must not load, by name or by the start of the name before `*`. `node:*` means all of Node's own. */
  readonly banned: readonly string[];
}

const UI = ['react', 'react-*', '@fluentui/*', 'monaco-editor', 'zustand', '@tanstack/*'];
const NATIVE = ['sharp', '@img/*', 'better-sqlite3'];

/** shared <- engine <- adapters <- cli | main; shared <- preload <- renderer. */
const layers: Readonly<Record<string, Layer>> = {
  shared: { layers: [], banned: ['electron', 'node:*', ...NATIVE, ...UI] },
  engine: { layers: ['shared'], banned: ['electron', 'node:*', ...NATIVE, ...UI] },
  adapters: { layers: ['engine', 'shared'], banned: ['electron', 'better-sqlite3', ...UI] },
  cli: { layers: ['adapters', 'engine', 'shared'], banned: ['electron', 'better-sqlite3', ...UI] },
  main: { layers: ['adapters', 'engine', 'shared'], banned: UI },
  preload: { layers: ['shared'], banned: ['node:*', ...NATIVE, ...UI] },
  renderer: { layers: ['preload', 'shared'], banned: ['electron', 'node:*', ...NATIVE] },
  tools: { layers: ['shared', 'engine', 'adapters', 'cli', 'preload'], banned: [] },
};

/** The only files that may touch Electron's raw IPC. */
const ipcFiles = ['src/main/ipc/serve.ts', 'src/preload/index.ts'];

function layerOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function isBanned(specifier: string, banned: readonly string[]): boolean {
  const name = packageName(specifier);
  return banned.some((pattern) => {
    if (pattern === 'node:*') return isBuiltin(specifier);
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  });
}

function judge(file: string, from: string, layer: Layer, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) {
    return isBanned(specifier, layer.banned)
      ? `src/${from} must not load ${packageName(specifier)}`
      : undefined;
  }
  const target = path.posix.normalize(
    path.posix.join(path.posix.dirname(file), specifier.split('?')[0] ?? ''),
  );
  const to = layerOf(`${target}/`);
  if (to === undefined) {
    // Data that ships with the program, and its version, are open to all.
    if (target.startsWith('resources/') || target === 'package.json') return undefined;
    return `src/${from} must not reach outside src/`;
  }
  if (to === from || layer.layers.includes(to)) return undefined;
  return `src/${from} must not import src/${to}`;
}

/**
 * The broken architecture rules of one file, as sentences with file and line.
 * @param file path from the project folder, with forward slashes
 */
export function judgeFile(file: string, scanned: ScannedFile): readonly string[] {
  const from = layerOf(file);
  const layer = from === undefined ? undefined : layers[from];
  if (from === undefined || layer === undefined) {
    return [
      `${file}: this folder is not part of the layout; add it to src/tools/imports/arrows.ts with its rules`,
    ];
  }
  const problems = scanned.imports.flatMap(({ specifier, line }) => {
    const problem = judge(file, from, layer, specifier);
    return problem === undefined ? [] : [`${file}:${line}: ${problem} (${specifier})`];
  });
  const ipc = ipcFiles.includes(file)
    ? []
    : scanned.rawIpc.map(
        (line) => `${file}:${line}: only ${ipcFiles.join(' and ')} may use Electron's raw IPC`,
      );
  return [...problems, ...ipc];
}
