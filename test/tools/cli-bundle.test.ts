import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSignature, cliSignature, cliStamp, ensureCliBundle } from '../../src/tools/cli-bundle.mjs';
import { projectRoot } from '../../src/tools/support/project';
import { tempFolder } from '../support/temp-folder';

function write(root: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

function launch(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const bin = path.join(root, 'src/cli/bin.mjs');
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '', ...env },
  });
}

function installLauncher(root: string): void {
  write(root, 'package.json', '{ "type": "module" }');
  cpSync(path.join(projectRoot, 'src/cli/bin.mjs'), path.join(root, 'src/cli/bin.mjs'));
}

describe('the stamp of a bundle', () => {
  it('gives back the signature it was made from', () => {
    const root = tempFolder();
    const signature = cliSignature(root);
    write(root, 'out/cli/index.js', `${cliStamp(signature)}console.log(1);\n`);
    expect(builtSignature(root)).toBe(signature);
  });

  it.each(['', 'console.log(1);', '// built from zzz\n', '// built from 0123\n'])(
    'is not found in %j',
    (text) => {
      const root = tempFolder();
      write(root, 'out/cli/index.js', text);
      expect(builtSignature(root)).toBeUndefined();
    },
  );

  it('is missing without a bundle', () => {
    expect(builtSignature(tempFolder())).toBeUndefined();
  });
});

describe('ensureCliBundle', () => {
  it('tells to install when there is nothing to build with', () => {
    const root = tempFolder();
    write(root, 'package.json', '{}');
    expect(() => ensureCliBundle(root)).toThrow('npm install');
  });
});

describe('the launcher of an installed copy', () => {
  it('runs the bundle with its arguments and keeps its exit code', () => {
    const root = tempFolder();
    installLauncher(root);
    write(root, 'out/cli/index.js', 'console.log(process.argv.slice(2).join("|")); process.exitCode = 5;');
    const result = launch(root, ['check', 'a b']);
    expect(result.stdout).toBe('check|a b\n');
    expect(result.stderr).toBe('');
    expect(result.status).toBe(5);
  });

  it('says that it is incomplete without a bundle', () => {
    const root = tempFolder();
    installLauncher(root);
    const result = launch(root, ['check']);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(/incomplete.*Install it again/);
    expect(result.status).toBe(3);
  });

  it('works from the folder in which npm was called', () => {
    const root = tempFolder();
    installLauncher(root);
    write(root, 'out/cli/index.js', 'console.log(process.cwd());');
    mkdirSync(path.join(root, 'sub'));
    const from = path.join(root, 'sub');
    const ends = (env: NodeJS.ProcessEnv): string => path.basename(launch(root, [], env).stdout.trim());
    expect(ends({ npm_lifecycle_event: 'check', INIT_CWD: from })).toBe('sub');
    expect(ends({ npm_lifecycle_event: 'cli', INIT_CWD: from })).toBe('sub');
    expect(ends({ npm_lifecycle_event: 'test', INIT_CWD: from })).toBe(path.basename(root));
  });
});
