import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unifiedDiff } from '../../src/cli/unified-diff';
import * as engine from '../../src/engine/fix-all';
import { type ConnectorBuilder, independentConnector } from '../support/builders';
import { runCli } from '../support/cli';
import { tempFolder } from '../support/temp-folder';

const definition = 'apiDefinition.swagger.json';
const independent = ['--publisher', 'independent'];

function filesOf(builder: ConnectorBuilder, folder = ''): Record<string, string> {
  const { texts } = builder.snapshot();
  return Object.fromEntries(texts.map(({ name, text }) => [path.join(folder, name), text]));
}

/** Two texts without full stop; both have one right answer. */
const open = (builder = independentConnector()): ConnectorBuilder =>
  builder
    .set('/info/description', 'Parcel Desk tracks parcels and tells you where every one of them is right now')
    .set('/paths/~1parcels/get/description', 'Gets the current state of one parcel by its number');

const read = (folder: string, name = definition): string => readFileSync(path.join(folder, name), 'utf8');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('connector-review fix', () => {
  it('writes what has one right answer and says so, one line per fix', async () => {
    const folder = tempFolder(filesOf(open()));
    const run = await runCli(['fix', '.', ...independent], folder);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout.split('\n')).toEqual([
      '.',
      `  ${definition} /info/description  Add a full stop  description/sentence`,
      `  ${definition} /paths/~1parcels/get/description  Add a full stop  operation/description-sentence`,
      '  2 fixes. Left: 0 errors, 0 warnings, 0 info.',
      '',
    ]);
    expect(read(folder)).toContain('right now."');
    expect(read(folder)).toContain('by its number."');
    const again = await runCli(['fix', '.', ...independent], folder);
    expect(again.stdout).toContain('Nothing to fix. Left: 0 errors');
  });

  it('prints a unified diff and writes nothing with --dry-run', async () => {
    const folder = tempFolder(filesOf(open(), 'parcel'));
    const before = read(folder, `parcel/${definition}`);
    const run = await runCli(['fix', 'parcel', '--dry-run', ...independent], folder);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(read(folder, `parcel/${definition}`)).toBe(before);
    const [patch, ...others] = parsePatch(run.stdout);
    expect(others).toEqual([]);
    expect(patch).toMatchObject({
      oldFileName: `a/parcel/${definition}`,
      newFileName: `b/parcel/${definition}`,
    });
    await runCli(['fix', 'parcel', ...independent], folder);
    expect(applyPatch(before, run.stdout)).toBe(read(folder, `parcel/${definition}`));
  });

  it('shows no control characters of a file in a terminal', async () => {
    const readme = `# Parcel Desk\u001b[2J\n`;
    const folder = tempFolder(filesOf(open().file('readme.md', readme)));
    const run = await runCli(['fix', '.', '--dry-run', ...independent], folder, { columns: 80 });
    expect(run.stdout).not.toContain('\u001b');
  });

  it('applies the rules asked for only', async () => {
    const folder = tempFolder(filesOf(open()));
    const run = await runCli(['fix', '.', '--rule', 'description/sentence', ...independent], folder);
    expect(run.stdout).toContain('  1 fix. Left: 0 errors, 1 warning, 0 info.');
    expect(read(folder)).toContain('right now."');
    expect(read(folder)).not.toContain('by its number."');
    expect(
      await runCli(['fix', '.', '--fail-on', 'warning', '--rule', 'title/max-length'], folder),
    ).toMatchObject({
      exitCode: 1,
    });
  });

  it('refuses a rule that does not exist, before anything is touched', async () => {
    const folder = tempFolder(filesOf(open()));
    const before = read(folder);
    const run = await runCli(['fix', '.', '--rule', 'description/sentense'], folder);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('"description/sentense"');
    expect(run.stderr).toContain('description/sentence');
    expect(read(folder)).toBe(before);
  });

  it('keeps encoding, byte order mark, line ends and indentation', async () => {
    const files = filesOf(open().layout(4, '\r\n'));
    const folder = tempFolder(files);
    const before = Buffer.from(`\ufeff${files[definition]}`, 'utf16le');
    writeFileSync(path.join(folder, definition), before);
    await runCli(['fix', '.', '--rule', 'description/sentence', ...independent], folder);
    const expected = `\ufeff${files[definition]?.replace('right now"', 'right now."')}`;
    expect(readFileSync(path.join(folder, definition)).equals(Buffer.from(expected, 'utf16le'))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  });

  it('renames and encodes whole files where that has one right answer', async () => {
    const files = filesOf(open());
    const properties = files['apiProperties.json'] ?? '';
    const folder = tempFolder({
      [definition]: `\ufeff${files[definition]}`,
      'readme.md': files['readme.md'] ?? '',
      'APIproperties.json': properties,
    });
    const dry = await runCli(['fix', '.', '--dry-run', ...independent], folder);
    expect(dry.stdout).toContain('# APIproperties.json: Rename it to apiProperties.json\n');
    const run = await runCli(['fix', '.', ...independent], folder);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain(
      '  APIproperties.json  Rename it to apiProperties.json  package/file-name-case\n',
    );
    expect(run.stdout).toContain('4 fixes. Left: 0 errors, 0 warnings, 0 info.');
    expect(readdirSync(folder).sort()).toEqual([definition, 'apiProperties.json', 'readme.md']);
    expect(read(folder).startsWith('{')).toBe(true);
    expect(read(folder)).toContain('by its number."');
  });

  it('leaves a file alone that changed meanwhile, and the rest is fixed', async () => {
    const folder = tempFolder({ ...filesOf(open(), 'a'), ...filesOf(open(), 'b') });
    const real = engine.fixAll;
    vi.spyOn(engine, 'fixAll').mockImplementation((snapshot, ...rest) => {
      if (snapshot.name === 'a') writeFileSync(path.join(folder, 'a', definition), '{"mine": true}');
      return real(snapshot, ...rest);
    });
    const run = await runCli(['fix', 'a', 'b', ...independent], folder);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('changed while it was being fixed');
    expect(read(folder, `a/${definition}`)).toBe('{"mine": true}');
    expect(read(folder, `b/${definition}`)).toContain('right now."');
  });

  it('exits with 1 while errors are left and with 2 for what cannot be read', async () => {
    const folder = tempFolder(filesOf(open().unset('/info/title')));
    expect((await runCli(['fix', '.', ...independent], folder)).exitCode).toBe(1);
    expect((await runCli(['fix', '.', '--fail-on', 'never', ...independent], folder)).exitCode).toBe(0);
    const run = await runCli(['fix', 'none', '.', ...independent], folder);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('"none" does not exist');
  });
});

describe('unifiedDiff', () => {
  const many = (word: string): string => Array.from({ length: 6_000 }, (_, at) => `${word} ${at}\n`).join('');

  it.each([
    ['one line', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['the last line without line end', 'a\nb', 'a\nb\n'],
    ['everything in a long text', `head\n${many('old')}tail\n`, `head\n${many('new')}tail\n`],
    ['a long text that grows out of one line', 'x', many('new')],
    ['nothing kept at all', many('old'), many('new').trimEnd()],
  ])('can be applied when %s changed', (_, before, after) => {
    expect(applyPatch(before, unifiedDiff('f.json', before, after))).toBe(after);
  });
});
