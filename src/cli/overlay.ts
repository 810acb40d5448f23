import path from 'node:path';
import { type ReadOptions, readNamedFile, settingsBytes } from '../adapters/disk';
import {
  type Baseline,
  type BaselineEntry,
  baselineEntry,
  parseBaseline,
  withBaseline,
} from '../engine/baseline';
import type { Report } from '../shared/report';
import { fail, ok, type Result } from '../shared/result';
import type { CheckOptions } from './commands/check';

/** Settings and baseline of a run, as the options name them. */
export interface Overlay {
  readonly settings: NonNullable<ReadOptions['settings']>;
  /** The report of one folder with the baseline laid over it. */
  lay(folder: string, report: Report): LaidReport;
}

/** A report with what the baseline does to it. */
export interface LaidReport {
  readonly report: Report;
  readonly baseline: BaselineFacts;
}

/** What one folder adds to what the run says about its baseline; plain data. */
export interface BaselineFacts {
  /** Findings of the baseline that are there no more. */
  readonly gone: number;
  /** What a new baseline keeps; only where one is written. */
  readonly entry?: readonly (readonly [key: string, entry: BaselineEntry])[];
}

/** Far above a baseline of a thousand connectors. */
const baselineBytes = 64 * 1024 * 1024;

/** Reads the files that `--config` and `--baseline` name. Fails with a message that names the option. */
export async function overlayOf(options: CheckOptions): Promise<Result<Overlay>> {
  const settings = await settingsOf(options);
  if (!settings.ok) return settings;
  const baseline = await readBaseline(options.baseline);
  if (!baseline.ok) return baseline;
  const { baseline: from, writeBaseline: to } = options;
  return ok({
    settings: settings.value,
    lay: (folder, given) => {
      const known = from === undefined ? undefined : baseline.value.get(keyOf(folder, from));
      const { report, gone } = withBaseline(given, known);
      if (to === undefined) return { report, baseline: { gone } };
      return { report, baseline: { gone, entry: [[keyOf(folder, to), baselineEntry(report)]] } };
    },
  });
}

/** A connector's path as seen from the baseline file's folder, the same wherever the command is run. */
function keyOf(folder: string, baselineFile: string): string {
  const relative = path.relative(path.dirname(path.resolve(baselineFile)), path.resolve(folder));
  return relative.split(path.sep).join('/') || '.';
}

async function settingsOf({ config }: CheckOptions): Promise<Result<Overlay['settings']>> {
  if (config === false) return ok('none');
  if (config === undefined) return ok('found');
  const file = await readNamedFile(config, settingsBytes);
  return file.ok ? file : fail(file.error.code, `--config: ${file.error.message}`);
}

async function readBaseline(file: string | undefined): Promise<Result<Baseline>> {
  if (file === undefined) return ok(new Map());
  const read = await readNamedFile(file, baselineBytes);
  if (!read.ok) return fail(read.error.code, `--baseline: ${read.error.message}`);
  const baseline = parseBaseline(read.value.source.text);
  if (baseline.ok) return baseline;
  return fail(baseline.error.code, `--baseline: "${file}" cannot be used: ${baseline.error.message}`);
}
