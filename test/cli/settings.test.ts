import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/shared/finding';
import { temporaryFolder, writeConnector } from '../main/support/connector-folder';
import { runCli, schemaFaults } from '../support/cli';

const settingsFile = 'connector-review.json';
let root: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder: root, remove } = await temporaryFolder());
  await mkdir(path.join(root, 'one'));
  await writeConnector(path.join(root, 'one'));
});
afterEach(() => remove());

/** Runs `check` on the folder `one` and gives the only connector of its report. */
async function check(...args: readonly string[]) {
  const run = await runCli(['check', 'one', '--format', 'json', ...args], root);
  const report = run.stdout === '' ? undefined : JSON.parse(run.stdout);
  if (report !== undefined) expect(schemaFaults(report)).toEqual([]);
  const [only] = report?.connectors ?? [];
  const findings: readonly Finding[] = only?.findings ?? [];
  return { ...run, findings, summary: only?.summary, skipped: only?.skipped, profile: only?.profile };
}

const write = (file: string, value: unknown) =>
  writeFile(path.join(root, file), typeof value === 'string' ? value : JSON.stringify(value, null, 2));

describe('connector-review check with settings', () => {
  it('a suppressed error does not fail the run and stays in the report', async () => {
    const before = await check();
    expect(before.exitCode).toBe(1);
    const errors = before.findings.filter(({ severity }) => severity === 'error');
    const suppressions = errors.map(({ fingerprint }) => ({ fingerprint, reason: 'Comes with the icon.' }));
    await write(`one/${settingsFile}`, { version: 1, suppressions });
    const after = await check();
    expect(after.exitCode).toBe(0);
    expect(after.findings).toHaveLength(before.findings.length);
    expect(after.summary).toEqual({ ...before.summary, error: 0, suppressed: errors.length });
    expect(after.findings.find(({ severity }) => severity === 'error')?.suppressed).toEqual({
      kind: 'finding',
      reason: 'Comes with the icon.',
      source: settingsFile,
    });
    expect((await check('--no-config')).findings).toEqual(before.findings);
  });

  it('a file that is named takes the place of those found', async () => {
    await write(`one/${settingsFile}`, { version: 1, rules: { 'icon/present': 'off' } });
    await write('mine.json', { version: 1, rules: { 'icon/present': 'info' }, profile: 'update' });
    expect((await check()).skipped).toContainEqual({
      rule: 'icon/present',
      reason: 'Switched off in connector-review.json.',
    });
    const named = await check('--config', 'mine.json');
    expect(named.findings.find(({ rule }) => rule === 'icon/present')?.severity).toBe('info');
    expect(named.profile).toBe('update');
    expect((await check('--config', 'mine.json', '--profile', 'submission')).profile).toBe('submission');
  });

  it('broken settings above the connector are a finding there, and everything is checked', async () => {
    const before = await check();
    await write(settingsFile, '{ "version": 1, rules }');
    const after = await check();
    expect(after.findings.filter(({ rule }) => rule !== 'engine/settings-invalid')).toEqual(before.findings);
    expect(after.findings.find(({ rule }) => rule === 'engine/settings-invalid')).toMatchObject({
      severity: 'error',
      file: `../${settingsFile}`,
      range: { start: { line: 1, column: 17 } },
    });
  });

  it('files that cannot be used end the run before it begins', async () => {
    await write('other.json', {});
    for (const args of [
      ['--config', 'missing.json'],
      ['--baseline', 'missing.json'],
      ['--baseline', 'other.json'],
    ]) {
      const run = await check(...args);
      expect(run.exitCode).toBe(2);
      expect(run.stdout).toBe('');
      expect(run.stderr).toContain(`connector-review: ${args[0]}: "${args[1]}" cannot be `);
    }
  });
});

describe('connector-review check with a baseline', () => {
  it('counts only what is new, wherever it is run', async () => {
    const written = await check('--write-baseline', 'known.json');
    expect(written.exitCode).toBe(0);
    expect(written.stderr).toBe(
      'connector-review: 1 finding of 1 connector written to the baseline known.json.\n',
    );
    expect(Object.keys(JSON.parse(await readFile(path.join(root, 'known.json'), 'utf8')).connectors)).toEqual(
      ['one'],
    );
    const again = await check('--baseline', 'known.json');
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(new Set(again.findings.map(({ suppressed }) => suppressed?.kind))).toEqual(new Set(['baseline']));
    const inside = await runCli(['check', '.', '--baseline', '../known.json'], path.join(root, 'one'));
    expect(inside.exitCode).toBe(0);

    const definition = path.join(root, 'one/apiDefinition.swagger.json');
    const text = await readFile(definition, 'utf8');
    await writeFile(definition, text.replace('"2.0"', '"3.0"'));
    const later = await check('--baseline', 'known.json');
    expect(later.exitCode).toBe(1);
    const fresh = later.findings.filter(({ suppressed }) => suppressed === undefined);
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every(({ rule }) => rule.startsWith('swagger/'))).toBe(true);
  });

  it('says what is gone, and is smaller when written anew', async () => {
    const first = await check('--write-baseline', 'known.json');
    await write(`one/${settingsFile}`, { version: 1, rules: { 'icon/present': 'off' } });
    const run = await check('--baseline', 'known.json');
    expect(run.stderr).toContain('1 finding of the baseline known.json is gone; write it anew');
    await check('--baseline', 'known.json', '--write-baseline', 'known.json');
    const { connectors } = JSON.parse(await readFile(path.join(root, 'known.json'), 'utf8'));
    expect(Object.keys(connectors.one)).toHaveLength(first.findings.length - 1);
  });

  it('that cannot be written is told', async () => {
    const run = await check('--write-baseline', 'no/such/folder.json');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('its folder does not exist');
    expect(existsSync(path.join(root, 'no'))).toBe(false);
  });
});
