import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli';
import { sarifFaults } from '../support/sarif-schema';
import { xmlFaults } from '../support/xml';

/** Published connectors, where they lie beside the project; a checkout on its own has nothing to run here. */
const project = path.join(import.meta.dirname, '../..');
const corpus = '../shared/corpus';
const exists = existsSync(path.join(project, corpus));

/** Raw characters that may steer a terminal or turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out.
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const report = async (format: string): Promise<string> => {
  const run = await runCli(['check', corpus, '--format', format, '--no-config'], project);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).not.toMatch(raw);
  expect(run.stdout).not.toContain(project);
  return run.stdout;
};

if (exists) {
  describe('reports of published connectors', () => {
    it('are SARIF as the official schema has it', async () => {
      const log = JSON.parse(await report('sarif'));
      expect(sarifFaults(log)).toEqual([]);
      const [{ tool, results }] = log.runs;
      const { rules } = tool.driver;
      expect(results.length).toBeGreaterThan(1000);
      for (const { ruleId, ruleIndex, locations } of results) {
        expect(rules[ruleIndex].id).toBe(ruleId);
        const { uri } = locations[0].physicalLocation.artifactLocation;
        expect(uri).toMatch(/^\.\.\/shared\/corpus\/[\w%.!~*'()/-]+$/);
      }
      expect(results.some(({ fixes }: { fixes?: unknown }) => fixes !== undefined)).toBe(true);
    });

    it('are well-formed XML in JUnit and HTML', async () => {
      const junit = await report('junit');
      expect(xmlFaults(junit.slice(junit.indexOf('?>\n') + 3))).toEqual([]);
      const html = await report('html');
      expect(xmlFaults(html.slice(html.indexOf('<main>'), html.indexOf('</main>') + 7))).toEqual([]);
    });

    it('are Markdown tables of three columns', async () => {
      for (const line of (await report('markdown')).split('\n').filter((text) => text.startsWith('| ')))
        expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(4);
    });

    it('are commands only, for GitHub', async () => {
      for (const line of (await report('github')).trimEnd().split('\n'))
        expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^,:]*,)*title=[^,:]*::/);
    });
  });
} else {
  it('has no corpus beside the project', () => {
    expect(exists).toBe(false);
  });
}
