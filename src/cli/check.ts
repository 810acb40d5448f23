import path from 'node:path';
import { existingFolder, findConnectors, readSnapshot } from '../adapters/disk';
import { readIcon } from '../adapters/icon';
import { checkConnector } from '../engine';
import type { Rule } from '../engine/define-rule';
import { addTotals, noTotals, type ReportFormat } from '../engine/formats/format';
import { jsonFormat } from '../engine/formats/json';
import { printable } from '../engine/formats/terminal';
import { textFormat } from '../engine/formats/text';
import { rules as allRules } from '../engine/rules';
import { severities } from '../shared/finding';
import type { Report } from '../shared/report';
import { ok, type Result } from '../shared/result';
import { type ExitCode, exitCodes, worse } from './exit-code';
import { type CliIo, OutputClosed } from './io';
import { type CheckOptions, tool } from './options';
import { openSink, type Sink } from './sink';

/**
 * Checks every connector the paths mean, one at a time, and writes the report. What cannot be read is named on
 * standard error and does not keep the rest from being checked.
 */
export async function check(paths: readonly string[], options: CheckOptions, io: CliIo): Promise<ExitCode> {
  const run = new Run(options, io);
  if (options.previous !== undefined) {
    const previous = await existingFolder(options.previous);
    if (!previous.ok) return await run.refuse(`--previous: ${previous.error.message}`);
  }
  const sink = await openSink(options.output, io);
  if (!sink.ok) return await run.refuse(sink.error.message);
  try {
    await run.report(await run.find(paths), sink.value);
    const finished = await sink.value.finish();
    if (!finished.ok) await run.refuse(finished.error.message);
  } catch (error) {
    await sink.value.discard();
    // The reader has seen enough: no fault, and what was found so far counts.
    if (!(error instanceof OutputClosed)) throw error;
  }
  return run.exitCode;
}

/** A folder to check, and by which rules. */
interface Target {
  readonly folder: string;
  readonly rules: readonly Rule[];
}

class Run {
  exitCode: ExitCode = exitCodes.clean;

  constructor(
    private readonly options: CheckOptions,
    private readonly io: CliIo,
  ) {}

  /** Says what is wrong with the input. */
  async refuse(message: string): Promise<ExitCode> {
    await this.io.err(`${tool.name}: ${printable(message)}\n`);
    this.exitCode = worse(this.exitCode, exitCodes.input);
    return this.exitCode;
  }

  /** What the paths mean, each folder once. */
  async find(paths: readonly string[]): Promise<readonly Target[]> {
    const targets = new Map<string, Target>();
    for (const given of paths) {
      const found = await this.attempt(given, () => this.meant(given));
      for (const target of found ?? []) {
        const key = path.resolve(target.folder);
        if (!targets.has(key)) targets.set(key, target);
      }
    }
    return [...targets.values()];
  }

  async report(targets: readonly Target[], sink: Sink): Promise<void> {
    const format = this.format();
    let totals = noTotals;
    await sink.write(format.start);
    for (const target of targets) {
      const report = await this.attempt(target.folder, () => this.checkOne(target));
      if (report === undefined) continue;
      await sink.write(format.connector({ path: target.folder, report }, totals.connectors));
      totals = addTotals(totals, report);
      if (this.fails(report)) this.exitCode = worse(this.exitCode, exitCodes.findings);
    }
    await sink.write(format.end(totals));
  }

  private async meant(given: string): Promise<Result<readonly Target[]>> {
    const found = await findConnectors(given);
    if (!found.ok) return found;
    const targets = found.value.map((folder): Target => ({ folder, rules: allRules }));
    const isOne = found.value.length === 1 && path.resolve(found.value[0] ?? '') === path.resolve(given);
    if (isOne || !this.options.oneSubmission) return ok(targets);
    // The submission's own folder is judged for holding one connector, and for nothing a connector must have.
    const rules = allRules.filter(({ info }) => info.id === 'package/single-connector');
    return ok([{ folder: given, rules }, ...targets]);
  }

  private async checkOne({ folder, rules }: Target): Promise<Result<Report>> {
    const { oneSubmission = false, publisher, profile } = this.options;
    const reading = await readSnapshot(folder, { readIcon, oneSubmission });
    if (!reading.ok) return reading;
    return ok(checkConnector(reading.value.snapshot, { publisher, profile, rules }));
  }

  /** The value, or undefined after saying why there is none; the run goes on with the next path. */
  private async attempt<T>(subject: string, action: () => Promise<Result<T>>): Promise<T | undefined> {
    try {
      const result = await action();
      if (result.ok) return result.value;
      await this.refuse(result.error.message);
    } catch (error) {
      const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
      await this.io.err(`${tool.name}: internal fault at ${printable(subject)}: ${fault}\n`);
      this.exitCode = exitCodes.internal;
    }
    return undefined;
  }

  private fails({ summary }: Report): boolean {
    const { failOn } = this.options;
    if (failOn === 'never') return false;
    return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => summary[severity] > 0);
  }

  private format(): ReportFormat {
    const { format, output } = this.options;
    switch (format) {
      case 'json':
        return jsonFormat(tool);
      case 'text': {
        // Wider lines are harder to read, narrower ones no longer hold a place and a severity.
        const width = Math.max(60, Math.min(this.io.columns ?? 80, 120));
        return textFormat({ width, colors: this.io.colors && output === undefined });
      }
    }
  }
}
