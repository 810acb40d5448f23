import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageCommand, run } from '../../../src/tools/support/run';

describe('packageCommand', () => {
  it.each([
    ['typescript', 'tsc'],
    ['@biomejs/biome', 'biome'],
    ['vitest', 'vitest'],
    ['electron-vite', 'electron-vite'],
    ['electron-builder', 'electron-builder'],
    ['@playwright/test', 'playwright'],
  ])('finds the program of %s', (name, program) => {
    const command = packageCommand(name, program, ['--flag']);
    expect(command.file).toBe(process.execPath);
    expect(existsSync(command.args[0] ?? '')).toBe(true);
    expect(command.args[1]).toBe('--flag');
  });

  it('says what is not there', () => {
    expect(() => packageCommand('typescript', 'nothing', [])).toThrow('no program nothing');
  });
});

describe('run', () => {
  it('gives the exit code', () => {
    expect(run({ file: process.execPath, args: ['-e', 'process.exit(7)'] })).toBe(7);
  });

  it('removes variables that are undefined and adds others', () => {
    process.env.CONNECTOR_REVIEW_TEST = 'set';
    const script =
      'process.exit(process.env.CONNECTOR_REVIEW_TEST === undefined && process.env.OTHER === "1" ? 0 : 1)';
    const env = { CONNECTOR_REVIEW_TEST: undefined, OTHER: '1' };
    try {
      expect(run({ file: process.execPath, args: ['-e', script], env })).toBe(0);
    } finally {
      delete process.env.CONNECTOR_REVIEW_TEST;
    }
  });

  it('throws when a program cannot be started', () => {
    expect(() => run({ file: 'connector-review-no-such-program', args: [] })).toThrow();
  });
});
