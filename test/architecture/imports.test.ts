import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../src/tools/imports/arrows';
import { scanSource } from '../../src/tools/imports/scan';
import { projectRoot } from '../../src/tools/support/project';

const files = readdirSync(path.join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.split(path.sep).join('/')}`)
  .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
  .sort();

describe('the import arrows', () => {
  it('hold in every source file', () => {
    const problems = files.flatMap((file) => {
      const text = readFileSync(path.join(projectRoot, file), 'utf8');
      return judgeFile(file, scanSource(file, text));
    });
    expect(problems).toEqual([]);
  });

  it('are checked on real files', () => {
    expect(files).toContain('src/cli/bin.mjs');
    expect(files).toContain('src/tools/imports/arrows.ts');
  });
});
