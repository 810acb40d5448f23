import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { connector, independentConnector } from '../support/builders';
import { runCli, schemaFaults } from '../support/cli';
import { flatPng } from '../support/png';
import { addFiles, tempFolder } from '../support/temp-folder';
import { packageZip, solutionZip } from '../support/zip';

interface Shown {
  readonly check: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
}

/** Runs `check` for a JSON report; the findings of these rules. */
async function findings(argv: readonly string[], folder: string, ...rules: readonly string[]) {
  const run = await runCli(['check', ...argv, '--format', 'json', '--fail-on', 'info'], folder);
  expect(run.stderr).toBe('');
  const report = JSON.parse(run.stdout);
  expect(schemaFaults(report)).toEqual([]);
  const connectors: { findings: (Shown & { rule: string })[] }[] = report.connectors;
  const found = connectors.flatMap((one) => one.findings).filter(({ rule }) => rules.includes(rule));
  return found.map(({ check, severity, file }) => [check, severity, file]);
}

function files(folder: string, builder = independentConnector()): Record<string, string> {
  const { texts } = builder.snapshot();
  return Object.fromEntries(texts.map(({ name, text }) => [path.join(folder, name), text]));
}

describe('a package archive', () => {
  it('is checked for its structure and nothing else', async () => {
    const folder = tempFolder({ 'parcel.zip': packageZip() });
    const run = await runCli(['check', 'parcel.zip'], folder);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('profile package');
    expect(run.stdout).toContain('No findings.');
  });

  it('is reported under its own name', async () => {
    const folder = tempFolder({ 'Parcel.ZIP': packageZip({ 'a.zip': solutionZip(['connector']) }) });
    expect(await findings(['Parcel.ZIP'], folder, 'package/archive-structure')).toEqual([
      ['package/zip-assets', 'error', 'Parcel.ZIP'],
    ]);
  });

  it('is where machines are told it is', async () => {
    const folder = tempFolder({ 'in/parcel.zip': 'PK' });
    const sarif = await runCli(['check', 'in/parcel.zip', '--format', 'sarif'], folder);
    expect(sarif.stdout).toContain('"uri":"in/parcel.zip"');
    const github = await runCli(['check', 'parcel.zip', '--format', 'github'], path.join(folder, 'in'));
    expect(github.stdout).toContain('file=parcel.zip,');
  });

  it('may bring an AI plugin when that is said', async () => {
    const folder = tempFolder({
      'parcel.zip': packageZip({
        'a.zip': solutionZip(['connector']),
        'b.zip': solutionZip(['connector', 'workflows']),
        'c.zip': solutionZip(['connector', 'plugin']),
      }),
    });
    expect(await findings(['parcel.zip', '--ai-plugin'], folder, 'package/archive-structure')).toEqual([]);
    expect(await findings(['parcel.zip'], folder, 'package/archive-structure')).toHaveLength(1);
  });

  it('is checked beside folders, and found broken without harm to them', async () => {
    const folder = tempFolder({ 'broken.zip': 'PK', ...files('parcel') });
    const run = await runCli(['check', 'broken.zip', 'parcel', '--publisher', 'verified'], folder);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('broken.zip cannot be read: it is no zip archive');
    expect(run.stdout).toContain('2 connectors');
  });

  it('is looked for as a folder when it is none', async () => {
    const folder = tempFolder(files('folder.zip'));
    const run = await runCli(['check', 'folder.zip', 'missing.zip', '--publisher', 'independent'], folder);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('folder.zip');
    expect(run.stderr).toContain('"missing.zip" does not exist');
  });
});

describe('a reference catalog', () => {
  const rules = ['title/unique', 'icon/unique'];

  it('is made, written and compared with', async () => {
    const icon = flatPng(230, 230);
    const folder = tempFolder({
      ...files('all/other', connector().setProperty('/properties/publisher', 'Fabrikam')),
      'all/other/icon.png': icon,
      ...files('mine', connector()),
      'mine/icon.png': icon,
    });
    expect(await runCli(['reference', 'all', '--output', 'catalog.json'], folder)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
    const printed = await runCli(['reference', 'all'], folder);
    expect(printed.stdout).toBe(readFileSync(path.join(folder, 'catalog.json'), 'utf8'));
    const expected = [
      ['title/unique', 'error', 'apiDefinition.swagger.json'],
      ['icon/unique', 'error', 'icon.png'],
    ];
    const verified = ['mine', '--publisher', 'verified'];
    expect(await findings([...verified, '--reference', 'catalog.json'], folder, ...rules)).toEqual(expected);
    expect(await findings([...verified, '--reference', 'all'], folder, ...rules)).toEqual(expected);
    expect(await findings(verified, folder, ...rules)).toEqual([]);
  });

  it('leaves out what it cannot read, and says so', async () => {
    const folder = tempFolder({ ...files('a'), 'b/apiDefinition.swagger.json': '{' });
    const run = await runCli(['reference', '.'], folder);
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout).connectors).toHaveLength(1);
    expect(run.stderr).toContain('"b" has no readable title and is left out.');
  });

  it('is refused when there is nothing to make it of or no place for it', async () => {
    const folder = tempFolder({ ...files('a'), 'empty/a.txt': 'x' });
    expect(await runCli(['reference', 'empty'], folder)).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await runCli(['reference'], folder)).toMatchObject({ exitCode: 2, stdout: '' });
    const run = await runCli(['reference', 'a', '--output', 'none/catalog.json'], folder);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('its folder does not exist');
  });

  it('is refused when it is broken or not there, and nothing is checked', async () => {
    const folder = tempFolder({ ...files('a'), 'broken.json': '{"connectors":[]}' });
    for (const [file, reason] of [
      ['broken.json', 'at /schemaVersion'],
      ['none.json', 'does not exist'],
    ] as const) {
      const run = await runCli(['check', 'a', '--reference', file], folder);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain(`--reference: "${file}"`);
      expect(run.stderr).toContain(reason);
    }
  });
});

describe('name and text of the submission', () => {
  const rules = ['submission/pull-request', 'title/publisher-suffix'];
  const ofIndependent = ['a', '--publisher', 'independent'];

  it('are checked', async () => {
    const folder = tempFolder({ ...files('a'), 'body.md': '- [ ] a\r\n' });
    const given = ['--submission-name', 'Add it', '--submission-text', 'body.md'];
    expect(await findings([...ofIndependent, ...given], folder, ...rules)).toEqual([
      ['submission/checklist', 'info', '.'],
      ['submission/checklist', 'info', '.'],
      ['submission/pr-name', 'error', '.'],
      ['title/independent-suffix', 'error', '.'],
    ]);
    expect(await findings(ofIndependent, folder, ...rules)).toEqual([]);
  });

  it('tell an independent publisher', async () => {
    const folder = tempFolder(files('a'));
    const run = await runCli(
      ['check', 'a', '--submission-name', 'Parcel Desk (Independent Publisher)'],
      folder,
    );
    expect(run.stdout).toContain('independent publisher (inferred)');
  });

  it('are refused when the text cannot be read', async () => {
    const folder = tempFolder(files('a'));
    addFiles(folder, { 'large.md': 'x'.repeat(1024 * 1024 + 1) });
    for (const file of ['none.md', 'a', 'large.md']) {
      const run = await runCli(['check', 'a', '--submission-text', file], folder);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain(`--submission-text: "${file}" cannot be read: it`);
    }
  });
});
