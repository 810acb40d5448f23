import path from 'node:path';
import { editFile, type FolderReading, findConnectors, readSnapshot, saveText } from '../adapters/disk';
import { readIcon } from '../adapters/icon';
import { fixAll } from '../engine/fix-all';
import { diskFixes } from '../engine/fix-all/disk-fixes';
import { printable } from '../engine/formats/terminal';
import { severities } from '../shared/finding';
import type { Report } from '../shared/report';
import { fail, ok, type Result } from '../shared/result';
import { localDay } from '../shared/settings';
import type { FixOptions } from './commands/fix';
import { type ExitCode, exitCodes, worse } from './exit-code';
import { type FixedConnector, fixDiff, fixText } from './fix-text';
import type { CliIo } from './io';
import { nearest } from './nearest';
import { findRule, knownRules } from './rule-facts';
import { withoutRepeats } from './targets';
import { tool } from './tool';

/**
 * Applies the safe fixes of every connector the paths mean, one at a time, and says what it did; with `dryRun` prints
 * the difference instead. What cannot be read or written is named on standard error and does not keep the rest from
 * being fixed. Rejects with `OutputClosed` when nobody reads on.
 */
export async function fix(paths: readonly string[], options: FixOptions, io: CliIo): Promise<ExitCode> {
  const run = new FixCommand(options, io);
  const unknown = options.rule.find((id) => findRule(id) === undefined);
  if (unknown !== undefined) return await run.refuse(unknownRule(unknown));
  for (const folder of await run.find(paths)) await run.fix(folder);
  return run.exitCode;
}

class FixCommand {
  exitCode: ExitCode = exitCodes.clean;

  constructor(
    private readonly options: FixOptions,
    private readonly io: CliIo,
  ) {}

  /** Says what is wrong with the input. */
  async refuse(message: string): Promise<ExitCode> {
    await this.io.err(`${tool.name}: ${printable(message)}\n`);
    this.exitCode = worse(this.exitCode, exitCodes.input);
    return this.exitCode;
  }

  /** The connector folders the paths mean, each once. */
  async find(paths: readonly string[]): Promise<readonly string[]> {
    const folders: string[] = [];
    for (const given of paths) {
      const found = await findConnectors(given);
      if (found.ok) folders.push(...found.value);
      else await this.refuse(found.error.message);
    }
    return withoutRepeats(folders.map((folder) => ({ folder }))).map(({ folder }) => folder);
  }

  async fix(folder: string): Promise<void> {
    const reading = await readSnapshot(folder, { readIcon });
    if (!reading.ok) {
      await this.refuse(reading.error.message);
      return;
    }
    const { rule, dryRun, publisher, profile } = this.options;
    const config = { publisher, profile, today: localDay(new Date()) };
    const only = rule.length === 0 ? {} : { rules: rule };
    const texts = fixAll(reading.value.snapshot, config, only);
    const disk = diskFixes(texts.snapshot, { ...config, publisher: texts.report.publisher.kind }, only);
    const result = { ...texts, disk: disk.fixes, report: disk.report };
    if (dryRun) {
      const diff = fixDiff(folder, result);
      // In a terminal the text of a file must not move the cursor; a file or a pipe gets it as it is.
      await this.io.out(this.io.columns === undefined ? diff : diff.split('\n').map(printable).join('\n'));
    } else {
      const written = await write(folder, reading.value, result);
      if (!written.ok) {
        await this.refuse(written.error.message);
        return;
      }
      await this.io.out(fixText(folder, result, this.io.colors));
    }
    if (this.fails(result.report)) this.exitCode = worse(this.exitCode, exitCodes.findings);
  }

  private fails({ summary }: Report): boolean {
    const { failOn } = this.options;
    if (failOn === 'never') return false;
    return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => summary[severity] > 0);
  }
}

/** Writes the files that changed, each in one step and in the form it was read in, and then changes whole files. */
async function write(
  folder: string,
  reading: FolderReading,
  { files, disk }: FixedConnector,
): Promise<Result<void>> {
  const { snapshot, paths } = reading;
  const versions = { ...reading.versions };
  for (const { name, after } of files) {
    const source = snapshot.texts.find((text) => text.name === name);
    if (source === undefined) throw new Error(`${name} was fixed without having been read.`);
    const saved = await saveText(paths.real, name, after, source, versions[name], false);
    if (!saved.ok) return fail(saved.error.code, `"${folder}": ${saved.error.message}`);
    if (saved.value.outcome === 'changed-on-disk') {
      const file = path.join(folder, name);
      return fail(
        'file-changed',
        `"${file}" changed while it was being fixed and was left alone. Run the command again.`,
      );
    }
    versions[name] = saved.value.version;
  }
  for (const { edit } of disk) {
    const known = versions[edit.file] ?? snapshot.entries.find(({ name }) => name === edit.file);
    const done = await editFile(paths.real, edit, known);
    if (!done.ok) return fail(done.error.code, `"${folder}": ${done.error.message}`);
  }
  return ok(undefined);
}

function unknownRule(id: string): string {
  const ids = knownRules.flatMap((rule) => [rule.id, ...rule.checks.map(({ key }) => key)]);
  const near = nearest(id, [...new Set(ids)], 3).join(', ');
  return `--rule: there is no rule or check "${id}"; the nearest are ${near}. Run "${tool.name} rules" for the list.`;
}
