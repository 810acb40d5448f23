import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explanation } from '../../src/cli/explanation';
import { nearest } from '../../src/cli/nearest';
import { findRule, knownRules } from '../../src/cli/rule-facts';
import { runCli } from '../support/cli';
import { tempFolder } from '../support/temp-folder';

describe('explain', () => {
  it('prints the facts and the help page of a rule', async () => {
    const run = await runCli(['explain', 'title/restricted-words']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('title/restricted-words: No "API" or "Connector" in title\n');
    expect(run.stdout).toMatch(/^ {2}Severity +error$/m);
    expect(run.stdout).toMatch(/^ {2}Publishers +verified, independent$/m);
    expect(run.stdout).toMatch(/^ {2}Profile +any$/m);
    expect(run.stdout).toMatch(/^ {2}Sources +Verified publisher certification process, Step 2: title$/m);
    for (const heading of ['What it checks', 'Why it matters', 'Wrong', 'Right'])
      expect(run.stdout).toMatch(new RegExp(`^${heading}$`, 'm'));
    expect(run.stdout).toContain('      { "title": "Parcel Desk API" }\n');
    expect(run.stdout).not.toContain('```');
    expect(run.stdout).not.toContain('<!--');
  });

  it('lists the checks of a rule that has several', async () => {
    const { stdout } = await runCli(['explain', 'json/encoding']);
    expect(stdout).toMatch(/^ {2}json\/encoding +error +both$/m);
    expect(stdout).toMatch(/^ {2}json\/bom +info/m);
    expect((await runCli(['explain', 'title/required'])).stdout).not.toMatch(/^Checks$/m);
  });

  it('explains a check with its own facts and the page of its rule', async () => {
    const { stdout, exitCode } = await runCli(['explain', 'json/bom']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('json/bom: No byte order mark\nA check of json/encoding: UTF-8 without BOM\n');
    expect(stdout).toMatch(/^ {2}Severity +info$/m);
    expect(stdout).toMatch(/^What it checks$/m);
  });

  it.each(['title/maxlength', 'max-length', 'Title/Max-Length', 'title\\max-length'])(
    'refuses %s and names the id that is meant',
    async (id) => {
      const run = await runCli(['explain', id]);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain(`"${id}"; the nearest are title/max-length, `);
      expect(run.stderr).toContain('connector-review rules');
    },
  );

  it.each(['', '../../package', '__proto__', 'x'.repeat(100_000), '\u001b[2J\u202e'])(
    'refuses a hostile id %#',
    async (id) => {
      const run = await runCli(['explain', id]);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain('There is no rule or check');
      expect(stripVTControlCharacters(run.stderr)).toBe(run.stderr);
    },
  );

  it('refuses no id and two ids', async () => {
    expect(await runCli(['explain'])).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await runCli(['explain', 'title/required', 'json/bom'])).toMatchObject({
      exitCode: 2,
      stdout: '',
    });
  });

  it('finds the pages from any folder', async () => {
    const run = await runCli(['explain', 'title/required'], tempFolder({}));
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('knows the findings of the engine itself, which have no page', async () => {
    const run = await runCli(['explain', 'engine/rule-crashed']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('A rule could not finish');
  });

  it('keeps to the width of the terminal except in examples, and colors only there', async () => {
    for (const columns of [60, 80, 100]) {
      const run = await runCli(['explain', 'title/product-names'], undefined, { columns, colors: true });
      const lines = stripVTControlCharacters(run.stdout).split('\n');
      for (const line of lines.filter((text) => !text.startsWith('      ')))
        expect(line.length).toBeLessThanOrEqual(columns);
      expect(run.stdout).toContain('\u001b[31merror');
    }
    expect((await runCli(['explain', 'title/required'])).stdout).not.toContain('\u001b');
  });
});

describe('an explanation', () => {
  it('shows a source section that says more than the facts', () => {
    const named = findRule('title/required');
    if (named === undefined) throw new Error('title/required is known.');
    const style = { width: 80, colors: false };
    const source = (items: readonly string[]) => ({
      title: '',
      sections: [{ heading: 'Source', blocks: [{ kind: 'list' as const, items }] }],
    });
    expect(explanation(named, source(named.rule.sources), style)).not.toMatch(/^Source$/m);
    expect(explanation(named, source(['A letter of 2019']), style)).toMatch(
      /^Source\n\n {2}- A letter of 2019$/m,
    );
    expect(explanation(named, undefined, style)).toContain('Title exists');
  });
});

describe('the nearest ids', () => {
  const ids = knownRules.map(({ id }) => id);

  it.each([
    ['title/requird', 'title/required'],
    ['restricted-words', 'title/restricted-words'],
    ['duplicate', 'json/duplicate-key'],
    ['jsn/syntax', 'json/syntax'],
  ])('of %s include the one meant', (typed, meant) => {
    expect(nearest(typed, ids, 3)).toContain(meant);
  });

  it('are at most as many as asked for, best first', () => {
    expect(nearest('title/required', ids, 2)[0]).toBe('title/required');
    expect(nearest('anything', ids, 2)).toHaveLength(2);
    expect(nearest('anything', ['a/b'], 2)).toEqual(['a/b']);
  });
});
