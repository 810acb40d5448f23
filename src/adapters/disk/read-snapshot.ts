import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Artifact, artifactNames, artifactOf } from '../../shared/artifacts';
import type { IconPreview, IconReading } from '../../shared/icon';
import { fail, ok, type Result } from '../../shared/result';
import { settingsFileName } from '../../shared/settings';
import type { ConnectorSnapshot, FolderEntry, SourceText, UnreadableFile } from '../../shared/snapshot';
import { existingFolder } from './find-connectors';
import type { IconReader } from './icon-reader';
import { defaultLimits, type Limits } from './limits';
import { byCode, type ListedEntry, listFolder, withSizes } from './list-folder';
import { type FileVersion, readFileInside } from './read-file';
import { type SettingsAbove, settingsAbove, settingsBytes } from './read-settings';
import { isSystemError, reasonOf } from './reasons';
import { search } from './search';
import { decodeText } from './text';

/** What reading a folder needs and may be told. */
export interface ReadOptions {
  readonly readIcon: IconReader;
  /** The caller says that the folder is one submission. */
  readonly oneSubmission?: boolean;
  readonly limits?: Limits;
  /**
   * Settings files that apply: by default those found in the folder and above it; `none` leaves them out; a file given
   * by path takes their place.
   */
  readonly settings?: 'found' | 'none' | { readonly path: string; readonly source: SourceText };
}

/** A connector folder as read. */
export interface FolderReading {
  readonly snapshot: ConnectorSnapshot;
  readonly iconPreview?: IconPreview;
  readonly paths: {
    /** Absolute path as given. */
    readonly folder: string;
    /** The same with links resolved: nothing outside it was read. */
    readonly real: string;
  };
  /** Versions of the text files in the snapshot, by name; `saveText` takes them to notice changes. */
  readonly versions: Readonly<Record<string, FileVersion>>;
}

/**
 * Reads a connector folder: the root's entries, the texts of all artifacts and the icon. What cannot be read becomes
 * part of the snapshot with its reason; only a folder that cannot be listed is a failure (codes as `findConnectors`).
 */
export async function readSnapshot(given: string, options: ReadOptions): Promise<Result<FolderReading>> {
  const limits = options.limits ?? defaultLimits;
  const folder = path.resolve(given);
  const exists = await existingFolder(given);
  if (!exists.ok) return exists;
  const entries = await listFolder(folder, limits.entries);
  if (!entries.ok) return fail(entries.error.code, `"${given}" cannot be read: ${entries.error.message}`);
  const resolved = await resolveLinks(folder);
  if (!resolved.ok) return fail(resolved.error.code, `"${given}" cannot be read: ${resolved.error.message}`);
  const real = resolved.value;

  const wanted = options.settings ?? 'found';
  const files = artifactFiles(entries.value, limits);
  const own =
    wanted === 'found' && entries.value.some(({ name }) => name === settingsFileName)
      ? [{ name: settingsFileName, limit: settingsBytes }]
      : [];
  const texts = await readTexts(real, [...named(files.texts, limits.textBytes), ...own]);
  const settings = await settingsFor(real, wanted);
  const sized = await withSizes(folder, entries.value);
  const icon = await readIconFile(
    real,
    sized.find((entry) => entry.name === files.icon),
    options.readIcon,
    limits,
  );
  return ok({
    snapshot: {
      name: path.basename(folder),
      parentName: path.basename(path.dirname(folder)),
      entries: sized,
      nestedConnectors: await nestedConnectors(folder, limits),
      texts: texts.read.map(({ source }) => source),
      unreadable: [...texts.unreadable, ...files.left, ...settings.unreadable].sort((a, b) =>
        byCode(a.name, b.name),
      ),
      ...(icon === undefined ? {} : { icon: icon.reading }),
      ...(options.oneSubmission === undefined ? {} : { oneSubmission: options.oneSubmission }),
      ...(settings.read.length === 0 ? {} : { settings: settings.read }),
    },
    ...(icon?.preview === undefined ? {} : { iconPreview: icon.preview }),
    paths: { folder, real },
    versions: Object.fromEntries(texts.read.map(({ source, version }) => [source.name, version])),
  });
}

