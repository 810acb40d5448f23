import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project folder (the one with package.json). */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** `require` as seen from the project folder, for finding installed packages. */
export const projectRequire = createRequire(path.join(projectRoot, 'package.json'));

/**
 * Folder of an installed package.
 * @throws {Error} with the next step when the package is not installed
 */
export function packageFolder(name: string): string {
  try {
    return path.dirname(projectRequire.resolve(`${name}/package.json`));
  } catch {
    throw new Error(`The package ${name} is not installed. Run "npm install" in the project folder first.`);
  }
}

/** Version of an installed package, from its package.json. */
export function packageVersion(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageFolder(name), 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error(`The package ${name} has no version. Run "npm ci" to install it again.`);
}

/** Folder a relative path on an npm script's command line is meant from: where the person typed it. */
export function callersFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
