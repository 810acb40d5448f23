import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as adapter from '../../src/adapters/icon';
import { loadSharp, readIcon } from '../../src/adapters/icon';
import type { Pixels } from '../../src/engine/icon/pixels';
import { connector, independentConnector } from '../support/builders';
import { runCli, schemaFaults } from '../support/cli';
import { icon, inside, picture } from '../support/pixels';
import { chunk, flatPng } from '../support/png';
import { sarifFaults } from '../support/sarif-schema';
import { tempFolder } from '../support/temp-folder';

const verified = ['--publisher', 'verified'];
const size = ['--rule', 'icon/size', '--suggestions'];
const fill = ['--rule', 'icon/transparent-background', '--suggestions'];

async function png({ width, height, rgba }: Pixels): Promise<Uint8Array> {
  return new Uint8Array(
    await loadSharp()(rgba, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  );
}

const logo = { left: 71, top: 71, right: 400, bottom: 400 };
const large = () => png(icon('#2c516d', logo, 471));
const seeThrough = () => png(icon('#00000000', logo, 471));

/** A sound connector with this picture in it. */
function folderWith(bytes: Uint8Array, name = 'icon.png', builder = connector()): string {
  const texts = builder
    .icon(undefined)
    .snapshot()
    .texts.map((file) => [file.name, file.text] as const);
  return tempFolder({ ...Object.fromEntries(texts), [name]: bytes });
}

const pictureOf = (folder: string, name = 'icon.png') =>
  new Uint8Array(readFileSync(path.join(folder, name)));
const withUserData = () => ({ userData: path.join(tempFolder(), 'data') });

describe('connector-review fix, with pictures', () => {
  it('takes no suggestion unasked, and needs to be told of which rule', async () => {
    const before = await large();
    const folder = folderWith(before);
    for (const options of [[], ['--rule', 'icon/size']]) {
      const run = await runCli(['fix', '.', ...verified, ...options], folder);
      expect(run.stdout).toContain('Nothing to fix. Left: 1 error, 0 warnings, 0 info.');
      expect(run.exitCode).toBe(1);
    }
    const run = await runCli(['fix', '.', ...verified, '--suggestions'], folder);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('--suggestions: name the rules or checks');
    expect(pictureOf(folder)).toEqual(before);
  });

  it('says what would become of the picture with --dry-run, and writes nothing', async () => {
    const before = await large();
    const folder = folderWith(before);
    const terminal = withUserData();
    const run = await runCli(['fix', '.', ...verified, ...size, '--dry-run'], folder, terminal);
    const bytes = before.length.toLocaleString('en-US');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(
      new RegExp(
        `^# icon\\.png: Resample it to 230 x 230 pixels \\(471 x 471, ${bytes} bytes -> 230 x 230, [\\d,]+ bytes\\)\\n$`,
      ),
    );
    expect(pictureOf(folder)).toEqual(before);
    expect(readdirSync(path.dirname(terminal.userData))).toEqual([]);
  });

  it('resamples, says so, and keeps the picture before', async () => {
    const before = await large();
    const folder = folderWith(before);
    const terminal = withUserData();
    const run = await runCli(['fix', '.', ...verified, ...size], folder, terminal);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('  icon.png  Resample it to 230 x 230 pixels (471 x 471, ');
    expect(run.stdout).toContain('  1 fix. Left: 0 errors, 0 warnings, 0 info.');
    const { reading } = await readIcon(pictureOf(folder), 'icon.png');
    expect(reading.claimedSize).toEqual({ width: 230, height: 230 });
    const kept = path.join(terminal.userData, 'replaced-icons');
    const [copy] = readdirSync(kept);
    expect(run.stdout).toContain(`The picture before is kept as ${path.join(kept, copy ?? '')}`);
    expect(pictureOf(kept, copy)).toEqual(before);
    const again = await runCli(['fix', '.', ...verified, ...size], folder, terminal);
    expect(again.stdout).toContain('Nothing to fix. Left: 0 errors');
  });

  it('resamples and fills in one go, and renames the picture too', async () => {
    const before = await seeThrough();
    const folder = folderWith(before, 'Icon.PNG');
    const terminal = withUserData();
    const both = ['--rule', 'package/file-name-case', ...size, ...fill];
    const run = await runCli(['fix', '.', ...verified, ...both], folder, terminal);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('3 fixes. Left: 0 errors, 0 warnings, 0 info.');
    expect(readdirSync(folder)).not.toContain('Icon.PNG');
    const { reading } = await readIcon(pictureOf(folder), 'icon.png');
    expect(reading.claimedSize).toEqual({ width: 230, height: 230 });
    expect(reading.facts?.translucentShare).toBe(0);
    const kept = path.join(terminal.userData, 'replaced-icons');
    expect(readdirSync(kept).map((name) => pictureOf(kept, name))).toEqual([before]);
  });

  it('does not fill what would leave a logo nobody sees', async () => {
    const box = { left: 35, top: 35, right: 195, bottom: 195 };
    const before = await png(picture((x, y) => (inside(box, x, y) ? '#2c516d' : '#00000000')));
    const folder = folderWith(before);
    const run = await runCli(['fix', '.', ...verified, ...fill], folder);
    expect(run.stdout).toContain(
      'icon.png  Not done: Fill the background with #2c516d. The picture would then break icon/logo-size.',
    );
    expect(pictureOf(folder)).toEqual(before);
    const dry = await runCli(['fix', '.', ...verified, ...fill, '--dry-run'], folder);
    expect(dry.stdout).toContain('# icon.png: not done: Fill the background with #2c516d. The picture');
  });

  it('leaves animations, links and damaged pictures alone', async () => {
    const animated = flatPng(471, 471, chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0]));
    const cut = (await large()).subarray(0, 500);
    for (const bytes of [animated, cut]) {
      const folder = folderWith(bytes);
      const run = await runCli(['fix', '.', ...verified, ...size, ...fill], folder);
      expect(run).toMatchObject({ exitCode: 1, stderr: '' });
      expect(run.stdout).toContain('Nothing to fix.');
      expect(pictureOf(folder)).toEqual(new Uint8Array(bytes));
    }
    const folder = folderWith(await large(), 'drawing.bin');
    symlinkSync('drawing.bin', path.join(folder, 'icon.png'));
    const before = pictureOf(folder, 'drawing.bin');
    await runCli(['fix', '.', ...verified, ...size], folder);
    expect(pictureOf(folder, 'drawing.bin')).toEqual(before);
  });

  it('leaves a picture alone that changed meanwhile, or whose copy cannot be kept', async () => {
    const folder = folderWith(await large());
    const real = adapter.editIcon;
    const other = flatPng(10, 10);
    const terminal = withUserData();
    const spy = vi.spyOn(adapter, 'editIcon').mockImplementation(async (...given) => {
      const result = await real(...given);
      writeFileSync(path.join(folder, 'icon.png'), other);
      return result;
    });
    const run = await runCli(['fix', '.', ...verified, ...size], folder, terminal);
    spy.mockRestore();
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('icon.png is not as it was when it was checked');
    expect(pictureOf(folder)).toEqual(other);

    const before = await large();
    const second = folderWith(before);
    const taken = { userData: path.join(tempFolder({ taken: 'x' }), 'taken') };
    const refused = await runCli(['fix', '.', ...verified, ...size], second, taken);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('The picture as it is now cannot be kept');
    expect(pictureOf(second)).toEqual(before);
  });
});

