import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { packageFolder, projectRequire, projectRoot } from './project';

/** How to start a program: the file, its arguments, variables to add (undefined removes one), and the folder. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: the project folder. */
  readonly cwd?: string;
}

/**
 * The command for a program that an npm package brings, run by this Node.js. Goes around npx and shell scripts,
 * which differ between systems.
 * @throws {Error} when the package is not installed or has no such program
 */
export function packageCommand(packageName: string, program: string, args: readonly string[]): Command {
  const manifest = projectRequire(`${packageName}/package.json`) as { readonly bin?: unknown };
  const bins: unknown = typeof manifest.bin === 'string' ? { [program]: manifest.bin } : manifest.bin;
  const file =
    typeof bins === 'object' && bins !== null ? (bins as Record<string, unknown>)[program] : undefined;
  if (typeof file !== 'string') throw new Error(`The package ${packageName} has no program ${program}.`);
  return { file: process.execPath, args: [path.join(packageFolder(packageName), file), ...args] };
}

/**
 * Runs a command and waits for it. Standard input is closed.
 * @param output 'show' passes both streams on; 'stderr' sends both to standard error
 * @returns its exit code; 1 when a signal ended it
 * @throws {Error} when it cannot be started
 */
export function run(command: Command, output: 'show' | 'stderr' = 'show'): number {
  const result = spawnSync(command.file, [...command.args], {
    cwd: command.cwd ?? projectRoot,
    stdio: ['ignore', output === 'show' ? process.stdout.fd : process.stderr.fd, process.stderr.fd],
    env: { ...process.env, ...command.env },
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
