import path from 'node:path';
import { readPackageArchive } from '../adapters/archive';
import { readSnapshot } from '../adapters/disk';
import { analyze } from '../engine';
import type { CheckedConnector } from '../engine/formats/format';
import { rules as allRules } from '../engine/rules';
import { ok, type Result } from '../shared/result';
import type { ConnectorSnapshot } from '../shared/snapshot';
import { type RunConfig, readingOf } from './check-config';
import type { CheckOptions } from './commands/check';
import type { BaselineFacts, Overlay } from './overlay';
import { forward } from './targets';

/** A folder to check, or a package archive; plain data. */
export interface Target {
  /** Path of the folder or archive. */
  readonly folder: string;
  readonly isArchive?: boolean;
  /** Ids of the rules to run; all when absent. */
  readonly only?: readonly string[];
}

/** A checked folder with what it adds to the baseline. */
export interface CheckedTarget extends CheckedConnector {
  readonly baseline: BaselineFacts;
}

/** Reads and checks one folder or archive. Fails when it cannot be read at all. */
export async function checkTarget(
  target: Target,
  options: CheckOptions,
  { previousVersions, submission, ...config }: RunConfig,
  overlay: Overlay,
): Promise<Result<CheckedTarget>> {
  const { folder, only, isArchive = false } = target;
  const reading = await read(target, options, overlay);
  if (!reading.ok) return reading;
  const previous = isArchive || only !== undefined ? undefined : await previousVersions?.of(folder);
  if (previous?.ok === false) return previous;
  const snapshot = submission === undefined ? reading.value : { ...reading.value, submission };
  const rules = only === undefined ? allRules : allRules.filter(({ info }) => only.includes(info.id));
  const { report, editsOf } = analyze(snapshot, {
    ...config,
    rules,
    ...(previous === undefined ? {} : { previous: previous.value }),
    ...(isArchive ? { profile: 'package' } : {}),
  });
  const laid = overlay.lay(folder, report);
  const textOf = (file: string) => snapshot.texts.find(({ name }) => name === file)?.text;
  return ok({
    path: folder,
    folder: fromHere(isArchive ? path.dirname(folder) : folder),
    ...laid,
    editsOf,
    textOf,
  });
}

/** Reports name files from where the program runs, so that they hold on other machines; other drives stay absolute. */
function fromHere(folder: string): string {
  if (!path.isAbsolute(folder)) return forward(folder);
  return forward(path.relative(process.cwd(), folder) || '.');
}

async function read(
  { folder, isArchive }: Target,
  options: CheckOptions,
  { settings }: Overlay,
): Promise<Result<ConnectorSnapshot>> {
  if (isArchive) return await readPackageArchive(folder, { aiPlugin: options.aiPlugin ?? false });
  const reading = await readSnapshot(folder, { ...readingOf(options), settings });
  return reading.ok ? ok(reading.value.snapshot) : reading;
}
