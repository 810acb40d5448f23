import { decodeText, encodeText, type IconReader, saveText } from '../../adapters/disk';
import { fail, ok, type Result } from '../../shared/result';
import { settingsFileName } from '../../shared/settings';
import type { SaveOutcome, SaveRequest } from '../../shared/workspace';
import { afterSave, type FolderState, readFolder, workspaceFiles } from './folder-state';

/** How saving a file went, and the folder as it is then; undefined where nothing was written. */
export interface Saving {
  readonly outcome: SaveOutcome;
  readonly state: FolderState | undefined;
}

/**
 * Writes one known text file, atomically, in its own encoding. Failure codes: `unknown-file`, `unreadable`, and those of
 * `saveText` and `readSnapshot`.
 */
export async function saveFile(
  state: FolderState,
  { file, text, expectedVersion, overwrite }: SaveRequest,
  readIcon: IconReader,
): Promise<Result<Saving>> {
  const source = state.snapshot.texts.find(({ name }) => name === file);
  if (source === undefined) {
    return fail(
      'unknown-file',
      `${file} is not a text file of this connector. Refresh the folder, then try again.`,
    );
  }
  // The hash alone decides; size and time are hints.
  const expected = { hash: expectedVersion, size: 0, mtimeMs: 0 };
  const saved = await saveText(state.path, file, text, source, expected, overwrite);
  if (!saved.ok) return saved;
  if (saved.value.outcome === 'changed-on-disk') return onDisk(state, file, readIcon);
  const version = saved.value.version.hash;
  const bytes = encodeText(text, source.encoding, source.bom);
  if (!bytes.ok) throw new Error(`${file} was saved but cannot be encoded.`);
  const written = { name: file, bytes: bytes.value.length, ...decodeText(bytes.value) };
  const { snapshot } = state;
  const texts = snapshot.texts.map((other) => (other.name === file ? written : other));
  const entries = snapshot.entries.map((entry) =>
    entry.name === file ? { ...entry, size: written.bytes } : entry,
  );
  return ok({
    outcome: { kind: 'saved', version },
    state: afterSave(state, file, version, { ...snapshot, texts, entries }),
  });
}

/** What is on disk in place of the file the window knows. */
async function onDisk(state: FolderState, file: string, readIcon: IconReader): Promise<Result<Saving>> {
  const now = await readFolder(state.path, readIcon, state.icon);
  if (!now.ok) return now;
  const unreadable = now.value.snapshot.unreadable.find(({ name }) => name === file);
  if (unreadable !== undefined) return fail('unreadable', `${file} cannot be read: ${unreadable.reason}`);
  const current = workspaceFiles(now.value).find(({ name }) => name === file);
  const outcome = {
    kind: 'changed-on-disk',
    version: current?.version ?? null,
    text: current?.text ?? null,
  } as const;
  return ok({ outcome, state: undefined });
}

/** The folder after a change of its settings, and whether something else had changed the file before. */
export interface SettingsSaving {
  readonly state: FolderState;
  readonly changedOnDisk: boolean;
}

/**
 * Changes the settings file of a folder, which is made where there is none; undefined where the change leaves it as it is.
 * Failure codes: those of `change`, `unreadable`, and those of `saveText` and `readSnapshot`.
 */
export async function saveSettings(
  state: FolderState,
  change: (text: string | undefined) => Result<string>,
  readIcon: IconReader,
): Promise<Result<SettingsSaving | undefined>> {
  const { snapshot, versions } = state;
  const unreadable = snapshot.unreadable.find(({ name }) => name === settingsFileName);
  if (unreadable !== undefined)
    return fail('unreadable', `${settingsFileName} cannot be read: ${unreadable.reason}`);
  const source = snapshot.texts.find(({ name }) => name === settingsFileName);
  const text = change(source?.text);
  if (!text.ok) return text;
  if (text.value === source?.text) return ok(undefined);
  const form = source ?? { encoding: 'utf-8', bom: false };
  const hash = source === undefined ? undefined : versions.get(settingsFileName);
  const expected = hash === undefined ? undefined : { hash, size: 0, mtimeMs: 0 };
  const saved = await saveText(state.path, settingsFileName, text.value, form, expected, false);
  if (!saved.ok) return saved;
  const now = await readFolder(state.path, readIcon, state.icon);
  return now.ok ? ok({ state: now.value, changedOnDisk: saved.value.outcome !== 'saved' }) : now;
}
