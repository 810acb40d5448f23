import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { artifactNames } from '../../shared/artifacts';
import type { RecentFolder } from '../../shared/workspace';

/** The connectors shipped with the program; empty when they are not there. */
export async function listSamples(folder: string): Promise<readonly RecentFolder[]> {
  let names: readonly string[];
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return [];
  }
  const samples = names.toSorted().map(async (name): Promise<RecentFolder> => {
    const sample = path.join(folder, name);
    return { path: sample, title: (await titleOf(sample)) ?? name, openedAt: '', exists: true };
  });
  return Promise.all(samples);
}

async function titleOf(sample: string): Promise<string | undefined> {
  try {
    const text = await readFile(path.join(sample, artifactNames.definition), 'utf8');
    const { info } = JSON.parse(text) as { readonly info?: { readonly title?: unknown } };
    return typeof info?.title === 'string' && info.title.trim() !== '' ? info.title.trim() : undefined;
  } catch {
    return undefined; // one of the samples is broken on purpose
  }
}
