import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOfAddress, serveAppFile } from '../../../src/main/security/app-files';
import { contentSecurityPolicy } from '../../../src/main/security/content-security-policy';

const root = path.resolve('/bundle/renderer');

describe('fileOfAddress', () => {
  it.each([
    ['app://connector-review/index.html', 'index.html'],
    ['app://connector-review/assets/editor.worker-1a2b.js', 'assets/editor.worker-1a2b.js'],
    ['app://connector-review/assets/codicon.ttf?v=1#x', 'assets/codicon.ttf'],
    ['app://connector-review/assets/a%20b.css', 'assets/a b.css'],
    ['app://connector-review/a/../index.html', 'index.html'],
    // Dots are resolved by the URL itself and cannot climb above its root.
    ['app://connector-review/%2e%2e/%2e%2e/index.html', 'index.html'],
  ])('finds %s', (address, file) => {
    expect(fileOfAddress(address, root)).toBe(path.join(root, file));
  });

  it.each([
    'app://connector-review/',
    'app://connector-review/assets/',
    'app://connector-review/assets',
    'app://connector-review/..%2fmain%2findex.js',
    'app://connector-review/..%5cmain%5cindex.js',
    'app://connector-review/%252e%252e/main/index.js/',
    'app://connector-review//etc/hosts.json',
    'app://connector-review/C:/Windows/win.json',
    'app://connector-review/index.html%00.js',
    'app://connector-review/.hidden.js',
    'app://connector-review/%E0%A4%A.js',
    'app://connector-review/etc/passwd',
    'app://connector-review/index.js.map',
    'app://other/index.html',
    'file:///bundle/renderer/index.html',
    'https://connector-review/index.html',
    'nonsense',
  ])('refuses %s', (address) => {
    expect(fileOfAddress(address, root)).toBeUndefined();
  });

  it('never leaves the folder, whatever the segments are', () => {
    const parts = ['..', '.', '%2e%2e', '%2f', '%5c', 'a', '', '..%2f..', '%2e', '~'];
    for (const a of parts) {
      for (const b of parts) {
        for (const c of parts) {
          const file = fileOfAddress(`app://connector-review/${a}/${b}/${c}/x.js`, root);
          if (file !== undefined) expect(file.startsWith(root + path.sep)).toBe(true);
        }
      }
    }
  });
});

describe('serveAppFile', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'app-files-'));
    await mkdir(path.join(folder, 'renderer'));
    await writeFile(path.join(folder, 'renderer', 'index.html'), '<p>Hello</p>');
    await writeFile(path.join(folder, 'secret.json'), '{}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const serve = (address: string, method = 'GET') =>
    serveAppFile({ url: address, method } as Request, path.join(folder, 'renderer'));

  it('answers a bundled file with its kind and the policy', async () => {
    const response = await serve('app://connector-review/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>Hello</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers 404 for what is missing or outside, and 405 for other methods', async () => {
    expect((await serve('app://connector-review/missing.js')).status).toBe(404);
    expect((await serve('app://connector-review/..%2fsecret.json')).status).toBe(404);
    expect((await serve('app://connector-review/index.html', 'POST')).status).toBe(405);
  });
});

describe('contentSecurityPolicy', () => {
  it('allows no script but the bundled ones and no server', () => {
    const directives = new Map(
      contentSecurityPolicy.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values] as const;
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const name of ['script-src', 'worker-src', 'connect-src', 'font-src']) {
      expect(directives.get(name)).toEqual(["'self'"]);
    }
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name)).toEqual(["'none'"]);
    }
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});
