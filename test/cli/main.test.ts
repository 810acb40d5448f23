import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../../src/engine';
import { connector, independentConnector } from '../support/builders';
import { runCli, schemaFaults } from '../support/cli';
import { tempFolder } from '../support/temp-folder';

const definition = 'apiDefinition.swagger.json';

/** Files of a connector without findings for an independent publisher. */
function soundFiles(folder = '', builder = independentConnector()): Record<string, string> {
  const { texts } = builder.snapshot();
  return Object.fromEntries(texts.map(({ name, text }) => [path.join(folder, name), text]));
}

/** As `soundFiles`, with one error, one warning and one info. */
function faultyFiles(folder = ''): Record<string, string> {
  const bent = independentConnector()
    .set('/info/title', 'Parcel Desk API')
    .set('/paths/~1parcels/get/description', 'Gets the current state of one parcel by its number')
    .set('/basePath', '/v1/');
  return soundFiles(folder, bent);
}

const independent = ['--publisher', 'independent'];
const json = (text: string) => JSON.parse(text);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('usage', () => {
  it('prints help and version on standard output', async () => {
    const help = await runCli(['--help']);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toContain('connector-review');
    const check = await runCli(['check', '--help']);
    expect(check).toMatchObject({ exitCode: 0, stderr: '' });
    for (const option of ['--format', '--profile', '--publisher', '--previous', '--fail-on', '--output']) {
      expect(check.stdout).toContain(option);
    }
    expect(check.stdout).toContain('Exit codes');
    expect(await runCli(['--version'])).toMatchObject({ exitCode: 0, stdout: '0.1.0\n', stderr: '' });
  });

  it.each([
    ['nothing at all', []],
    ['an unknown command', ['chek', '.']],
    ['no path', ['check']],
    ['an unknown option', ['check', '.', '--formt', 'json']],
    ['an unknown format', ['check', '.', '--format', 'xml']],
    ['an unknown severity', ['check', '.', '--fail-on', 'fatal']],
    ['an option without its value', ['check', '.', '--output']],
  ])('refuses %s with exit code 2 and says so on standard error', async (_, argv) => {
    const run = await runCli(argv);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).not.toBe('');
  });

  it('refuses a previous version that is not a folder', async () => {
    const folder = tempFolder({ ...soundFiles('connector'), 'old.zip': '' });
    for (const previous of ['none', 'old.zip']) {
      const run = await runCli(['check', 'connector', '--previous', previous], folder);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain(`--previous: "${previous}"`);
    }
    const run = await runCli(['check', 'connector', '--previous', 'connector', ...independent], folder);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('exit codes', () => {
  it.each([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
    ['never', 0],
  ])('with an error and --fail-on %s: %d', async (failOn, exitCode) => {
    const folder = tempFolder(faultyFiles());
    expect(await runCli(['check', '.', '--fail-on', failOn, ...independent], folder)).toMatchObject({
      exitCode,
    });
  });

  it('counts findings at or above the severity only', async () => {
    const warned = independentConnector().set(
      '/paths/~1parcels/get/description',
      'Gets one parcel by its number',
    );
    const folder = tempFolder(soundFiles('', warned));
    const codes = [];
    for (const failOn of ['error', 'warning', 'info', 'never']) {
      codes.push((await runCli(['check', '.', '--fail-on', failOn, ...independent], folder)).exitCode);
    }
    expect(codes).toEqual([0, 1, 1, 0]);
  });

  it('is 2 when a path cannot be read, and the others are still reported', async () => {
    const folder = tempFolder({ ...faultyFiles('a'), ...soundFiles('b') });
    const run = await runCli(['check', 'a', 'none', 'b', '--format', 'json', ...independent], folder);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toBe('connector-review: "none" does not exist. Check the path, then try again.\n');
    expect(json(run.stdout).connectors.map((c: { path: string }) => c.path)).toEqual(['a', 'b']);
  });

  it('is 2 for an empty folder, with an empty but valid JSON report', async () => {
    const run = await runCli(['check', '.', '--format', 'json'], tempFolder());
    expect(run.exitCode).toBe(2);
    expect(json(run.stdout).connectors).toEqual([]);
    expect(schemaFaults(json(run.stdout))).toEqual([]);
    expect(await runCli(['check', '.'], tempFolder())).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('is 3 for a fault of ours, which does not stop the others', async () => {
    const real = engine.analyze;
    vi.spyOn(engine, 'analyze').mockImplementation((snapshot, config) => {
      if (snapshot.name === 'a') throw new TypeError('a bug');
      return real(snapshot, config);
    });
    const folder = tempFolder({ ...soundFiles('a'), ...faultyFiles('b') });
    const run = await runCli(['check', 'a', 'b', 'none', '--format', 'json', ...independent], folder);
    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain('internal fault at a: TypeError: a bug');
    expect(json(run.stdout).connectors.map((c: { path: string }) => c.path)).toEqual(['b']);
  });
});

describe('output', () => {
  it('is valid against its schema, relative, and the same every time', async () => {
    const folder = tempFolder({ ...faultyFiles('set/a'), ...soundFiles('set/deep/er') });
    const argv = ['check', 'set/', 'set/a', './set/deep', '--format', 'json'];
    const first = await runCli(argv, folder);
    expect(await runCli(argv, folder)).toEqual(first);
    const report = json(first.stdout);
    expect(schemaFaults(report)).toEqual([]);
    expect(report.connectors.map((c: { path: string }) => c.path)).toEqual(['set/a', 'set/deep/er']);
    expect(first.stdout).not.toContain(folder);
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'connectors']);
    const [checked] = report.connectors;
    expect(Object.keys(checked)).toEqual([
      'path',
      'title',
      'publisher',
      'profile',
      'summary',
      'findings',
      'skipped',
    ]);
    expect(Object.keys(checked.findings[0])).toEqual([
      'rule',
      'check',
      'severity',
      'message',
      'help',
      'file',
      'pointer',
      'range',
      'fingerprint',
      'fix',
    ]);
  });

  it('goes to a file when asked, and nothing to standard output', async () => {
    const folder = tempFolder(faultyFiles('a'));
    const run = await runCli(['check', 'a', '--output', 'report.txt', ...independent], folder, {
      colors: true,
    });
    expect(run).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    const text = readFileSync(path.join(folder, 'report.txt'), 'utf8');
    expect(text).toContain('title/restricted-words');
    expect(text).not.toContain('\u001b');
    expect(readdirSync(folder)).toEqual(['a', 'report.txt']);
  });

  it('says when it cannot be written, before any checking', async () => {
    const folder = tempFolder(faultyFiles('a'));
    const run = await runCli(['check', 'a', '--output', 'none/report.txt'], folder);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('The report cannot be written to none/report.txt');
  });

  it('stops quietly when nobody reads on', async () => {
    const folder = tempFolder({ ...faultyFiles('a'), ...soundFiles('b') });
    const run = await runCli(['check', '.', ...independent], folder, { closesAfter: 2 });
    expect(run.stdout).toContain('a\n');
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(await runCli(['--help'], folder, { closesAfter: 0 })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('is coloured and as wide as the terminal where there is one', async () => {
    const folder = tempFolder(faultyFiles('a'));
    const run = await runCli(['check', 'a', ...independent], folder, { colors: true, columns: 100 });
    expect(run.stdout).toContain('\u001b[31merror');
    const plain = stripVTControlCharacters(run.stdout);
    const longest = Math.max(...plain.split('\n').map((line) => line.length));
    expect(longest).toBeGreaterThan(80);
    expect(longest).toBeLessThanOrEqual(100);
  });

  it('shows no control characters from names and texts', async () => {
    const folder = tempFolder(
      soundFiles('a', independentConnector().set('/info/title', 'Par\u001b[31mcel\u202e')),
    );
    const run = await runCli(['check', 'a', 'no\u001b[2Jne', ...independent], folder);
    for (const hidden of ['\u001b', '\u202e']) expect(run.stdout + run.stderr).not.toContain(hidden);
    expect(run.stdout).toContain('Par\\u001b[31mcel\\u202e');
    expect(run.stderr).toContain('no\\u001b[2Jne');
  });
});

describe('bad input', () => {
  /** Findings as `file rule`, after checking that nothing broke. */
  async function findings(folder: string): Promise<readonly string[]> {
    const run = await runCli(['check', '.', '--format', 'json', ...independent], folder);
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBeLessThanOrEqual(1);
    const report = json(run.stdout);
    expect(schemaFaults(report)).toEqual([]);
    const list: { file: string; rule: string }[] = report.connectors[0].findings;
    expect(list.map(({ rule }) => rule)).not.toContain('engine/rule-crashed');
    return list.map(({ file, rule }) => `${file} ${rule}`);
  }

  it('reports JSON broken at any byte', async () => {
    const whole = Buffer.from('{"swagger":"2.0","info":{"title":"ø","version":"1"},"paths":{"/a":{}}}');
    for (let at = 0; at < whole.length; at += 1) {
      const cut = await findings(tempFolder({ ...soundFiles(), [definition]: whole.subarray(0, at) }));
      expect(cut, `cut at ${at}`).toContain(`${definition} json/syntax`);
      const bent = Buffer.from(whole);
      bent[at] = 0x01;
      await findings(tempFolder({ ...soundFiles(), [definition]: bent }));
    }
  });

  it.each([
    ['a byte order mark', '\ufeff', 'utf8'],
    ['UTF-16', '\ufeff', 'utf16le'],
    ['UTF-16 without a mark', '', 'utf16le'],
  ] as const)('reads a definition with %s and says so', async (_, mark, encoding) => {
    const files = soundFiles();
    const text = Buffer.from(`${mark}${files[definition]}`, encoding);
    expect(await findings(tempFolder({ ...files, [definition]: text }))).toEqual([
      `${definition} json/encoding`,
    ]);
  });

  it('reads a definition that is not UTF-8 and says where', async () => {
    const files = soundFiles();
    const latin = Buffer.from((files[definition] ?? '').replace('recipients', 'Bj\u00f8rn'), 'latin1');
    expect(await findings(tempFolder({ ...files, [definition]: latin }))).toEqual([
      `${definition} json/encoding`,
    ]);
  });

  it('survives 100,000 brackets, files without content, and files that are not what they say', async () => {
    for (const content of ['['.repeat(100_000), '{"a":'.repeat(100_000), '', '\0', 'null', '\u2028', '{}']) {
      expect(await findings(tempFolder({ ...soundFiles(), [definition]: content }))).not.toEqual([]);
      await findings(tempFolder({ ...soundFiles(), 'apiProperties.json': content }));
    }
    const empty = Object.fromEntries(Object.keys(soundFiles()).map((name) => [name, '']));
    expect(
      await findings(tempFolder({ ...empty, 'icon.png': '', 'script.csx': '', 'settings.json': '' })),
    ).toContain(`${definition} json/syntax`);
  });

  it('reports files that cannot be read and goes on with the rest', async () => {
    const folder = tempFolder(faultyFiles());
    spawnSync('rm', [path.join(folder, 'apiProperties.json'), path.join(folder, 'readme.md')]);
    spawnSync('mkfifo', [path.join(folder, 'apiProperties.json')]);
    mkdirSync(path.join(folder, 'readme.md'));
    const found = await findings(folder);
    expect(found).toContain('apiProperties.json engine/file-unreadable');
    expect(found).toContain('readme.md engine/file-unreadable');
    expect(found).toContain(`${definition} title/restricted-words`);
  });

  it('reports a file without permission', async () => {
    const folder = tempFolder(soundFiles());
    chmodSync(path.join(folder, 'apiProperties.json'), 0);
    const expected = process.getuid?.() === 0 ? [] : ['apiProperties.json engine/file-unreadable'];
    expect(await findings(folder)).toEqual(expected);
  });

  it('does not read through a link that leads out of the folder', async () => {
    const outside = tempFolder({ 'secret.json': '{"swagger":"2.0","info":{"title":"Secret Plan"}}' });
    const folder = tempFolder(soundFiles());
    spawnSync('rm', [path.join(folder, definition)]);
    symlinkSync(path.join(outside, 'secret.json'), path.join(folder, definition));
    const run = await runCli(['check', '.', ...independent], folder);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('it is a link that leads out of the folder');
    expect(run.stdout).not.toContain('Secret');
  });

  it('reports an icon that is none', async () => {
    const files = soundFiles('', connector());
    const run = await runCli(
      ['check', '.', '--publisher', 'verified'],
      tempFolder({ ...files, 'icon.png': 'GIF89a' }),
    );
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('icon/png');
  });
});
