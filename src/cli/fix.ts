import { type FolderReading, findConnectors, readSnapshot } from '../adapters/disk';
import { type FixAllOptions, fixAll } from '../engine/fix-all';
import { diskFixes } from '../engine/fix-all/disk-fixes';
import { wantedNames } from '../engine/fix-all/submission-names';
import { printable } from '../engine/formats/terminal';
import { severities } from '../shared/finding';
import type { Report } from '../shared/report';
import type { Result } from '../shared/result';
import { localDay } from '../shared/settings';
import type { FixOptions } from './commands/fix';
import { type ExitCode, exitCodes, worse } from './exit-code';
import { inFolder, writeFiles } from './fix-files';
import { IconWork } from './fix-icon';
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
  if (options.suggestions && options.rule.length === 0)
    return await run.refuse('--suggestions: name the rules or checks to take suggestions of with --rule.');
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
    const icon = new IconWork();
    const reading = await readSnapshot(folder, { readIcon: icon.read });
    if (!reading.ok) {
      await this.refuse(reading.error.message);
      return;
    }
    const { rule, dryRun, publisher, profile, suggestions, submissionName } = this.options;
    const config = { publisher, profile, today: localDay(new Date()) };
    const only: FixAllOptions = {
      ...(rule.length === 0 ? {} : { rules: rule }),
      grade: suggestions ? 'suggest' : 'safe',
    };
    const submission = submissionName === undefined ? {} : { submission: { name: submissionName } };
    const texts = fixAll({ ...reading.value.snapshot, ...submission }, config, only);
    const known = { ...config, publisher: texts.report.publisher.kind };
    const disk = await diskFixes(texts.snapshot, known, only, icon.tryOut);
    const names = wantedNames(disk.report, only);
    const result = { ...texts, ...disk, disk: disk.fixes, names };
    if (dryRun) {
      const diff = fixDiff(folder, result);
      // In a terminal the text of a file must not move the cursor; a file or a pipe gets it as it is.
      await this.io.out(this.io.columns === undefined ? diff : diff.split('\n').map(printable).join('\n'));
    } else {
      const written = await this.write(folder, reading.value, result, icon);
      if (!written.ok) {
        await this.refuse(written.error.message);
        return;
      }
      await this.io.out(fixText(folder, { ...result, keptIcon: written.value }, this.io.colors));
    }
    if (this.fails(result.report)) this.exitCode = worse(this.exitCode, exitCodes.findings);
  }

  /** Writes texts, changes whole files, and writes the picture; path of the copy kept of the one before. */
  private async write(
    folder: string,
    reading: FolderReading,
    fixed: FixedConnector,
    icon: IconWork,
  ): Promise<Result<string | undefined>> {
    const written = await writeFiles(folder, reading, fixed);
    if (!written.ok) return written;
    const kept = await icon.write(reading.paths.real, fixed.snapshot, this.io.userData);
    return kept.ok ? kept : inFolder(folder, kept.error);
  }

  private fails({ summary }: Report): boolean {
    const { failOn } = this.options;
    if (failOn === 'never') return false;
    return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => summary[severity] > 0);
  }
}

function unknownRule(id: string): string {
  const ids = knownRules.flatMap((rule) => [rule.id, ...rule.checks.map(({ key }) => key)]);
  const near = nearest(id, [...new Set(ids)], 3).join(', ');
  return `--rule: there is no rule or check "${id}"; the nearest are ${near}. Run "${tool.name} rules" for the list.`;
}
