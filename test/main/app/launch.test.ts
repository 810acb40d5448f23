import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderArgument, readHandOver } from '../../../src/main/app/launch';

const cwd = path.resolve('/home/reviewer');

describe('folderArgument', () => {
  it('takes the folder after the app when run from source', () => {
    expect(folderArgument({ argv: ['electron', '.', 'connectors/a'], cwd, namesApp: true })).toBe(
      path.join(cwd, 'connectors/a'),
    );
  });

  it('takes the first plain argument of a packaged program', () => {
    const absolute = path.resolve('/data/connector');
    expect(folderArgument({ argv: ['Connector Review', absolute], cwd, namesApp: false })).toBe(absolute);
  });

  it('passes over switches wherever they stand', () => {
    const argv = ['electron', '--inspect=0', '.', '--no-sandbox', 'a b', '--flag'];
    expect(folderArgument({ argv, cwd, namesApp: true })).toBe(path.join(cwd, 'a b'));
  });

  it('is null without a folder', () => {
    expect(folderArgument({ argv: ['electron', '.'], cwd, namesApp: true })).toBeNull();
    expect(folderArgument({ argv: ['app', '', '--x'], cwd, namesApp: false })).toBeNull();
    expect(folderArgument({ argv: ['app', 'a\u0000b'], cwd, namesApp: false })).toBeNull();
  });
});

describe('readHandOver', () => {
  it('reads a folder and takes anything else for none', () => {
    expect(readHandOver({ folder: '/a' })).toEqual({ folder: '/a' });
    for (const data of [undefined, null, 'x', {}, { folder: 3 }, { folder: '' }]) {
      expect(readHandOver(data)).toEqual({ folder: null });
    }
  });
});
