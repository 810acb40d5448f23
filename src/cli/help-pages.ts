import path from 'node:path';
import { readHelpPage } from '../adapters/disk';
import type { CheckOptions } from './commands/check';
import { knownRules } from './rule-facts';

/** The help pages lie beside the program: `resources` next to `out/cli` as next to `src/cli`. */
export const resources = path.resolve(import.meta.dirname, '../../resources');

/** Help pages in Markdown by rule, for the formats that carry them; a rule may have none. */
export async function helpPages(format: CheckOptions['format']): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  if (format !== 'sarif') return pages;
  for (const { id } of knownRules) {
    const page = await readHelpPage(resources, id);
    if (page.ok) pages.set(id, page.value);
  }
  return pages;
}
