/**
 * Compiles the word lists of the dictionary packages into `resources/dictionary/words.bin`: npm run dictionary.
 * The file is part of the sources; it changes only when this list, or a version of a package, does.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, parseDictionary } from 'cspell-trie-lib';
import lists from '../engine/data/lists.json';
import { type TableWord, WordTable } from '../engine/words/word-table';
import { projectRequire, projectRoot } from './support/project';

interface Source {
  readonly name: string;
  readonly files: readonly string[];
  /** True for lists of general English. */
  readonly english?: boolean;
}

const sources: readonly Source[] = [
  { name: '@cspell/dict-en_us', files: ['en_US.trie.gz'], english: true },
  { name: '@cspell/dict-en-gb-mit', files: ['en_GB.trie.gz'], english: true },
  {
    name: '@cspell/dict-software-terms',
    files: [
      'softwareTerms.txt.gz',
      'software-tools.txt',
      'webServices.txt',
      'networkingTerms.txt',
      'computing-acronyms.txt',
    ].map((file) => `dict/${file}`),
  },
  { name: '@cspell/dict-companies', files: ['dict/companies.txt'] },
  { name: '@cspell/dict-filetypes', files: ['filetypes.txt.gz'] },
  { name: '@cspell/dict-fullstack', files: ['dict/fullstack.txt'] },
  { name: '@cspell/dict-aws', files: ['dict/aws.txt'] },
  { name: '@cspell/dict-google', files: ['dict/google.txt'] },
  { name: '@cspell/dict-html', files: ['dict/html.txt.gz'] },
  { name: '@cspell/dict-sql', files: ['sql.txt.gz'] },
  { name: '@cspell/dict-markdown', files: ['markdown.txt.gz'] },
  { name: '@cspell/dict-cryptocurrencies', files: ['dict/cryptocurrencies.txt'] },
];

const target = path.join(projectRoot, 'resources/dictionary');
const misspelled = new Set(Object.keys(lists.misspellings));

/** All words of a package's lists that the spelling rule can meet: letters of a to z, two or more. */
export function wordsOf({ name, files, english = false }: Source): readonly TableWord[] {
  const words = files.flatMap((file) => [...entries(path.join(listFolder(name), file))]);
  return words
    .filter((word) => /^[A-Za-z]{2,40}$/.test(word))
    .flatMap((word) => {
      const lower = word.toLowerCase();
      // A word that is only written with a capital is a name: no word that somebody meant to write.
      return misspelled.has(lower) ? [] : [{ word: lower, english: english && word === lower }];
    });
}

/** The packages of lists show their manifest to nobody; their entry stands beside it. */
function listFolder(name: string): string {
  return path.dirname(projectRequire.resolve(`${name}/cspell-ext.json`));
}

function listVersion(name: string): string {
  const manifest = JSON.parse(readFileSync(path.join(listFolder(name), 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return manifest.version;
}

/** Entries of a list as written, marks included: `~` for forms without case, `!` for words to avoid, `+` for parts. */
function entries(file: string): Iterable<string> {
  const raw = readFileSync(file);
  const content = file.endsWith('.gz') ? gunzipSync(raw) : raw;
  return file.includes('.trie')
    ? decodeTrie(content).words()
    : parseDictionary(content.toString('utf8')).words();
}

/** Notices of the lists that the list of general English was made of; they go where its words go. */
const notices = path.join('src/hunspell', 'README_en_US-large.txt');

/** The file's content and what stands in it, in words. */
export function compileDictionary(): { readonly content: Uint8Array; readonly facts: string } {
  const words = sources.flatMap(wordsOf);
  const table = WordTable.write(words);
  const versions = sources.map(({ name }) => `${name} ${listVersion(name)}`).join(', ');
  const content = new Uint8Array(table.buffer);
  return { content, facts: `${table[3]} words, ${content.length} bytes, of ${versions}` };
}

if (process.argv[1] === import.meta.filename) {
  const { content, facts } = compileDictionary();
  writeFileSync(path.join(target, 'words.bin'), content);
  copyFileSync(path.join(listFolder('@cspell/dict-en_us'), notices), path.join(target, 'en_US-notices.txt'));
  console.log(facts);
}
