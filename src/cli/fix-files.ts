import path from 'node:path';
import { editFile, type FolderReading, type KnownFile, saveText } from '../adapters/disk';
import { type Failure, fail, ok, type Result } from '../shared/result';
import type { FixedConnector } from './fix-text';

/**
 * Writes the texts that changed, each in one step and in the form it was read in, and then changes whole files. A picture
 * painted anew is not among them. Stops at the first failure, whose message names the file.
 */
export async function writeFiles(
  folder: string,
  { snapshot, paths, versions }: FolderReading,
  { files, disk }: FixedConnector,
): Promise<Result<null>> {
  const known = new Map<string, KnownFile>([
    ...snapshot.entries.map(({ name, size }) => [name, { size }] as const),
    ...Object.entries(versions),
  ]);
  for (const { name, after } of files) {
    const source = snapshot.texts.find((text) => text.name === name);
    if (source === undefined) throw new Error(`${name} was fixed without having been read.`);
    const saved = await saveText(paths.real, name, after, source, versions[name], false);
    if (!saved.ok) return inFolder(folder, saved.error);
    if (saved.value.outcome === 'changed-on-disk') {
      const file = path.join(folder, name);
      return fail(
        'file-changed',
        `"${file}" changed while it was being fixed and was left alone. Run the command again.`,
      );
    }
    known.set(name, saved.value.version);
  }
  for (const { edit } of disk) {
    if (edit.kind === 'icon') continue;
    const done = await editFile(paths.real, edit, known.get(edit.file));
    if (!done.ok) return inFolder(folder, done.error);
    const version = known.get(edit.file);
    if (edit.kind === 'rename' && version !== undefined) known.set(edit.to, version);
  }
  return ok(null);
}

/** A failure that says which of several connectors it is about. */
export function inFolder(folder: string, { code, message }: Failure): Result<never> {
  return fail(code, `"${folder}": ${message}`);
}