describe('connector-review fix, with the name of the submission', () => {
  const given = ['--publisher', 'independent', '--submission-name', 'Add it'];
  const wanted = 'The name of the submission is yours to change: --submission-name';
  const name = '"Parcel Desk (Independent Publisher)"';

  it('says what the name has to be, as it stands in no file', async () => {
    const texts = independentConnector()
      .snapshot()
      .texts.map((file) => [file.name, file.text] as const);
    const folder = tempFolder(Object.fromEntries(texts));
    const run = await runCli(['fix', '.', ...given], folder);
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run.stdout).toContain(`  ${wanted} ${name}  submission/pr-name, title/independent-suffix\n`);
    expect(run.stdout).toContain('Nothing to fix. Left: 2 errors');
    const dry = await runCli(['fix', '.', ...given, '--dry-run'], folder);
    expect(dry.stdout).toBe(`# ${wanted} ${name}\n`);
    const other = await runCli(['fix', '.', ...given, '--rule', 'icon/size'], folder);
    expect(other.stdout).not.toContain(wanted);
    const right = [...given.slice(0, 3), JSON.parse(name)];
    expect((await runCli(['fix', '.', ...right], folder)).stdout).toContain('Left: 0 errors');
  });

  it('is in the reports for programs', async () => {
    const texts = independentConnector()
      .snapshot()
      .texts.map((file) => [file.name, file.text] as const);
    const folder = tempFolder(Object.fromEntries(texts));
    const json = JSON.parse((await runCli(['check', '.', ...given, '--format', 'json'], folder)).stdout);
    const named = json.connectors[0].findings.filter(
      ({ submissionName }: { submissionName?: string }) => submissionName === JSON.parse(name),
    );
    expect(named.map(({ check, fix }: { check: string; fix: string }) => [check, fix])).toEqual([
      ['submission/pr-name', 'safe'],
      ['title/independent-suffix', 'safe'],
    ]);
    expect(schemaFaults(json)).toEqual([]);
    const sarif = JSON.parse((await runCli(['check', '.', ...given, '--format', 'sarif'], folder)).stdout);
    expect(sarifFaults(sarif)).toEqual([]);
    const names = sarif.runs[0].results.map(
      ({ properties }: { properties: { submissionName?: string } }) => properties.submissionName,
    );
    expect(names).toEqual([JSON.parse(name), JSON.parse(name)]);
    const text = await runCli(['check', '.', ...given], folder);
    expect(text.stdout.replace(/\s+/g, ' ')).toContain(`Name it ${name}.`);
  });
});
