import type { CheckResult } from '../../shared/workspace';
import { bufferNames, forgetTold, isDirty, tellTexts } from '../features/editor/buffers';
import { showLaterMarkers, showMarkers } from '../features/editor/markers';
import { askCheck } from './ask-check';
import { keepSame } from './keep-same';
import { withPending } from './pending';
import { useWorkspace } from './workspace';

/** Pause after the last key before a check starts, milliseconds. Markers are due 200 ms after it. */
const typingPause = 60;
/** Quiet before the text-quality pass starts while a person types: once it runs, the next check waits for it. */
const languagePause = 250;
/** Longest wait for a frame, milliseconds. */
const hiddenPause = 100;

let generation = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();

/** Number of the newest state of the texts; a check of an older one counts for nothing. */
export function currentGeneration(): number {
  return generation;
}

/** The texts changed: check again once the person pauses. */
export function scheduleCheck(): void {
  generation += 1;
  clearTimeout(timer);
  timer = setTimeout(() => void start(languagePause), typingPause);
}

/** Checks the texts as they are now; resolves when the complete report is shown. */
export function checkNow(): Promise<void> {
  return start(0);
}

/** Resolves when the report shown is complete and belongs to the texts shown. */
export async function settleCheck(): Promise<void> {
  if (timer !== undefined) await checkNow();
  else await running;
}

function start(pause: number): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  generation += 1;
  running = run(generation, pause);
  return running;
}

/**
 * @param pause before the text-quality pass, milliseconds
 * @param again the texts are told whole, because edits alone were not understood
 */
async function run(own: number, pause: number, again = false): Promise<void> {
  const { workspace, publisher } = useWorkspace.getState();
  if (workspace === null) return;
  const isCurrent = (): boolean =>
    own === generation && useWorkspace.getState().workspace?.id === workspace.id;
  useWorkspace.setState({ check: { kind: 'running' } });
  const edited = bufferNames().filter(isDirty);
  const request = {
    workspaceId: workspace.id,
    generation: own,
    publisher,
    profile: 'submission',
    buffers: tellTexts(edited),
    textQuality: 'later',
  } as const;
  const first = await askCheck('check/run', request);
  if (!isCurrent()) return;
  if (!first.ok && first.error.code === 'unknown-text' && !again) {
    forgetTold(edited);
    return run(own, pause, true);
  }
  if (!first.ok) {
    failed(first.error.message);
    return;
  }
  const pending: ReadonlySet<string> = new Set(first.value.pending);
  const { report } = first.value;
  showMarkers(report.findings, pending);
  await afterDrawing();
  if (!isCurrent()) return;
  const shown = useWorkspace.getState().report;
  show({ ...first.value, report: withPending(report, shown, pending) }, pending.size > 0);
  if (pending.size === 0) {
    showLaterMarkers([], pending);
    return;
  }
  if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isCurrent()) return;
  const whole = await askCheck('check/complete', { workspaceId: workspace.id, generation: own });
  if (!isCurrent()) return;
  if (!whole.ok) {
    failed(whole.error.message);
    return;
  }
  showLaterMarkers(whole.value.report.findings, pending);
  await afterDrawing();
  if (!isCurrent()) return;
  show(whole.value, false);
}

function show(result: CheckResult, completing: boolean): void {
  const { report, iconMeasurements, durationMs, submissionId } = result;
  useWorkspace.setState((state) => ({
    report: keepSame(report, state.report),
    iconMeasurements,
    checkMs: durationMs,
    check: { kind: completing ? 'completing' : 'idle' },
    submissionId: submissionId ?? state.submissionId,
  }));
}

/** Lets the window draw what is there and take keys in between. A window out of sight draws nothing: it waits no longer. */
function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, hiddenPause);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function failed(message: string): void {
  useWorkspace.setState({ check: { kind: 'failed', message } });
}
