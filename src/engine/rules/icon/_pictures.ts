import { artifactOf } from '../../../shared/artifacts';
import type { FolderEntry } from '../../../shared/snapshot';

/** Root files with an image extension (catalogue, icon/independent-none), and further kinds people send as icons. */
const listed: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'svg', 'gif', 'ico']);
const further: ReadonlySet<string> = new Set(['webp', 'bmp', 'tif', 'tiff', 'avif']);

/** True for a file that is `icon.png` in any case. */
export function isIconFile(entry: FolderEntry): boolean {
  return entry.kind !== 'directory' && artifactOf(entry.name) === 'icon';
}

/** True for a file named `icon.` with a listed image extension, in any case. */
export function isNamedIcon(entry: FolderEntry): boolean {
  const { base, extension } = parts(entry.name);
  return entry.kind !== 'directory' && base === 'icon' && listed.has(extension);
}

/** True for a file whose name says that it is a picture. */
export function isPicture(entry: FolderEntry): boolean {
  const { extension } = parts(entry.name);
  return entry.kind !== 'directory' && (listed.has(extension) || further.has(extension));
}

function parts(name: string): { readonly base: string; readonly extension: string } {
  const lower = name.toLowerCase();
  const dot = lower.lastIndexOf('.');
  return dot < 0
    ? { base: lower, extension: '' }
    : { base: lower.slice(0, dot), extension: lower.slice(dot + 1) };
}
