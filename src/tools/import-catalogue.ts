/**
 * Takes the rule catalogue (`rules.json`) into the engine's data folder:
 *   npx tsx src/tools/import-catalogue.ts <path to rules.json>
 * Rules keep what the product shows or decides by; examples and prose stay in the catalogue. How many published
 * connectors each check hit goes to the corpus tool, which compares with it.
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
  readonly calibration: readonly {
    readonly key: string;
    readonly certifiedShare: number;
    readonly independentShare: number;
  }[];
}
interface CatalogueRule extends Omit<CatalogueCheck, 'key' | 'profile' | 'fix' | 'calibration'> {
  readonly id: string;
  readonly origin: string;
  readonly checks: readonly CatalogueCheck[];
}
interface Catalogue {
  readonly version: string;
  readonly rules: readonly CatalogueRule[];
  readonly corpus: unknown;
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
write('../../tools/corpus/calibration.json', {
  corpus: catalogue.corpus,
  checks: Object.fromEntries(
    catalogue.rules.flatMap(({ checks }) =>
      checks
        .filter(({ calibration }) => calibration.length > 0)
        .map(({ key, calibration }) => [
          key,
          calibration.map(({ key: test, certifiedShare, independentShare }) => ({
            test,
            certifiedShare,
            independentShare,
          })),
        ]),
    ),
  ),
});
write('lists.json', catalogue.lists);
write('process.json', catalogue.process);

function write(name: string, value: unknown): void {
  writeFileSync(path.join(target, name), `${JSON.stringify(value, null, 2)}\n`);
}
