import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { say, step } from '../support/progress';
import { displayPackages, electronPackages, installCommand, missingLibraries, packageNames } from './debian';

/** True when a command is on the PATH. */
export function hasCommand(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** True for the Linux super-user: Chromium's sandbox refuses to run, and packages can be installed. */
export function isLinuxRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

function findMissingLibraries(executable: string): readonly string[] {
  return missingLibraries(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '');
}

function apt(args: readonly string[]): boolean {
  const result = spawnSync('apt-get', [...args], {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

function isKnownPackage(name: string): boolean {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0;
}

/**
 * Installs Debian packages as root; otherwise gives the sentence that tells a person how to.
 * @returns undefined when they were installed, else what to do, as one sentence with the exact command
 */
export async function installPackages(packages: readonly string[]): Promise<string | undefined> {
  if (!hasCommand('apt-get'))
    return "install it with your system's package manager, then run the command again.";
  if (!isLinuxRoot()) {
    const names = packageNames(packages, isKnownPackage);
    return `run this, then the command again: ${installCommand(names, false)}`;
  }
  const done = await step(`Installing ${packages.join(' ')}`, () => {
    apt(['update', '-q']); // its failure may concern another source; the installation is what counts
    return apt(['install', '-y', '-q', '--no-install-recommends', ...packageNames(packages, isKnownPackage)]);
  });
  if (done) return undefined;
  return `apt-get could not install it (its message is above); when that is solved run: ${installCommand(packageNames(packages, isKnownPackage), true)}`;
}

/**
 * Makes sure that Electron finds its shared libraries and, when asked, that a display in memory can be started.
 * @throws {Error} one sentence with what is missing and the exact command that installs it
 */
export async function provideSystemParts(
  executable: string,
  options: { readonly xvfb: boolean },
): Promise<void> {
  if (process.platform !== 'linux') return;
  const find = (): readonly string[] => [
    ...findMissingLibraries(executable),
    ...(options.xvfb && !hasCommand('xvfb-run') ? ['xvfb-run'] : []),
  ];
  const missing = find();
  if (missing.length === 0) return;
  say(`Electron needs parts that this system does not have: ${missing.join(', ')}`);
  const advice = await installPackages([...electronPackages, ...(options.xvfb ? displayPackages : [])]);
  if (advice) throw new Error(`Missing on this system: ${missing.join(', ')}; ${advice}`);
  const still = find();
  if (still.length > 0) {
    throw new Error(
      `Still missing after the installation: ${still.join(', ')}; find the packages that hold them with "apt-file search <name>" and install those.`,
    );
  }
}
