import { describe, expect, it } from 'vitest';
import { rules } from '../../src/engine/rules';
import { runCli } from '../support/cli';

const ids = rules.map(({ info }) => info.id);
const checks = rules.flatMap(({ info }) => info.checks.map(({ key }) => key));

describe('the list of rules', () => {
  it('is JSON with every rule, its checks and its facts', async () => {
    const run = await runCli(['rules', '--format', 'json']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const list: { rules: Record<string, unknown>[] } = JSON.parse(run.stdout);
    expect(Object.keys(list)).toEqual(['rules']);
    expect(list.rules.map(({ id }) => id)).toEqual(ids);
    expect(list.rules.find(({ id }) => id === 'title/restricted-words')).toEqual({
      id: 'title/restricted-words',
      title: 'No "API" or "Connector" in title',
      checks: [
        {
          key: 'title/restricted-words',
          title: 'No "API" or "Connector" in title',
          severity: 'error',
          publishers: ['verified', 'independent'],
          profile: 'any',
          fix: 'remove the word and collapse spaces when the rest is non-empty and still unique',
        },
      ],
      severity: 'error',
      publishers: ['verified', 'independent'],
      origin: 'seed',
      sources: ['Verified publisher certification process, Step 2: title'],
      fix: 'remove the word and collapse spaces when the rest is non-empty and still unique',
    });
    expect(list.rules.find(({ id }) => id === 'title/required')).toMatchObject({ fix: null });
  });

  it('is an aligned table with the checks of rules that have several', async () => {
    const run = await runCli(['rules']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const [head = '', ...lines] = run.stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`${ids.length} rules with ${checks.length} checks.`);
    const rows = lines.slice(0, -2);
    expect(rows.filter((row) => !row.startsWith(' ')).map((row) => row.split(' ')[0])).toEqual(ids);
    expect(rows).toContainEqual(
      expect.stringMatching(/^ {2}json\/bom +info +both +any +No byte order mark$/),
    );
    for (const column of ['Severity', 'Publishers', 'Profile', 'Title']) {
      const at = head.indexOf(column);
      for (const row of rows) expect(row.slice(at - 1, at + 1), row).toMatch(/^ \S$/);
    }
    expect(await runCli(['rules', '--format', 'text'])).toEqual(run);
  });

  it('is a Markdown table with a row for every check', async () => {
    const run = await runCli(['rules', '--format', 'markdown']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const rows = run.stdout.trimEnd().split('\n');
    expect(rows.slice(2).map((row) => row.split(' | ')[1])).toEqual(checks.map((key) => `\`${key}\``));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
  });

  it('is colored on a terminal only, and never in the other forms', async () => {
    const esc = '\u001b';
    expect((await runCli(['rules'], undefined, { colors: true })).stdout).toContain(esc);
    expect((await runCli(['rules'])).stdout).not.toContain(esc);
    for (const format of ['json', 'markdown'])
      expect((await runCli(['rules', '--format', format], undefined, { colors: true })).stdout).not.toContain(
        esc,
      );
  });

  it('refuses an unknown format and arguments it does not take', async () => {
    for (const wrong of [['--format', 'xml'], ['--output', 'x'], ['title']]) {
      const run = await runCli(['rules', ...wrong]);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).not.toBe('');
    }
  });

  it('ends quietly when nobody reads on', async () => {
    expect(await runCli(['rules'], undefined, { closesAfter: 0 })).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
