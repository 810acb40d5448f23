import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, schemaFaults } from '../support/cli';

/**
 * Each folder in `cases` is a run: `case.json` has the arguments and the exit code, `stdout.txt` or `stdout.json` what
 * must come out, `stderr.txt` what must be complained about. Written by hand or read before it was kept.
 */
const cases = path.join(import.meta.dirname, 'cases');

const content = (name: string, file: string): string => {
  const full = path.join(cases, name, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
};

/** How many rules do not apply changes with every rule that is added, and is no part of these cases. */
const withoutSkipped = (text: string): string =>
  text.replace(/\d+ rules? skipped/g, '# rules skipped').replace(/"skipped": \[[^\]]*\]/g, '"skipped": []');

describe('golden runs', () => {
  for (const name of readdirSync(cases).sort()) {
    it(name, async () => {
      const { args, exitCode } = JSON.parse(content(name, 'case.json'));
      const run = await runCli(['check', ...args], path.join(cases, name));
      const isJson = args.includes('json');
      expect(withoutSkipped(run.stdout)).toBe(content(name, isJson ? 'stdout.json' : 'stdout.txt'));
      expect(run.stderr).toBe(content(name, 'stderr.txt'));
      expect(run.exitCode).toBe(exitCode);
      if (isJson) expect(schemaFaults(JSON.parse(run.stdout))).toEqual([]);
      for (const line of isJson ? [] : run.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    });
  }
});
