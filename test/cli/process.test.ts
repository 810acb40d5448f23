import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { independentConnector } from '../support/builders';
import { tempFolder } from '../support/temp-folder';

const bin = path.join(import.meta.dirname, '../../src/cli/bin.mjs');

/** A folder of connectors with many findings: more output than a pipe holds. */
function manyFindings(): string {
  let builder = independentConnector();
  for (let at = 0; at < 400; at += 1)
    builder = builder.operation(`Operation${at}`, { description: 'No full stop' });
  const files = Object.fromEntries(
    builder.snapshot().texts.flatMap(({ name, text }) => [
      [`a/${name}`, text],
      [`b/${name}`, text],
    ]),
  );
  return tempFolder(files);
}

describe('the process', () => {
  it('writes a large report completely to a pipe before it ends', () => {
    const folder = manyFindings();
    const run = spawnSync(
      process.execPath,
      [bin, 'check', '.', '--format', 'json', '--publisher', 'independent'],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    expect(run.status).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(256 * 1024);
    expect(JSON.parse(run.stdout).connectors).toHaveLength(2);
  });

  it('ends quietly when its output is closed early', async () => {
    const child = spawn(
      process.execPath,
      [bin, 'check', '.', '--format', 'json', '--publisher', 'independent'],
      {
        cwd: manyFindings(),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr.replace(/^Buil(?:ding|t) the command line.*\n/gm, '')).toBe('');
    expect(status).toBe(0);
  });

  it('finds the help pages beside the bundle, from any folder', () => {
    const run = spawnSync(process.execPath, [bin, 'explain', 'title/required'], {
      cwd: tempFolder({}),
      encoding: 'utf8',
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('What it checks');
  });

  it('takes paths from npm as meant from where the person is', () => {
    const folder = manyFindings();
    const project = path.join(import.meta.dirname, '../..');
    const run = spawnSync(
      'npm',
      ['run', '--silent', '--prefix', project, 'check', '--', 'a', '--fail-on', 'warning'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: undefined },
      },
    );
    expect(run.stdout).toContain('operation/description-sentence');
    expect(run.status).toBe(1);
  });
});
