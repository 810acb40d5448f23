/** What is measured inside the window while keys are typed. */
export interface Probe {
  /** From key to markers, milliseconds. */
  markers: number[];
  /** Time between two frames. */
  frames: number[];
  /** The frames of 50 ms or more. */
  slow: SlowFrame[];
  /** Work that held up the window for 50 ms or more. */
  tasks: number[];
  /** Checks that are complete, text quality included. */
  completed: number;
}

/** A frame that took 50 ms or more, as the browser accounts for it; what it was not busy with itself, it waited for. */
export interface SlowFrame {
  readonly duration: number;
  /** Milliseconds from the last key to the start of the frame. */
  readonly afterKey: number;
  /** Style, layout and painting. */
  readonly drawing: number;
  /** `12 ms TimerHandler:setTimeout updatePost`, longest first. */
  readonly scripts: readonly string[];
}

/** An entry of the Long Animation Frames API, which TypeScript does not know yet. */
interface LongFrame extends PerformanceEntry {
  /** 0 where nothing was drawn. */
  readonly renderStart: number;
  readonly scripts: readonly {
    readonly duration: number;
    readonly invoker: string;
    readonly sourceFunctionName: string;
  }[];
}

type ProbedWindow = Window & { probe: Probe };

/** Runs in the window: checks that are complete. */
export function completed(): number {
  return (window as unknown as ProbedWindow).probe.completed;
}

/** Runs in the window: everything measured so far. */
export function probed(): Probe {
  return (window as unknown as ProbedWindow).probe;
}

/** Runs in the window: forgets the frames and tasks so far. */
export function forgetFrames(): void {
  Object.assign((window as unknown as ProbedWindow).probe, { frames: [], tasks: [], slow: [] });
}

/** Runs in the window: the status bar says when a check runs, and with its end the markers are set. */
export function startProbe(): void {
  const probe: Probe = { markers: [], frames: [], tasks: [], slow: [], completed: 0 };
  (window as unknown as ProbedWindow).probe = probe;
  const status = document.querySelector('footer');
  if (status === null) throw new Error('The window has no status bar.');
  let pressed = 0;
  let lastKey = 0;
  let checking = false;
  window.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      lastKey = pressed;
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
  new PerformanceObserver((list) => {
    for (const { startTime, duration, renderStart, scripts } of list.getEntries() as LongFrame[]) {
      const longestFirst = [...scripts].sort((a, b) => b.duration - a.duration);
      probe.slow.push({
        duration,
        afterKey: startTime - lastKey,
        drawing: renderStart === 0 ? 0 : Math.max(0, startTime + duration - renderStart),
        scripts: longestFirst.map(
          ({ duration: took, invoker, sourceFunctionName }) =>
            `${took.toFixed(0)} ms ${invoker} ${sourceFunctionName}`,
        ),
      });
    }
  }).observe({ entryTypes: ['long-animation-frame'] });
  let last = performance.now();
  const frame = (): void => {
    const now = performance.now();
    probe.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
