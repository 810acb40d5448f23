import { call } from '../bridge/client';
import { bufferNames, isDirty, textOf } from '../features/editor/buffers';
import { showMarkers } from '../features/editor/markers';
import { useWorkspace } from './workspace';

/** Pause after the last key before a check starts, milliseconds. Markers are due 200 ms after it. */
const typingPause = 60;

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
  timer = setTimeout(() => void checkNow(), typingPause);
}

/** Checks the texts as they are now; resolves when the report is shown. */
export function checkNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  generation += 1;
  running = run(generation);
  return running;
}

/** Resolves when the report shown belongs to the texts shown. */
export async function settleCheck(): Promise<void> {
  if (timer !== undefined) await checkNow();
  else await running;
}

async function run(own: number): Promise<void> {
  const { workspace, publisher } = useWorkspace.getState();
  if (workspace === null) return;
  useWorkspace.setState({ check: { kind: 'running' } });
  const buffers = bufferNames()
    .filter(isDirty)
    .map((file) => ({ file, text: textOf(file) ?? '' }));
  const request = {
    workspaceId: workspace.id,
    generation: own,
    publisher,
    profile: 'submission',
    buffers,
  } as const;
  const result = await call('check/run', request);
  if (own !== generation || useWorkspace.getState().workspace?.id !== workspace.id) return;
  if (!result.ok) {
    useWorkspace.setState({ check: { kind: 'failed', message: result.error.message } });
    return;
  }
  const { report, iconMeasurements, durationMs, submissionId } = result.value;
  showMarkers(report.findings);
  useWorkspace.setState((state) => ({
    report,
    iconMeasurements,
    checkMs: durationMs,
    check: { kind: 'idle' },
    submissionId: submissionId ?? state.submissionId,
  }));
}
