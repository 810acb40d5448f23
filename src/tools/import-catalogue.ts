/**
 * Takes the rule catalogue (`rules.json`) into the engine's data folder:
 *   npx tsx src/tools/import-catalogue.ts <path to rules.json>
 * Rules keep what the product shows or decides by; calibration figures, examples and prose stay in the catalogue.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface CatalogueCheck {
  readonly key: string;
  readonly title: string;
  readonly severity: string;
  readonly publishers: readonly string[];
  readonly profile: string;
  readonly source: readonly string[];
  readonly fix: string | null;
}
interface CatalogueRule extends Omit<CatalogueCheck, 'key' | 'profile' | 'fix'> {
  readonly id: string;
  readonly origin: string;
  readonly checks: readonly CatalogueCheck[];
}
interface Catalogue {
  readonly version: string;
  readonly rules: readonly CatalogueRule[];
  readonly lists: unknown;
  readonly process: unknown;
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Give the path of rules.json.');
const catalogue = JSON.parse(readFileSync(source, 'utf8')) as Catalogue;
const target = path.resolve(import.meta.dirname ?? '.', '../engine/data');

/** The two certification documents by their names, not by the names of their files. */
const documents = [
  [/000_[0-9a-f]+\.txt/g, 'Verified publisher certification process'],
  [/001_[0-9a-f]+\.txt/g, 'Independent publisher certification process'],
] as const;

const plain = (text: string): string =>
  documents.reduce((named, [file, name]) => named.replace(file, name), text.replaceAll('`', ''));

/** The catalogue's own abbreviations mean nothing to a reader of the product. */
const correction = (text: string): string =>
  plain(text)
    .replace('n_raw to <= 500', 'it to 500 characters')
    .replace(' to BG as ', ' to the icon background as ');

write('catalogue.json', {
  version: catalogue.version,
  rules: catalogue.rules.map(({ id, title, severity, publishers, origin, source, checks }) => ({
    id,
    title,
    severity,
    publishers,
    origin,
    sources: source.map(plain),
    checks: checks.map((check) => ({
      key: check.key,
      title: check.title,
      severity: check.severity,
      publishers: check.publishers,
      profile: check.profile,
      sources: check.source.map(plain),
      ...(check.fix === null ? {} : { fix: correction(check.fix) }),
    })),
  })),
});
write('lists.json', catalogue.lists);
write('process.json', catalogue.process);

function write(name: string, value: unknown): void {
  writeFileSync(path.join(target, name), `${JSON.stringify(value, null, 2)}\n`);
}
