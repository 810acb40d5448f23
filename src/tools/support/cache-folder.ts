import os from 'node:os';
import path from 'node:path';

/**
 * Folder for what can be made again: downloaded runtimes and compiled parts, shared by all checkouts of a person.
 * XDG_CACHE_HOME where it is set, else the platform's own place.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = os.homedir(),
): string {
  const base =
    env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)
      ? env.XDG_CACHE_HOME // the specification says to ignore a relative one
      : platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : platform === 'win32'
          ? (env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'))
          : path.join(home, '.cache');
  return path.join(base, 'connector-review');
}
