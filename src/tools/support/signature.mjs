/** Tells whether built output still belongs to its sources, from file names, sizes and times only (no content). */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One line per file below the given files and folders: relative path, size, modification time. Sorted, so the same
 * tree always gives the same list. Paths that do not exist are left out.
 *
 * @param {string} root absolute folder that the paths are relative to
 * @param {readonly string[]} paths files or folders, relative to root
 * @returns {string[]}
 */
export function listSources(root, paths) {
  /** @type {string[]} */
  const lines = [];
  /** @param {string} relative */
  const visit = (relative) => {
    const absolute = path.join(root, relative);
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of readdirSync(absolute)) visit(`${relative}/${name}`);
    } else if (stat?.isFile()) {
      lines.push(`${relative}\t${stat.size}\t${stat.mtimeMs}`);
    }
  };
  for (const entry of paths) visit(entry);
  return lines.sort();
}

/**
 * A short fingerprint of a source tree. Any added, removed, resized or re-dated file changes it, in either
 * direction of time (a comparison of newest dates would miss deletions and files restored with an old date).
 *
 * @param {string} root absolute folder that the paths are relative to
 * @param {readonly string[]} paths files or folders, relative to root
 * @param {readonly string[]} [salt] further facts the output depends on, such as versions
 * @returns {string} 32 hexadecimal characters
 */
export function sourceSignature(root, paths, salt = []) {
  const hash = createHash('sha256');
  for (const line of [...listSources(root, paths), ...salt]) hash.update(`${line}\n`);
  return hash.digest('hex').slice(0, 32);
}
