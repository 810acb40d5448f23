import { createHash } from 'node:crypto';
import { type FolderReading, type IconReader, readSnapshot } from '../../adapters/disk';
import type { IconPreview, IconReading } from '../../shared/icon';
import { ok, type Result } from '../../shared/result';
import { settingsFileName } from '../../shared/settings';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import type { FileVersion, WorkspaceFile } from '../../shared/workspace';

/** A decoded icon with the version of the bytes it came from. */
export interface KnownIcon {
  readonly version: FileVersion;
  readonly reading: IconReading;
  readonly preview?: IconPreview;
}

/** What a connector folder held when it was last read. */
export interface FolderState {
  readonly path: string;
  readonly snapshot: ConnectorSnapshot;
  readonly icon: KnownIcon | undefined;
  /** Every root entry with what tells one content from another: SHA-256 for connector files, else kind and size. */
  readonly versions: ReadonlyMap<string, FileVersion>;
  /** SHA-256 over the names and versions of the connector's files. */
  readonly contentHash: string;
}

/**
 * Reads a connector folder. The icon is decoded only when its bytes differ from those of `known`.
 * Failure codes as `readSnapshot`.
 */
export async function readFolder(
  folder: string,
  readIcon: IconReader,
  known?: KnownIcon,
): Promise<Result<FolderState>> {
  let icon: KnownIcon | undefined;
  const reading = await readSnapshot(folder, {
    readIcon: async (bytes, name) => {
      const version = sha256(bytes);
      const same = known?.version === version && known.reading.name === name;
      icon = same ? known : { version, ...(await readIcon(bytes, name)) };
      return icon;
    },
  });
  return reading.ok ? ok(stateOf(reading.value, icon)) : reading;
}

/** Versions of a folder's files as they are now, without decoding anything. */
export async function readVersions(folder: string): Promise<Result<FolderState['versions']>> {
  const state = await readFolder(folder, async (bytes, name) => ({
    reading: { name, bytes: bytes.length, format: 'unknown' },
  }));
  return state.ok ? ok(state.value.versions) : state;
}

/** The state after one text file was written by us. */
export function afterSave(
  state: FolderState,
  file: string,
  version: FileVersion,
  snapshot: ConnectorSnapshot,
): FolderState {
  const versions = new Map(state.versions).set(file, version);
  return { ...state, snapshot, versions, contentHash: contentHash(snapshot, versions) };
}

/** Text files as the window gets them. */
export function workspaceFiles({ snapshot, versions }: FolderState): readonly WorkspaceFile[] {
  return snapshot.texts.map(({ name, text, encoding, bom }) => {
    const version = versions.get(name);
    if (version === undefined) throw new Error(`${name} has no version.`);
    return { name, text, encoding, bom, version };
  });
}

function stateOf(
  { snapshot, versions: texts, paths }: FolderReading,
  icon: KnownIcon | undefined,
): FolderState {
  const versions = new Map<string, FileVersion>();
  for (const { name, kind, size } of snapshot.entries) versions.set(name, `${kind} of ${size} bytes`);
  for (const [name, version] of Object.entries(texts)) versions.set(name, version.hash);
  if (icon !== undefined) versions.set(icon.reading.name, icon.version);
  return { path: paths.folder, snapshot, icon, versions, contentHash: contentHash(snapshot, versions) };
}

function contentHash(snapshot: ConnectorSnapshot, versions: FolderState['versions']): string {
  // Settings say how the connector is checked and are not submitted: with or without them it is the same version.
  const names = [...snapshot.texts, ...snapshot.unreadable]
    .map(({ name }) => name)
    .filter((name) => name.split('/').at(-1) !== settingsFileName);
  if (snapshot.icon !== undefined) names.push(snapshot.icon.name);
  names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const hash = createHash('sha256');
  for (const name of names) hash.update(JSON.stringify([name, versions.get(name) ?? null]));
  return hash.digest('hex');
}

function sha256(bytes: Uint8Array): FileVersion {
  return createHash('sha256').update(bytes).digest('hex');
}
