/** Child of the bench: measures the floor and the peers on the same files. Prints one line of JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { measured } from './stopwatch.mjs';

const [contestant = '', corpus = '', peers = ''] = process.argv.slice(2);
const fromPeers = createRequire(path.join(peers, 'package.json'));

/**
 * @param {RegExp} name
 * @returns {{ file: string, text: string }[]}
 */
function texts(name) {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(path.basename(file)))
    .sort()
    .map((file) => path.join(corpus, file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') }));
}

async function floor() {
  const { parseTree } = await import('jsonc-parser');
  const files = texts(/^api(?:Definition\.swagger|Properties)\.json$/i);
  return await measured(files.length, () => {
    for (const { text } of files) parseTree(text);
  });
}

async function spectral() {
  const { Spectral, Document } = fromPeers('@stoplight/spectral-core');
  const Parsers = fromPeers('@stoplight/spectral-parsers');
  const { oas } = fromPeers('@stoplight/spectral-rulesets');
  const files = texts(/^apiDefinition\.swagger\.json$/i);
  return await measured(files.length, async () => {
    const linter = new Spectral();
    linter.setRuleset({ extends: [[oas, 'recommended']] });
    for (const { file, text } of files)
      await linter.run(new Document(text, Parsers.Json, file)).catch(() => []);
  });
}

async function redocly() {
  const core = await import(pathToFileURL(fromPeers.resolve('@redocly/openapi-core')).href);
  const files = texts(/^apiDefinition\.swagger\.json$/i);
  return await measured(files.length, async () => {
    const config = await core.createConfig({ extends: ['recommended'] });
    for (const { file, text } of files)
      await core.lintFromString({ source: text, absoluteRef: file, config }).catch(() => []);
  });
}

const run = contestant === 'floor' ? floor : contestant === 'spectral' ? spectral : redocly;
process.stdout.write(`${JSON.stringify(await run())}\n`);
