/** A lock between processes, so that two runs started together do slow work once. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const POLL_MS = 200;

/** @param {number} ms */
function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * A lock is abandoned when the process that wrote it is gone, or when it is older than any work it can guard (its
 * number may have been given to another process since, or it came from another machine sharing the folder).
 *
 * @param {string} file
 * @param {number} maxAgeMs
 */
function isAbandoned(file, maxAgeMs) {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (Date.now() - statSync(file).mtimeMs > maxAgeMs) return true;
    return Number.isInteger(pid) && !isAlive(pid);
  } catch {
    return false; // released while we looked
  }
}

/** @param {string} file */
function breakLock(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch {
    // another process broke it first
  }
}

/**
 * Runs `work` while holding `file`. Waits while another live process holds it, and takes over an abandoned lock.
 *
 * @template T
 * @param {string} file absolute path of the lock file; its folder is made when missing
 * @param {() => T} work may return a promise: the lock is held until it settles
 * @param {{ readonly maxAgeMs?: number, readonly onWait?: () => void }} [options] maxAgeMs: 30 minutes
 * @returns {T}
 */
export function withLock(file, work, options = {}) {
  const maxAgeMs = options.maxAgeMs ?? 30 * 60_000;
  mkdirSync(path.dirname(file), { recursive: true });
  // Written whole beside its place, then linked in: nobody can ever see a lock without its owner's number.
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, String(process.pid));
  let waited = false;
  try {
    for (;;) {
      try {
        linkSync(mine, file);
        break;
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      if (isAbandoned(file, maxAgeMs)) {
        breakLock(file);
        continue;
      }
      if (!waited) options.onWait?.();
      waited = true;
      sleep(POLL_MS);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  const release = () => rmSync(file, { force: true });
  let result;
  try {
    result = work();
  } catch (error) {
    release();
    throw error;
  }
  if (result instanceof Promise) return /** @type {T} */ (result.finally(release));
  release();
  return result;
}
