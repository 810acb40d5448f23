/**
 * How fast findings follow the keys in the real window:
 *   npm run bench:window [-- <connector folder...>]      default: the clean sample
 * Types twenty blanks with pauses and measures, in the window, from the key to the finished check. The goal holds for a
 * connector of usual size (the median published definition has 961 lines); larger ones are measured without a goal.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { buildApp } from './app-build';
import { ensureRuntime } from './runtime/ensure';
import { projectRoot } from './support/project';

const keys = 20;
/** Milliseconds from key to markers, and the size of definition (lines) it is promised for. */
const goal = { milliseconds: 200, lines: 2500 };

interface Measured {
  readonly delays: readonly number[];
  /** Frames longer than 50 ms while typing, milliseconds. */
  readonly slowFrames: readonly number[];
}

interface Probe {
  delays: number[];
  frames: number[];
}

async function measure(folder: string): Promise<Measured> {
  const app = await _electron.launch({
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), projectRoot, folder],
    env: {
      ...(process.env as Record<string, string>),
      CONNECTOR_REVIEW_USER_DATA: mkdtempSync(path.join(os.tmpdir(), 'connector-review-bench-')),
    },
  });
  const page = await app.firstWindow();
  await page.getByText(/^Checked in /).waitFor();
  await page.getByTestId('code-editor').click();
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(2000);
  // tsx wraps functions in a helper of this name, which the window lacks.
  await page.evaluate('globalThis.__name = (wrapped) => wrapped');
  await page.evaluate(startProbe);
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.type(' ');
    await page.waitForTimeout(800);
  }
  const probe = await page.evaluate(() => (window as unknown as { probe: Probe }).probe);
  await app.close();
  return { delays: probe.delays, slowFrames: probe.frames.filter((frame) => frame > 50) };
}

/** Runs in the window: the status bar says when a check runs and when it is done. */
function startProbe(): void {
  const probe: Probe = { delays: [], frames: [] };
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
    if (text.includes('Checking')) checking = true;
    else if (pressed > 0 && checking) {
      probe.delays.push(performance.now() - pressed);
      pressed = 0;
    }
  };
  new MutationObserver(look).observe(status, { subtree: true, childList: true, characterData: true });
  let last = performance.now();
  const frame = (): void => {
    const now = performance.now();
    probe.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.POSITIVE_INFINITY;
}

await ensureRuntime({ xvfb: true });
await buildApp({});
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [path.join(projectRoot, 'resources/samples/clean')];
let missed = false;
for (const folder of folders) {
  const lines = readFileSync(path.join(folder, 'apiDefinition.swagger.json'), 'utf8').split('\n').length;
  const { delays, slowFrames } = await measure(path.resolve(folder));
  const middle = median(delays);
  const bound = lines <= goal.lines;
  const failed = bound && middle > goal.milliseconds;
  missed ||= failed;
  const verdict = bound
    ? `goal ${goal.milliseconds} ms: ${failed ? 'MISSED' : 'met'}`
    : 'no goal at this size';
  process.stdout.write(
    `${path.basename(folder)} (${lines} lines): key to findings, median of ${delays.length}: ${middle.toFixed(0)} ms ` +
      `(${verdict}); longest ${Math.max(...delays).toFixed(0)} ms; ` +
      `frames over 50 ms: ${slowFrames.length}, longest ${Math.max(0, ...slowFrames).toFixed(0)} ms\n`,
  );
}
process.exitCode = missed ? 1 : 0;
