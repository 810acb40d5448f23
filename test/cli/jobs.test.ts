import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/cli/commands/check';
import type { CliIo } from '../../src/cli/io';
import { foldersPerJob } from '../../src/cli/jobs';
import { main } from '../../src/cli/main';
import { independentConnector } from '../support/builders';
import { tempFolder } from '../support/temp-folder';

const project = path.join(import.meta.dirname, '../..');
const bin = path.join(project, 'src/cli/bin.mjs');
const sample = path.join(project, 'resources/samples/with-mistakes');

/** Connectors enough for three threads; they differ, and one is broken. */
function manyConnectors(): string {
  const files: Record<string, string> = {};
  for (let at = 0; at < 36; at += 1) {
    const builder = independentConnector().set('/info/title', `Parcel Desk API ${at}`);
    for (const { name, text } of builder.snapshot().texts)
      files[`set/c${at}/${name}`] = at === 7 ? text.slice(0, 100) : text;
  }
  return tempFolder(files);
}

const run = (folder: string, args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'check', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // While sources change, the bundle is built first.
  return { stdout, stderr: stderr.replace(/^Buil(?:ding|t) the command line.*\n/gm, ''), status };
};

describe('--jobs', () => {
  beforeAll(() => {
    // Builds the bundle when it is not up to date.
    spawnSync(process.execPath, [bin, '--version']);
  });

  it.each(reportFormats)('gives the same report in %s with one thread and with three', (format) => {
    const folder = manyConnectors();
    // An icon among them, and paths that are not there.
    const paths = ['set', sample, 'none', './set/c3'];
    const one = run(folder, [...paths, '--format', format, '--jobs', '1']);
    const three = run(folder, [...paths, '--format', format, '--jobs', '3']);
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(one).toMatchObject({ status: 2, stderr: expect.stringContaining('"none" does not exist') });
    expect(three).toEqual(one);
  });

  it('refuses what is no number of threads', () => {
    const folder = tempFolder({ 'set/a/apiDefinition.swagger.json': '{}' });
    for (const jobs of ['0', '-1', '1.5', 'all', '']) {
      const refused = run(folder, ['set', '--jobs', jobs]);
      expect(refused).toMatchObject({ status: 2, stdout: '' });
      expect(refused.stderr).toContain('--jobs');
    }
  });
});

describe('an interruption', () => {
  /** A run with threads that never answer; the first complaint interrupts it, or a moment later. */
  async function interrupted(
    names: readonly string[],
    jobs: number,
  ): Promise<{ code: number; left: readonly string[] }> {
    const files = names.map((name) => [`set/${name}/apiDefinition.swagger.json`, '{}']);
    const folder = tempFolder(Object.fromEntries(files));
    const abort = new AbortController();
    const io: CliIo = {
      out: async () => {},
      err: async () => abort.abort(),
      columns: undefined,
      colors: false,
      userData: folder,
      worker: path.join(project, 'test/support/dying-worker.mjs'),
      interrupted: abort.signal,
    };
    if (jobs > 1) setTimeout(() => abort.abort(), 300);
    const output = path.join(folder, 'report.json');
    const paths = [path.join(folder, 'set'), ...(jobs > 1 ? [] : [path.join(folder, 'none')])];
    const code = await main(['check', ...paths, '--output', output, '--jobs', String(jobs)], io);
    return { code, left: readdirSync(folder) };
  }

  it('leaves no report behind', async () => {
    expect(await interrupted(['a', 'b'], 1)).toMatchObject({ left: ['set'] });
  });

  it('ends threads that are at work', async () => {
    const names = Array.from({ length: foldersPerJob * 2 }, (_, at) => `${at}/hangs`);
    expect(await interrupted(names, 2)).toMatchObject({ left: ['set'] });
  });

  it('ends the process by the signal, though nobody reads its output', async () => {
    const child = spawn(process.execPath, [bin, 'check', '.', '--format', 'html'], {
      cwd: manyConnectors(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('readable', () => child.kill('SIGTERM'));
    const ended = await new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
    child.stdout.destroy();
    if (process.platform !== 'win32') expect(ended).toBe('SIGTERM');
  });
});
