import type { FolderEntry } from '../../../shared/snapshot';

/** True for a target that names a file of the connector folder, rather than a page, a mail address or a place in the text. */
export function isRelative(target: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[#/?]|\\)/i.test(target);
}

/** True where the folder has what the target names; of folders only the name is known. */
export function isInFolder(target: string, entries: readonly FolderEntry[]): boolean {
  const [plain = ''] = target.split(/[?#]/, 1);
  const steps = decoded(plain)
    .split(/[/\\]/)
    .filter((step) => step !== '' && step !== '.');
  const [first, ...rest] = steps;
  if (first === undefined) return true;
  const entry = entries.find(({ name }) => name === first);
  return entry !== undefined && (rest.length === 0 || entry.kind === 'directory');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
