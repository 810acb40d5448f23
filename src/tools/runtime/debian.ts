/** What Electron needs of a Debian or Ubuntu system, by the names of Debian 12. */
export const electronPackages: readonly string[] = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libdrm2',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libatspi2.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'xdg-utils',
];

/** A display in memory, for machines without one. */
export const displayPackages: readonly string[] = ['xvfb', 'xauth'];

/** What compiling better-sqlite3 needs. */
export const compilerPackages: readonly string[] = ['g++', 'make', 'python3'];

/**
 * Debian 13 and Ubuntu 24.04 renamed some libraries (64-bit time). Picks the new name where the system knows it.
 * @param known tells whether the system's package lists have a real package of that name
 */
export function packageNames(wanted: readonly string[], known: (name: string) => boolean): readonly string[] {
  return wanted.map((name) => (name.startsWith('lib') && known(`${name}t64`) ? `${name}t64` : name));
}

/** The command that installs packages, as a person would type it; without `sudo` for root. */
export function installCommand(packages: readonly string[], asRoot: boolean): string {
  const sudo = asRoot ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Names of the shared libraries that `ldd` did not find. */
export function missingLibraries(lddOutput: string): readonly string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}
