import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSources, sourceSignature } from '../../../src/tools/support/signature.mjs';
import { tempFolder } from '../../support/temp-folder';

const date = new Date('2024-01-02T03:04:05Z');

function write(root: string, name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, date, date);
}

function tree(root: string): void {
  write(root, 'src/a.ts', 'a');
  write(root, 'src/deep/b.ts', 'bb');
  write(root, 'package.json', '{}');
}

describe('sourceSignature', () => {
  const sign = (root: string, salt: readonly string[] = []): string =>
    sourceSignature(root, ['src', 'package.json', 'missing'], salt);

  it.each<[string, (root: string) => void]>([
    ['a changed file', (root) => write(root, 'src/a.ts', 'aa')],
    ['an added file', (root) => write(root, 'src/c.ts', 'a')],
    ['a removed file', (root) => rmSync(path.join(root, 'src/deep/b.ts'))],
    ['a newer date', (root) => utimesSync(path.join(root, 'src/a.ts'), new Date(), new Date())],
    ['an older date', (root) => utimesSync(path.join(root, 'src/a.ts'), new Date(0), new Date(0))],
  ])('changes with %s', (_what, change) => {
    const root = tempFolder();
    tree(root);
    const before = sign(root);
    expect(sign(root)).toBe(before);
    change(root);
    expect(sign(root)).not.toBe(before);
  });

  it('changes with the salt', () => {
    const root = tempFolder();
    tree(root);
    expect(sign(root, ['1'])).not.toBe(sign(root, ['2']));
  });

  it('lists files in a fixed order and leaves out what does not exist', () => {
    const root = tempFolder();
    tree(root);
    const names = listSources(root, ['src', 'package.json', 'missing']).map((line) => line.split('\t')[0]);
    expect(names).toEqual(['package.json', 'src/a.ts', 'src/deep/b.ts']);
  });
});
