import { createHash } from 'node:crypto';
import path from 'node:path';
import { type IconReader, keepCopy, replacedIcons, replaceFile } from '../adapters/disk';
import { editIcon, readIcon } from '../adapters/icon';
import type { TryOut } from '../engine/fix-all/disk-fixes';
import { withFileEdit } from '../engine/fix-all/file-edit';
import type { IconReading } from '../shared/icon';
import { fail, ok, type Result } from '../shared/result';
import type { ConnectorSnapshot } from '../shared/snapshot';

/** The picture of one connector while its fixes are tried out. Nothing is written before `write`. */
export class IconWork {
  /** Bytes of the pictures tried out so far. */
  private readonly bytesOf = new WeakMap<IconReading, Uint8Array>();
  private original: Uint8Array | undefined;

  /** Reads the icon for the snapshot, and keeps its bytes. */
  readonly read: IconReader = async (bytes, name) => {
    const { reading } = await readIcon(bytes, name, { preview: false });
    this.original = bytes;
    this.bytesOf.set(reading, bytes);
    return { reading };
  };

  /** The connector after an edit, with the picture painted anew and measured where the edit asks for it. */
  readonly tryOut: TryOut = async (snapshot, edit) => {
    const { icon } = snapshot;
    const bytes = icon === undefined ? undefined : this.bytesOf.get(icon);
    if (edit.kind !== 'icon') {
      const after = withFileEdit(snapshot, edit);
      if (bytes !== undefined && after.icon !== undefined) this.bytesOf.set(after.icon, bytes);
      return ok(after);
    }
    if (bytes === undefined) throw new Error(`${edit.file} is to be painted anew and was never read.`);
    const edited = await editIcon(bytes, edit.file, edit.operation);
    if (!edited.ok) return edited;
    const { reading } = edited.value;
    this.bytesOf.set(reading, edited.value.bytes);
    const entries = snapshot.entries.map((entry) =>
      entry.name === edit.file ? { ...entry, size: reading.bytes } : entry,
    );
    return ok({ ...snapshot, entries, icon: reading });
  };

  /**
   * Writes the picture of the fixed connector where it is another one than was read, after a copy of that has been kept
   * among the person's data.
   *
   * @returns path of the copy; undefined when nothing had to be written
   */
  async write(
    folder: string,
    { name: connector, icon }: ConnectorSnapshot,
    userData: string,
  ): Promise<Result<string | undefined>> {
    const bytes = icon === undefined ? undefined : this.bytesOf.get(icon);
    const before = this.original;
    if (icon === undefined || bytes === undefined || before === undefined || bytes === before)
      return ok(undefined);
    const kept = await keepCopy(path.join(userData, replacedIcons), connector, before);
    if (!kept.ok) return fail(kept.error.code, kept.error.message);
    const hash = createHash('sha256').update(before).digest('hex');
    const replaced = await replaceFile(folder, icon.name, bytes, { size: before.length, hash });
    return replaced.ok ? kept : replaced;
  }
}
