import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLog } from '../../../src/main/log/file-log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'file-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes one entry after the other, with the cause', () => {
  const log = openLog(path.join(folder, 'logs'));
  log.info('Started.');
  log.error('Failed.', new Error('because'));
  const text = readFileSync(log.file, 'utf8');
  expect(text).toMatch(/^\S+Z info Started\.\n\S+Z error Failed\.\nError: because\n/);
});

it('keeps two files of limited size', () => {
  const log = openLog(folder, 200);
  for (let entry = 0; entry < 50; entry += 1) log.info(`entry ${entry} ${'x'.repeat(40)}`);
  const files = readdirSync(folder);
  expect(files.sort()).toEqual(['connector-review.log', 'connector-review.previous.log']);
  for (const file of files) expect(readFileSync(path.join(folder, file)).length).toBeLessThan(400);
  expect(readFileSync(log.file, 'utf8')).toContain('entry 49');
});

it('does not throw where it cannot write', () => {
  const file = path.join(folder, 'not-a-folder');
  writeFileSync(file, '');
  expect(() => openLog(file).error('x')).not.toThrow();
});
