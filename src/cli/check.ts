import type { ReportFormat } from '../engine/formats/format';
import { printable } from '../engine/formats/terminal';
import { TotalsCounter } from '../engine/formats/totals';
import { severities } from '../shared/finding';
import type { Summary } from '../shared/report';
import { BaselineCollector } from './baseline-file';
import type { Target } from './check-target';
import { type Checker, type CheckerSetup, createChecker, faultText, type Outcome } from './checker';
import type { CheckOptions } from './commands/check';
import { type ExitCode, exitCodes, worse } from './exit-code';
import { helpPages } from './help-pages';
import { inOrder } from './in-order';
import { type CliIo, Interrupted, OutputClosed } from './io';
import { jobsFor } from './jobs';
import { previousFault } from './previous';
import { presentationFor, reportFormat } from './report-format';
import { openSink, type Sink } from './sink';
import { targetsOf, withoutRepeats } from './targets';
import { tool } from './tool';
import { WorkerPool } from './worker-pool';

/**
 * Checks every connector the paths mean and writes the report, in the order of the paths however many jobs there are.
 * What cannot be read is named on standard error and does not keep the rest from being checked.
 */
export async function check(paths: readonly string[], options: CheckOptions, io: CliIo): Promise<ExitCode> {
  const run = new Run({ options, presentation: presentationFor(io, options) }, io);
  const checker = await createChecker(run.setup);
  if (!checker.ok) return await run.refuse(checker.error.message);
  const sink = await openSink(options.output, io);
  if (!sink.ok) return await run.refuse(sink.error.message);
  try {
    const targets = await run.find(paths);
    const unusable = await previousFault(options.previous, targets);
    if (unusable !== undefined) {
      await sink.value.discard();
      return await run.refuse(unusable);
    }
    await run.report(targets, checker.value, sink.value);
    const finished = await sink.value.finish();
    if (!finished.ok) await run.refuse(finished.error.message);
    await run.finishBaseline();
  } catch (error) {
    await sink.value.discard();
    // The reader has seen enough, or the person: no fault, and what was found so far counts.
    if (!(error instanceof OutputClosed || error instanceof Interrupted)) throw error;
  }
  return run.exitCode;
}

class Run {
  exitCode: ExitCode = exitCodes.clean;
  readonly #counter = new TotalsCounter();
  /** Some connector is in the report already. */
  #wrote = false;
  readonly #baseline = new BaselineCollector();

  constructor(
    readonly setup: CheckerSetup,
    private readonly io: CliIo,
  ) {}

  /** Says what is wrong with the input. */
  async refuse(message: string): Promise<ExitCode> {
    await this.io.err(`${tool.name}: ${printable(message)}\n`);
    this.#counter.addUnchecked(message);
    this.exitCode = worse(this.exitCode, exitCodes.input);
    return this.exitCode;
  }

  /** What the paths mean, each folder once. */
  async find(paths: readonly string[]): Promise<readonly Target[]> {
    const targets: Target[] = [];
    for (const given of paths) {
      try {
        const found = await targetsOf(given, this.setup.options);
        if (found.ok) targets.push(...found.value);
        else await this.refuse(found.error.message);
      } catch (error) {
        await this.#fault(given, faultText(error));
      }
    }
    return withoutRepeats(targets);
  }

  /** Writes the new baseline where one is wanted, and says what became of the findings of the old one. */
  async finishBaseline(): Promise<void> {
    const { writeBaseline } = this.setup.options;
    const written = writeBaseline === undefined ? undefined : await this.#baseline.write(writeBaseline);
    const message = this.#baseline.message(this.setup.options);
    if (written?.ok === false) await this.refuse(written.error.message);
    else if (message !== undefined) await this.io.err(`${tool.name}: ${printable(message)}\n`);
  }

  async report(targets: readonly Target[], checker: Checker, sink: Sink): Promise<void> {
    const { options, presentation } = this.setup;
    const format = reportFormat(options, presentation, await helpPages(options.format));
    const jobs = this.io.worker === undefined ? 1 : jobsFor(targets.length, options.jobs);
    const pool = jobs > 1 && this.io.worker ? new WorkerPool(this.io.worker, jobs, this.setup) : undefined;
    const run: Checker = pool === undefined ? checker : (target) => pool.run(target);
    const stop = () => void pool?.close();
    this.io.interrupted?.addEventListener('abort', stop);
    try {
      await sink.write(format.start);
      // A few ahead of the one that is written, so that a large one does not keep the other threads waiting.
      for await (const [target, outcome] of inOrder(targets, pool === undefined ? 1 : jobs * 4, run)) {
        if (this.io.interrupted?.aborted) throw new Interrupted('the run was interrupted');
        await this.#take(target, outcome, format, sink);
      }
      await sink.write(format.end(this.#counter.totals()));
    } finally {
      this.io.interrupted?.removeEventListener('abort', stop);
      await pool?.close();
    }
  }

  async #take({ folder }: Target, outcome: Outcome, format: ReportFormat, sink: Sink): Promise<void> {
    switch (outcome.kind) {
      case 'refused':
        await this.refuse(outcome.message);
        return;
      case 'fault':
        await this.#fault(folder, outcome.message);
        return;
      case 'checked':
        await sink.write((this.#wrote && outcome.text !== '' ? format.between : '') + outcome.text);
        this.#wrote ||= outcome.text !== '';
        this.#counter.add(outcome.tally);
        this.#baseline.add(outcome.baseline);
        if (this.#fails(outcome.tally.summary)) this.exitCode = worse(this.exitCode, exitCodes.findings);
    }
  }

  async #fault(subject: string, fault: string): Promise<void> {
    await this.io.err(`${tool.name}: internal fault at ${printable(subject)}: ${fault}\n`);
    this.#counter.addUnchecked(`"${subject}" could not be checked because of a fault of ${tool.name}.`);
    this.exitCode = exitCodes.internal;
  }

  #fails(summary: Summary): boolean {
    const { failOn, writeBaseline } = this.setup.options;
    if (failOn === 'never' || writeBaseline !== undefined) return false;
    return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => summary[severity] > 0);
  }
}
