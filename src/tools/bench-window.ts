/**
 * How fast findings follow the keys in the real window:
 *   npm run bench:window [-- <connector folder...>]      default: the clean sample
 * Types fifty blanks, each after the check of the one before is complete, and measures in the window from the key to the
 * markers, and how long frames take; then, in the engine's own process, what one changed key costs. The time from key to
 * markers is promised for a connector of usual size (the median published definition has 961 lines), the others for
 * every one. Before that it waits for a window at rest: the longest frame of that time is what the computer itself adds,
 * and the slowest frames are told with what the window did in them. Exits 1 where a goal is missed.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type CDPSession, type Page } from '@playwright/test';
import { buildApp } from './app-build';
import { askEngine } from './bench-window/ask-engine';
import {
  completed,
  forgetFrames,
  type Probe,
  probed,
  type SlowFrame,
  startProbe,
} from './bench-window/probe';
import { ensureRuntime } from './runtime/ensure';
import { displayProblem, underXvfb } from './support/display';
import { projectRoot } from './support/project';
import { run } from './support/run';

const keys = 50;
/** So many of the slowest frames are told with what they were made of. */
const toldFrames = 5;
/** Milliseconds. `markers`: from key to markers, promised for definitions of so many lines; `worker` and `frame`: for all. */
const goals = { markers: 200, lines: 2500, worker: 150, frame: 50 };

interface Measured {
  readonly probe: Probe;
  /** Processor time of the window's main thread for one key, milliseconds: what other programs do hardly changes it. */
  readonly cpu: number;
  /** Longest time between two frames with nothing to do, milliseconds: what the computer itself adds. */
  readonly atRest: number;
  /** Time of the engine for one changed key, without text quality. */
  readonly worker: readonly number[];
  /** The same from the window's question to its answer: copies and validation included. */
  readonly roundTrip: readonly number[];
}

async function measure(folder: string): Promise<Measured> {
  const app = await _electron.launch({
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), projectRoot, folder],
    env: {
      ...(process.env as Record<string, string>),
      CONNECTOR_REVIEW_USER_DATA: mkdtempSync(path.join(os.tmpdir(), 'connector-review-bench-')),
    },
  });
  try {
    const page = await app.firstWindow();
    await page.getByText(/^Checked in /).waitFor();
    await page.getByTestId('code-editor').click();
    await page.keyboard.press('Control+Home');
    // tsx wraps functions in a helper of this name, which the window lacks.
    await page.evaluate('globalThis.__name = (wrapped) => wrapped');
    await page.evaluate(startProbe);
    const atRest = await rest(page);
    const processor = await page.context().newCDPSession(page);
    await processor.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await cpuOf(processor);
    for (let i = 0; i < keys; i += 1) {
      await page.keyboard.type(' ');
      // Waiting for a locator would search the whole page again and again, and be measured with it.
      while ((await page.evaluate(completed)) <= i) await page.waitForTimeout(100);
    }
    const cpu = ((await cpuOf(processor)) - before) / keys;
    const probe = await page.evaluate(probed);
    return { probe, cpu, atRest, ...(await page.evaluate(askEngine, { folder, keys })) };
  } finally {
    await app.close();
  }
}

/** Processor time the main thread of the window has taken, milliseconds. */
async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

function longestFirst(frames: readonly SlowFrame[]): readonly SlowFrame[] {
  return [...frames].sort((a, b) => b.duration - a.duration);
}

/** Waits until the window has done what opening a folder starts; the longest frame of the two seconds after that. */
async function rest(page: Page): Promise<number> {
  const seconds = async (count: number): Promise<number> => {
    await page.evaluate(forgetFrames);
    await page.waitForTimeout(count * 1000);
    return Math.max(0, ...(await page.evaluate(probed)).frames);
  };
  for (let tries = 0; tries < 10 && (await seconds(1)) > goals.frame; tries += 1);
  const longest = await seconds(2);
  await page.evaluate(forgetFrames);
  return longest;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.POSITIVE_INFINITY;
}

await ensureRuntime({ xvfb: true });
if ((await displayProblem()) !== undefined) {
  const again = { file: process.execPath, args: [...process.execArgv, ...process.argv.slice(1)] };
  process.exit(run(underXvfb(again)));
}
await buildApp({});
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [path.join(projectRoot, 'resources/samples/clean')];
let missed = false;

/** One line: figure, goal, and whether it is met; a figure without a goal is told all the same. */
function tell(name: string, figure: number, goal: number | undefined, more: string): void {
  const failed = goal !== undefined && figure > goal;
  missed ||= failed;
  const verdict =
    goal === undefined ? 'no goal at this size' : `goal ${goal} ms: ${failed ? 'MISSED' : 'met'}`;
  process.stdout.write(`  ${name}: ${figure.toFixed(0)} ms (${verdict}); ${more}\n`);
}

for (const folder of folders) {
  const lines = readFileSync(path.join(folder, 'apiDefinition.swagger.json'), 'utf8').split('\n').length;
  const { probe, cpu, atRest, worker, roundTrip } = await measure(path.resolve(folder));
  const { markers, frames, tasks } = probe;
  process.stdout.write(`${path.basename(folder)} (${lines} lines)\n`);
  const longest = (values: readonly number[]): string => Math.max(0, ...values).toFixed(0);
  tell(
    `One key in the worker, median of ${worker.length}`,
    median(worker),
    goals.worker,
    `longest ${longest(worker)} ms; with the way there and back ${median(roundTrip).toFixed(0)} ms`,
  );
  tell(
    `Key to markers in the window, median of ${markers.length}`,
    median(markers),
    lines <= goals.lines ? goals.markers : undefined,
    `longest ${longest(markers)} ms`,
  );
  const over = frames.filter((frame) => frame > goals.frame).length;
  tell(
    'Longest frame',
    Math.max(0, ...frames),
    goals.frame,
    `${over} of ${frames.length} over the goal, at rest ${atRest.toFixed(0)} ms; ${tasks.length} tasks of 50 ms or more, longest ${longest(tasks)} ms; ${cpu.toFixed(0)} ms of processor time for a key`,
  );
  for (const { duration, afterKey, drawing, scripts } of longestFirst(probe.slow).slice(0, toldFrames)) {
    const parts = [`drawing ${drawing.toFixed(0)} ms`, ...scripts].join(', ');
    process.stdout.write(
      `    ${duration.toFixed(0)} ms, begun ${afterKey.toFixed(0)} ms after the key: ${parts}\n`,
    );
  }
}
process.exitCode = missed ? 1 : 0;