/** The folder may go away while it is read. */
async function resolveLinks(folder: string): Promise<Result<string>> {
  try {
    return ok(await realpath(folder));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail('unreadable', reasonOf(error));
  }
}

/** What people send in place of icon.png; read so that rules can say what it is. */
const namedIcon = /^icon\.(?:png|jpe?g|gif|svg|ico|webp|bmp|tiff?)$/i;

interface ArtifactFiles {
  readonly texts: readonly string[];
  readonly icon: string | undefined;
  /** Further spellings of an artifact's name, beyond the limit. */
  readonly left: readonly UnreadableFile[];
}

function artifactFiles(entries: readonly ListedEntry[], limits: Limits): ArtifactFiles {
  const texts: string[] = [];
  const left: UnreadableFile[] = [];
  let icon = entries.find(({ name }) => namedIcon.test(name))?.name;
  for (const artifact of Object.keys(artifactNames) as Artifact[]) {
    const canonical = artifactNames[artifact];
    const names = entries.map((entry) => entry.name).filter((name) => artifactOf(name) === artifact);
    names.sort((a, b) => Number(b === canonical) - Number(a === canonical) || byCode(a, b));
    if (artifact === 'icon') icon = names[0] ?? icon;
    else texts.push(...names.slice(0, limits.spellings));
    if (artifact === 'icon') continue;
    for (const name of names.slice(limits.spellings)) {
      const reason = `there are ${names.length} files that differ from ${canonical} in case only. Keep one of them.`;
      left.push({ name, reason });
    }
  }
  return { texts: texts.sort(byCode), icon, left };
}

/** Settings from outside the folder; a file given by path is named as seen from the folder. */
async function settingsFor(
  real: string,
  wanted: NonNullable<ReadOptions['settings']>,
): Promise<SettingsAbove> {
  if (wanted === 'found') return await settingsAbove(real);
  if (wanted === 'none') return { read: [], unreadable: [] };
  const name = path.relative(real, wanted.path).split(path.sep).join('/');
  // A file of the folder itself must not pass for the one found there: only that one is edited with the connector.
  return { read: [{ ...wanted.source, name: name.includes('/') ? name : `./${name}` }], unreadable: [] };
}

interface NamedText {
  readonly name: string;
  /** Bytes. */
  readonly limit: number;
}

function named(names: readonly string[], limit: number): readonly NamedText[] {
  return names.map((name) => ({ name, limit }));
}

async function readTexts(real: string, files: readonly NamedText[]) {
  const read: { readonly source: SourceText; readonly version: FileVersion }[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const { name, limit } of files) {
    const file = await readFileInside(real, name, limit);
    if (file.ok) {
      const { bytes, version } = file.value;
      read.push({ source: { name, bytes: bytes.length, ...decodeText(bytes) }, version });
    } else if (file.error.code !== 'not-found') {
      unreadable.push({ name, reason: file.error.message });
    }
  }
  return { read, unreadable };
}

async function readIconFile(
  real: string,
  entry: FolderEntry | undefined,
  readIcon: IconReader,
  limits: Limits,
): Promise<{ readonly reading: IconReading; readonly preview?: IconPreview } | undefined> {
  if (entry === undefined) return undefined;
  const file = await readFileInside(real, entry.name, limits.iconBytes);
  if (file.ok) return await readIcon(file.value.bytes, entry.name);
  const { code, message } = file.error;
  if (code === 'not-found') return undefined;
  const kind = code === 'too-large' ? 'too-large' : 'unreadable';
  return { reading: { name: entry.name, bytes: entry.size, format: 'unknown', problem: { kind, message } } };
}

async function nestedConnectors(folder: string, limits: Limits): Promise<readonly string[]> {
  const found = await search(folder, limits, limits.nestedFolders, () => true);
  return found.folders
    .filter(({ steps, artifacts }) => steps.length > 0 && artifacts.has('definition'))
    .map(({ steps }) => steps.join('/'))
    .sort(byCode);
}
