import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../src/tools/support/lock.mjs';
import { projectRoot } from '../../../src/tools/support/project';
import { tempFolder } from '../../support/temp-folder';

const lockModule = pathToFileURL(path.join(projectRoot, 'src/tools/support/lock.mjs')).href;

/** Appends "in" and "out" around a pause, under the lock: overlapping holders would show as "in in". */
const holder = (folder: string): string => `
import { appendFileSync } from 'node:fs';
import { withLock } from ${JSON.stringify(lockModule)};
const log = ${JSON.stringify(path.join(folder, 'log'))};
await withLock(${JSON.stringify(path.join(folder, 'lock'))}, async () => {
  appendFileSync(log, 'in ');
  await new Promise((resolve) => setTimeout(resolve, 50));
  appendFileSync(log, 'out ');
});`;

describe('withLock', () => {
  it('gives the result and leaves nothing behind', () => {
    const folder = tempFolder();
    expect(withLock(path.join(folder, 'sub/lock'), () => 42)).toBe(42);
    expect(readdirSync(path.join(folder, 'sub'))).toEqual([]);
  });

  it('is released when the work throws', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'lock');
    const fail = (): never => {
      throw new Error('no');
    };
    expect(() => withLock(file, fail)).toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('is held until a promise settles', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'lock');
    await withLock(file, async () => {
      await Promise.resolve();
      expect(existsSync(file)).toBe(true);
    });
    expect(existsSync(file)).toBe(false);
  });

  it('takes over the lock of a process that is gone', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'lock');
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(file, String(gone));
    expect(withLock(file, () => 'mine')).toBe('mine');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over a lock that is older than any work it can guard', () => {
    const folder = tempFolder();
    const file = path.join(folder, 'lock');
    writeFileSync(file, String(process.ppid));
    utimesSync(file, new Date(0), new Date(0));
    expect(withLock(file, () => 'mine', { maxAgeMs: 1000 })).toBe('mine');
  });

  it('lets one process in at a time', async () => {
    const folder = tempFolder();
    const runs = [1, 2, 3].map(
      () =>
        new Promise<number | null>((resolve) => {
          const args = ['--input-type=module', '-e', holder(folder)];
          spawn(process.execPath, args, { stdio: 'inherit' }).once('exit', resolve);
        }),
    );
    expect(await Promise.all(runs)).toEqual([0, 0, 0]);
    expect(readFileSync(path.join(folder, 'log'), 'utf8')).toBe('in out in out in out ');
  });
});
