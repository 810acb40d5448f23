import { existsSync, renameSync } from 'node:fs';
import { fileStamp } from './times';

/** SQLite's companions of a database file. The log may hold notes that are nowhere else. */
const companions = ['-wal', '-shm', '-journal'];

/**
 * Renames a damaged database and its companions, so that nothing of it is lost and a fresh one can start.
 * @returns the new path of the database file
 * @throws when the file system refuses
 */
export function moveAside(file: string, now: Date): string {
  const base = `${file}.corrupt-${fileStamp(now)}`;
  let target = base;
  for (let number = 2; existsSync(target); number += 1) target = `${base}-${number}`;
  // The database last: when a companion cannot be moved, everything is still found at the old place.
  for (const suffix of companions) {
    if (existsSync(file + suffix)) renameSync(file + suffix, target + suffix);
  }
  renameSync(file, target);
  return target;
}
