import { Worker } from 'node:worker_threads';
import type { Target } from './check-target';
import { type CheckerSetup, faultText, type Outcome } from './checker';

interface Task {
  readonly target: Target;
  readonly done: (outcome: Outcome) => void;
}

/** A thread and what it is at. */
interface Thread {
  readonly worker: Worker;
  task: Task | undefined;
  /** What it died of. */
  fault: unknown;
}

/**
 * Threads that check folders, each one at a time. A thread that dies makes a fault of the folder it was at; another
 * takes its place for the rest.
 */
export class WorkerPool {
  readonly #threads = new Set<Thread>();
  readonly #waiting: Task[] = [];
  #closed = false;

  /** `script` is a file that runs `serve`, see `./worker`. Threads start when there is work for them. */
  constructor(
    private readonly script: string,
    private readonly jobs: number,
    private readonly setup: CheckerSetup,
  ) {}

  /** Checks a folder when a thread is free. Never rejects; after `close` it gives a fault. */
  run(target: Target): Promise<Outcome> {
    return new Promise((done) => {
      this.#waiting.push({ target, done });
      this.#next();
    });
  }

  /** Ends all threads, whatever they are at. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#next();
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
  }

  /** Hands the tasks that wait to threads without one. */
  #next(): void {
    while (this.#waiting.length > 0) {
      if (this.#closed) {
        this.#waiting.shift()?.done({ kind: 'fault', message: 'the run ended before it was its turn' });
        continue;
      }
      const idle = [...this.#threads].find(({ task }) => task === undefined);
      const thread = idle ?? (this.#threads.size < this.jobs ? this.#start() : undefined);
      const task = thread && this.#waiting.shift();
      if (thread === undefined || task === undefined) return;
      thread.task = task;
      thread.worker.postMessage(task.target);
    }
  }

  #start(): Thread {
    const worker = new Worker(this.script, { workerData: this.setup });
    const thread: Thread = { worker, task: undefined, fault: undefined };
    this.#threads.add(thread);
    worker.on('message', (outcome: Outcome) => {
      const { task } = thread;
      thread.task = undefined;
      task?.done(outcome);
      this.#next();
    });
    worker.on('error', (error) => {
      thread.fault = error;
    });
    worker.on('exit', (code) => {
      this.#threads.delete(thread);
      const why = thread.fault === undefined ? `it ended with code ${code}` : faultText(thread.fault);
      thread.task?.done({ kind: 'fault', message: `the thread that checked it died: ${why}` });
      this.#next();
    });
    return thread;
  }
}
