/**
 * How fast findings follow the keys in the real window:
 *   npm run bench:window [-- <connector folder...>]      default: the clean sample
 * Types fifty blanks, each after the check of the one before is complete, and measures in the window from the key to the
 * markers, and how long frames take; then, in the engine's own process, what one changed key costs. The time from key to
 * markers is promised for a connector of usual size (the median published definition has 961 lines), the others for
 * every one. Exits 1 where a goal is missed.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { buildApp } from './app-build';
import { ensureRuntime } from './runtime/ensure';
import { projectRoot } from './support/project';

const keys = 50;
/** Milliseconds. `markers`: from key to markers, promised for definitions of so many lines; `worker` and `frame`: for all. */
const goals = { markers: 200, lines: 2500, worker: 150, frame: 50 };

interface Measured {
  /** From key to markers, milliseconds. */
  readonly markers: readonly number[];
  /** Time of the engine for one changed key, without text quality. */
  readonly worker: readonly number[];
  /** The same from the window's question to its answer: copies and validation included. */
  readonly roundTrip: readonly number[];
  /** Time between two frames while keys are typed. */
  readonly frames: readonly number[];
  /** Work that held up the window for 50 ms or more. */
  readonly tasks: readonly number[];
}

interface Probe {
  markers: number[];
  frames: number[];
  tasks: number[];
  /** Checks that are complete, text quality included. */
  completed: number;
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
    await page.waitForTimeout(2000);
    // tsx wraps functions in a helper of this name, which the window lacks.
    await page.evaluate('globalThis.__name = (wrapped) => wrapped');
    await page.evaluate(startProbe);
    const probe = () => page.evaluate(() => (window as unknown as { probe: Probe }).probe);
    for (let i = 0; i < keys; i += 1) {
      await page.keyboard.type(' ');
      // Waiting for a locator would search the whole page again and again, and be measured with it.
      while ((await page.evaluate(completed)) <= i) await page.waitForTimeout(100);
    }
    const { markers, frames, tasks } = await probe();
    return { markers, frames, tasks, ...(await page.evaluate(askEngine, { folder, keys })) };
  } finally {
    await app.close();
  }
}

/** Runs in the window. */
function completed(): number {
  return (window as unknown as { probe: Probe }).probe.completed;
}

/** Runs in the window: the status bar says when a check runs, and with its end the markers are set. */
function startProbe(): void {
  const probe: Probe = { markers: [], frames: [], tasks: [], completed: 0 };
  (window as unknown as { probe: Probe }).probe = probe;
  const status = document.querySelector('footer');
  if (status === null) throw new Error('The window has no status bar.');
  let pressed = 0;
  let checking = false;
  window.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      checking = false;
    },
    true,
  );
  const look = (): void => {
    const text = status.textContent ?? '';
    if (/Checking(?! the language)/.test(text)) checking = true;
    else if (pressed > 0 && checking) {
      probe.markers.push(performance.now() - pressed);
      pressed = 0;
    }
    if (checking && text.includes('Checked in')) {
      probe.completed += 1;
      checking = false;
    }
  };
  new MutationObserver(look).observe(status, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  let last = performance.now();
  const frame = (): void => {
    const now = performance.now();
    probe.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Runs in the window: asks the engine for a check after each of so many keys typed into the first description. */
async function askEngine({ folder, keys }: { readonly folder: string; readonly keys: number }) {
  const opened = await window.workbench.call('workspace/open', { path: folder });
  if (!opened.ok) throw new Error(opened.error.message);
  const { id, files } = opened.value;
  const file = 'apiDefinition.swagger.json';
  const text = files.find(({ name }) => name === file)?.text ?? '';
  const at = text.indexOf('"description": "') + '"description": "'.length;
  const worker: number[] = [];
  const roundTrip: number[] = [];
  let base: number | undefined;
  for (let key = 1; key <= keys; key += 1) {
    const started = performance.now();
    const result = await window.workbench.call('check/run', {
      workspaceId: id,
      generation: key,
      publisher: 'auto',
      profile: 'submission',
      buffers: [{ file, text: `${text.slice(0, at)}${'x'.repeat(key)}${text.slice(at)}` }],
      textQuality: 'later',
      base,
    });
    if (!result.ok) throw new Error(result.error.message);
    roundTrip.push(performance.now() - started);
    worker.push(result.value.durationMs);
    base = result.value.serial;
  }
  return { worker, roundTrip };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.POSITIVE_INFINITY;
}

await ensureRuntime({ xvfb: true });
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
  const { markers, worker, roundTrip, frames, tasks } = await measure(path.resolve(folder));
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
  const slow = frames.filter((frame) => frame > goals.frame).length;
  tell(
    'Longest frame',
    Math.max(0, ...frames),
    goals.frame,
    `${slow} of ${frames.length} over the goal; ${tasks.length} tasks of 50 ms or more, longest ${longest(tasks)} ms`,
  );
}
process.exitCode = missed ? 1 : 0;
