import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from '../app-build';
import { ensureRuntime } from '../runtime/ensure';
import { displayProblem, underXvfb } from '../support/display';
import { projectRoot } from '../support/project';
import { type Command, packageCommand, run } from '../support/run';
import { type Counts, noCounts, oneFailure, playwrightCounts, settle, vitestCounts } from './counts';

/** One part of a test run. `needs` names steps without which it cannot be tried. */
export interface Step {
  readonly name: string;
  readonly needs: readonly string[];
  readonly run: () => Promise<Counts>;
}

const reports = path.join(projectRoot, 'test-results');

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true }); // an old one must not be taken for this run's
  return file;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function toolStep(name: string, command: () => Command): Step {
  return { name, needs: [], run: async () => (run(command()) === 0 ? noCounts : oneFailure) };
}

/** Electron, system parts, better-sqlite3. */
export const runtimeStep: Step = {
  name: 'runtime',
  needs: [],
  run: async () => {
    const xvfb = (await displayProblem()) !== undefined;
    await ensureRuntime({ xvfb });
    return noCounts;
  },
};

export const typesStep = toolStep('types', () => packageCommand('typescript', 'tsc', ['--noEmit']));

export const lintStep = toolStep('lint', () =>
  packageCommand('@biomejs/biome', 'biome', ['check', '--error-on-warnings']),
);

/** The workstation and the command line, where they do not match their sources. */
export const buildStep: Step = {
  name: 'build',
  needs: [],
  run: async () => {
    await buildApp();
    return run({ file: process.execPath, args: ['src/tools/build-cli.mjs'] }) === 0 ? noCounts : oneFailure;
  },
};

/** Unit tests with vitest. @param args passed on to it */
export function unitStep(args: readonly string[]): Step {
  return {
    name: 'unit tests',
    needs: [],
    run: async () => {
      const report = freshReport('vitest.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const exitCode = run(packageCommand('vitest', 'vitest', ['run', ...reporters, ...args]));
      return settle(vitestCounts(readReport(report)), exitCode);
    },
  };
}

/**
 * Tests in a real Electron with Playwright, in a display in memory where there is no other.
 * @param project a project of playwright.config.ts
 * @param args passed on to Playwright
 */
export function windowStep(project: string, args: readonly string[], env: Command['env'] = {}): Step {
  return {
    name: `window tests (${project})`,
    needs: ['runtime', 'build'],
    run: async () => {
      const report = freshReport('playwright.json');
      const test = packageCommand('@playwright/test', 'playwright', [
        'test',
        `--project=${project}`,
        ...args,
      ]);
      const command = { ...test, env: { ...env, ELECTRON_RUN_AS_NODE: undefined } };
      const exitCode = run((await displayProblem()) === undefined ? command : underXvfb(command));
      return settle(playwrightCounts(readReport(report)), exitCode);
    },
  };
}
