import path from 'node:path';
import { type Artifact, artifactOf } from '../../shared/artifacts';
import type { Limits } from './limits';
import { byCode, type ListedEntry, listFolder } from './list-folder';

/** A folder met during a search. */
export interface SearchedFolder {
  /** Names from the start of the search down to this folder; empty for the start itself. */
  readonly steps: readonly string[];
  /** What the files in it stand for. */
  readonly artifacts: ReadonlySet<Artifact>;
  /** It holds a file named like a Swagger definition, if not like ours. */
  readonly otherSwagger: boolean;
  /** False where the folder cannot be listed, so that nothing is known of it. */
  readonly listed: boolean;
}

/** What a search met, in order of path, and whether it saw everything. */
export interface SearchResult {
  readonly folders: readonly SearchedFolder[];
  readonly complete: boolean;
}

/** Never hold connectors, and can be huge. */
const skipped = new Set(['node_modules', '.git']);

/** Bounds the work together with the number of folders: on average a folder holds far fewer. */
const entriesPerFolder = 100;

/**
 * Visits a folder and those below it, never through links.
 *
 * @param enter decides whether the folders inside a folder are visited
 * @param most folders to visit at most; beyond that the result is not complete
 */
export async function search(
  start: string,
  limits: Pick<Limits, 'depth' | 'entries'>,
  most: number,
  enter: (folder: SearchedFolder) => boolean,
): Promise<SearchResult> {
  const folders: SearchedFolder[] = [];
  const waiting: (readonly string[])[] = [[]];
  let entriesSeen = 0;
  let complete = true;
  for (const steps of waiting) {
    const entries = await listFolder(path.join(start, ...steps), limits.entries);
    if (!entries.ok) {
      folders.push({ steps, artifacts: new Set(), otherSwagger: false, listed: false });
      continue;
    }
    const folder = lookAt(steps, entries.value);
    folders.push(folder);
    entriesSeen += entries.value.length;
    if (entriesSeen > most * entriesPerFolder) return { folders: inOrder(folders), complete: false };
    if (steps.length >= limits.depth || !enter(folder)) continue;
    for (const entry of entries.value) {
      if (entry.kind !== 'directory' || skipped.has(entry.name)) continue;
      if (waiting.length < most) waiting.push([...steps, entry.name]);
      else complete = false;
    }
  }
  return { folders: inOrder(folders), complete };
}

function lookAt(steps: readonly string[], entries: readonly ListedEntry[]): SearchedFolder {
  const files = entries.filter((entry) => entry.kind !== 'directory').map((entry) => entry.name);
  const artifacts = files.map(artifactOf).filter((artifact) => artifact !== undefined);
  const otherSwagger = files.some((name) => /swagger\.json$/i.test(name));
  return { steps, artifacts: new Set(artifacts), otherSwagger, listed: true };
}

/** By path, a folder before what is in it. */
function inOrder(folders: SearchedFolder[]): readonly SearchedFolder[] {
  return folders.sort((a, b) => {
    for (let at = 0; at < Math.min(a.steps.length, b.steps.length); at += 1) {
      const order = byCode(a.steps[at] ?? '', b.steps[at] ?? '');
      if (order !== 0) return order;
    }
    return a.steps.length - b.steps.length;
  });
}
