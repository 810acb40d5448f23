import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, schemaFaults } from '../support/cli';
import { sarifFaults } from '../support/sarif-schema';

/**
 * Each folder in `cases` is a run: `case.json` has the arguments, the exit code and, where it is another case's, the
 * folder to run in; `stdout.*` is what must come out, `stderr.txt` what must be complained about. Written by hand or
 * read before it was kept.
 */
const cases = path.join(import.meta.dirname, 'cases');

const content = (name: string, file: string): string => {
  const full = path.join(cases, name, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : '';
};

/** Where the expected output of each format lies. */
const files: Readonly<Record<string, string>> = {
  text: 'stdout.txt',
  json: 'stdout.json',
  sarif: 'stdout.sarif',
  markdown: 'stdout.md',
  html: 'stdout.html',
  junit: 'stdout.xml',
  github: 'stdout.github.txt',
};

/** Which rules there are and how many do not apply changes with every rule that is added, and is no part of these cases. */
const withoutRules: Readonly<Record<string, (text: string) => string>> = {
  text: (text) => text.replace(/\d+ rules? skipped/g, '# rules skipped'),
  json: (text) => text.replace(/"skipped": \[[^\]]*\]/g, '"skipped": []'),
  sarif: (text) =>
    text
      .split('\n')
      .filter((line) => !line.startsWith('            {"id":'))
      .join('\n')
      .replace(/"ruleIndex":\d+/g, '"ruleIndex":0')
      .replace(/,\{"descriptor":\{"id":"rule-skipped".*?\}\}(?=[,\]])/g, ''),
  markdown: (text) =>
    text.replace(/<summary>\d+ rules skipped<\/summary>\n\n(?:- .*\n)+/g, '# rules skipped\n'),
  html: (text) =>
    text
      .replace(/<style>[^<]*<\/style>/, '<style></style>')
      .replace(/<summary>\d+ rules skipped<\/summary>\n<dl>\n(?:<dt>.*\n)+/g, '# rules skipped\n'),
  junit: (text) =>
    text
      .replace(/ +<testcase [^>]*\/>\n/g, '')
      .replace(/ +<testcase [^>]*>\n +<skipped [^>]*\/>\n +<\/testcase>\n/g, '')
      .replace(/ (tests|skipped)="\d+"/g, ' $1="#"'),
};

describe('golden runs', () => {
  for (const name of readdirSync(cases).sort()) {
    it(name, async () => {
      const { args, exitCode, folder = name } = JSON.parse(content(name, 'case.json'));
      const run = await runCli(['check', ...args], path.join(cases, folder));
      const format: string = args.includes('--format') ? args[args.indexOf('--format') + 1] : 'text';
      const output = withoutRules[format]?.(run.stdout) ?? run.stdout;
      expect(output).toBe(content(name, files[format] ?? ''));
      expect(run.stderr).toBe(content(name, 'stderr.txt'));
      expect(run.exitCode).toBe(exitCode);
      if (format === 'json') expect(schemaFaults(JSON.parse(run.stdout))).toEqual([]);
      if (format === 'sarif') expect(sarifFaults(JSON.parse(run.stdout))).toEqual([]);
      for (const line of format === 'text' ? run.stdout.split('\n') : [])
        expect(line.length).toBeLessThanOrEqual(80);
    });
  }
});
