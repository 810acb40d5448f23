import { fail, ok, type Result } from '../../shared/result';

/** A running child as the host sees it: Electron's utility process, or a fake in tests. */
export interface ChildPort {
  post(message: unknown): void;
  kill(): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however the child ended. */
  onExit(listener: (code: number | null) => void): void;
}

/** What a host needs to know of the work its child does. */
export interface HostOptions {
  /** Starts a child; called when there is work and none is running. */
  readonly spawn: () => ChildPort;
  /** Called right after a start, to give the child what an earlier one had. */
  readonly onStart?: (post: (message: unknown) => void) => void;
  /** Failure told when a request takes too long. */
  readonly timeout: { readonly code: string; readonly message: string };
  /** Failure told when the child ends by itself while working. */
  readonly crash: { readonly code: string; readonly message: string };
  /** Ends a child that had nothing to do for so long, milliseconds; never when absent. */
  readonly idleMs?: number;
  /** Told of every kill and every unexpected end. */
  readonly onTrouble?: (what: string) => void;
}

export interface RequestOptions {
  /** Counted from when the child gets the request, milliseconds. */
  readonly timeoutMs: number;
  /** Requests waiting under the same key are dropped with code `stale` when this one comes. */
  readonly replaces?: string;
  /** While it waits, this request is dropped with code `stale` when one comes that replaces that key. */
  readonly yieldsTo?: string;
}

interface Job {
  readonly id: number;
  readonly payload: unknown;
  readonly options: RequestOptions;
  readonly settle: (result: Result<unknown>) => void;
}

/** Message from host to child that wants an answer; anything without an id is one-way. */
export interface HostRequest {
  readonly id: number;
  readonly payload: unknown;
}

/** Answer of a child; `error` when its handler threw. */
export interface HostAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/**
 * Runs requests in a child process, one at a time. A request that takes too long costs the child its life and only
 * that request its answer: the next one starts a new child.
 */
export class ProcessHost {
  private child: ChildPort | undefined;
  private running: { readonly job: Job; readonly timer: NodeJS.Timeout } | undefined;
  private waiting: Job[] = [];
  private idle: NodeJS.Timeout | undefined;
  private lastId = 0;
  private disposed = false;

  constructor(private readonly options: HostOptions) {}

  /** Asks the child. Failure codes: `stale`, those of the options, and `process-failed`. */
  request(payload: unknown, options: RequestOptions): Promise<Result<unknown>> {
    if (this.disposed) return Promise.resolve(fail('closing', 'The workstation is closing.'));
    return new Promise((settle) => {
      this.lastId += 1;
      this.dropReplaced(options.replaces);
      this.waiting.push({ id: this.lastId, payload, options, settle });
      this.next();
    });
  }

  /** Starts a child ahead of the first request, so that it need not wait for one. */
  warmUp(): void {
    try {
      if (!this.disposed) this.runningChild();
    } catch (error) {
      this.options.onTrouble?.(`could not start the process: ${String(error)}`);
    }
  }

  /** Sends without waiting for an answer; nothing happens while no child runs, since `onStart` tells the next one. */
  tell(message: unknown): void {
    this.child?.post(message);
  }

  /** Ends the child; later requests fail with code `closing`. */
  dispose(): void {
    this.disposed = true;
    const jobs = [...(this.running === undefined ? [] : [this.running.job]), ...this.waiting];
    clearTimeout(this.running?.timer);
    clearTimeout(this.idle);
    this.running = undefined;
    this.waiting = [];
    this.stopChild();
    for (const job of jobs) job.settle(fail('closing', 'The workstation is closing.'));
  }

  private dropReplaced(key: string | undefined): void {
    if (key === undefined) return;
    const isDropped = ({ options }: Job): boolean => options.replaces === key || options.yieldsTo === key;
    const dropped = this.waiting.filter(isDropped);
    this.waiting = this.waiting.filter((job) => !isDropped(job));
    for (const job of dropped) job.settle(fail('stale', 'A newer request took the place of this one.'));
  }

  private next(): void {
    if (this.running !== undefined) return;
    const job = this.waiting.shift();
    clearTimeout(this.idle);
    if (job === undefined) {
      const { idleMs } = this.options;
      if (idleMs !== undefined) this.idle = setTimeout(() => this.stopChild(), idleMs);
      return;
    }
    const timer = setTimeout(() => this.timedOut(job), job.options.timeoutMs);
    this.running = { job, timer };
    try {
      const request: HostRequest = { id: job.id, payload: job.payload };
      this.runningChild().post(request);
    } catch (error) {
      this.options.onTrouble?.(`could not start or reach the process: ${String(error)}`);
      this.stopChild();
      this.finish(job, fail(this.options.crash.code, this.options.crash.message));
    }
  }

  private runningChild(): ChildPort {
    if (this.child !== undefined) return this.child;
    const child = this.options.spawn();
    this.child = child;
    child.onMessage((message) => {
      if (this.child === child) this.heard(message);
    });
    child.onExit((code) => {
      if (this.child === child) this.exited(code);
    });
    this.options.onStart?.((message) => child.post(message));
    return child;
  }

  private heard(message: unknown): void {
    const answer = message as HostAnswer;
    const job = this.running?.job;
    if (job === undefined || answer.id !== job.id) return;
    if (answer.error === undefined) {
      this.finish(job, ok(answer.result));
      return;
    }
    this.options.onTrouble?.(`a request failed inside the process: ${answer.error}`);
    this.finish(job, fail('process-failed', this.options.crash.message));
  }

  private timedOut(job: Job): void {
    this.options.onTrouble?.(`a request took longer than ${job.options.timeoutMs} ms; the process was ended`);
    this.stopChild();
    this.finish(job, fail(this.options.timeout.code, this.options.timeout.message));
  }

  private exited(code: number | null): void {
    this.child = undefined;
    this.options.onTrouble?.(`the process ended with code ${code}`);
    if (this.running !== undefined) {
      this.finish(this.running.job, fail(this.options.crash.code, this.options.crash.message));
    }
  }

  private finish(job: Job, result: Result<unknown>): void {
    if (this.running?.job !== job) return;
    clearTimeout(this.running.timer);
    this.running = undefined;
    job.settle(result);
    this.next();
  }

  private stopChild(): void {
    const child = this.child;
    this.child = undefined; // its end is not a surprise any more
    child?.kill();
  }
}
