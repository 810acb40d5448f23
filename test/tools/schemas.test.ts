import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/tools/schemas/generate';
import { projectRoot } from '../../src/tools/support/project';

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8').replaceAll('\r\n', '\n');

describe('the generated schemas', () => {
  for (const [file, content] of generatedFiles()) {
    it(`are up to date in ${file}; "npm run schemas" writes them`, () => {
      expect(read(file) === content).toBe(true);
    });

    it(`need nothing at run time in ${file}`, () => {
      expect(content).not.toMatch(/\brequire\(|^import\b|\bimport\(|new Function|\beval\(/m);
      expect(content).not.toContain('reportedBy');
    });
  }
});
