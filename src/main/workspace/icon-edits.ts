import { type KnownFile, readKnownFile, replaceFile } from '../../adapters/disk';
import type { EditedIcon } from '../../adapters/icon';
import type { IconEdit } from '../../shared/finding';
import type { IconChange } from '../../shared/icon';
import { fail, ok, type Result } from '../../shared/result';
import type { IconEditor } from '../processes/icon-client';
import type { FolderState } from './folder-state';

/** What painting icons anew works with. */
export interface IconEditTools {
  readonly editIcon: IconEditor;
  /** Keeps a copy of a picture that is about to be replaced, for the connector of that name; gives its path. */
  readonly keepReplaced: (connector: string, bytes: Uint8Array) => Promise<Result<string>>;
}

/** A picture made for a person to look at, and what it was made from. */
interface Shown {
  readonly edit: IconEdit;
  readonly known: Required<KnownFile>;
  readonly before: Uint8Array;
  readonly edited: EditedIcon;
}

/** A picture as it was before it was replaced. */
interface Replaced {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Required<KnownFile>;
}

/** Paints the icon of one open folder anew, and takes that back. Nothing here reads the folder again. */
export class IconEdits {
  private shown: Shown | undefined;
  private replaced: Replaced | undefined;

  constructor(private readonly tools: IconEditTools) {}

  /** Both pictures; nothing is written. Failures: `file-changed`, `unreadable`, and those of `IconEditor`. */
  async preview(state: FolderState, edit: IconEdit): Promise<Result<IconChange>> {
    const { file, operation } = edit;
    const known = versionIn(state, file);
    if (known === undefined) return changed(file);
    const before = await readKnownFile(state.path, file, known);
    if (!before.ok) return before;
    const edited = await this.tools.editIcon(before.value, file, operation);
    if (!edited.ok) return edited;
    this.shown = { edit, known, before: before.value, edited: edited.value };
    return ok(edited.value.change);
  }

  /**
   * Writes the very picture that was shown, after a copy of the old one has been kept. Failures: `file-changed`, also
   * when another picture was shown last, and `not-writable`.
   */
  async apply(state: FolderState, edit: IconEdit): Promise<Result<null>> {
    const { shown } = this;
    const { file } = edit;
    const isShown = JSON.stringify(shown?.edit) === JSON.stringify(edit);
    if (shown === undefined || !isShown || versionIn(state, file)?.hash !== shown.known.hash)
      return changed(file);
    const kept = await this.tools.keepReplaced(state.snapshot.name, shown.before);
    if (!kept.ok) return kept;
    const replaced = await replaceFile(state.path, file, shown.edited.bytes, shown.known);
    if (!replaced.ok) return replaced;
    this.shown = undefined;
    this.replaced = { file, before: shown.before, after: replaced.value };
    return ok(null);
  }

  /** Puts the picture back that the last change replaced, where nothing has changed it since. */
  async undo(state: FolderState): Promise<Result<null>> {
    const last = this.replaced;
    if (last === undefined) return fail('nothing-to-undo', 'The picture before is not at hand any more.');
    const restored = await replaceFile(state.path, last.file, last.before, last.after);
    if (!restored.ok) return restored;
    this.replaced = undefined;
    return ok(null);
  }
}

/** What the icon was when the folder was read. */
function versionIn({ icon }: FolderState, file: string): Required<KnownFile> | undefined {
  return icon?.reading.name === file ? { size: icon.reading.bytes, hash: icon.version } : undefined;
}

function changed(file: string): Result<never> {
  return fail('file-changed', `${file} is not as it was shown any more. Choose the fix again.`);
}
