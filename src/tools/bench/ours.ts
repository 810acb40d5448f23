/** Child of the bench, bundled: measures this project's check. Prints one line of JSON. */
import v8 from 'node:v8';
import { loadDictionary } from '../../adapters/dictionary';
import { findConnectors, readSnapshot } from '../../adapters/disk';
import { readIcon } from '../../adapters/icon';
import { tuneForOnePass } from '../../cli/engine-flags';
import { analyze, type CheckConfig, checkConnector } from '../../engine';
import type { DocumentCache } from '../../engine/model/connector';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import { median } from './goals';
import { measured } from './stopwatch.mjs';

const [mode = '', corpus = '', resources = ''] = process.argv.slice(2);
const keyPresses = 50;
const manyConnectors = 1000;
const largest = 'Encodian';

async function foldersOf(root: string): Promise<readonly string[]> {
  const found = await findConnectors(root);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

async function snapshotOf(folder: string): Promise<ConnectorSnapshot> {
  const reading = await readSnapshot(folder, { readIcon });
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.snapshot;
}

/** The dictionary is loaded in here, so that it counts where it is used. */
function config(): CheckConfig {
  if (mode !== 'ours-language') return { textQuality: false };
  const dictionary = loadDictionary(resources);
  if (!dictionary.ok) throw new Error(dictionary.error.message);
  return { dictionary: dictionary.value };
}

async function checkAll(): Promise<unknown> {
  const snapshots = await Promise.all((await foldersOf(corpus)).map(snapshotOf));
  return await measured(snapshots.length, () => {
    const how = config();
    for (const snapshot of snapshots) checkConnector(snapshot, how);
  });
}

/** Every connector is read from disk anew and forgotten, as the command line does it. */
async function checkMany(): Promise<unknown> {
  const folders = await foldersOf(corpus);
  return await measured(manyConnectors, async () => {
    for (let at = 0; at < manyConnectors; at += 1)
      checkConnector(await snapshotOf(folders[at % folders.length] ?? ''), { textQuality: false });
  });
}

/** From the edited text to the markers, with the copies that are made on the way between processes. */
async function pressKeys(): Promise<unknown> {
  const folder = (await foldersOf(corpus)).find((candidate) => candidate.endsWith(`/${largest}`));
  if (folder === undefined) throw new Error(`The corpus has no connector ${largest}.`);
  const snapshot = await snapshotOf(folder);
  const cache: DocumentCache = new Map();
  const delays: number[] = [];
  for (let press = 0; press < keyPresses; press += 1) {
    const texts = snapshot.texts.map((text) =>
      text.name === 'apiDefinition.swagger.json' ? { ...text, text: withKeys(text.text, press) } : text,
    );
    const started = performance.now();
    const request = v8.deserialize(v8.serialize({ ...snapshot, texts })) as ConnectorSnapshot;
    const { report } = analyze(request, { textQuality: false }, cache);
    v8.deserialize(v8.serialize(report));
    delays.push(performance.now() - started);
  }
  return { median: median(delays), longest: Math.max(...delays) };
}

/** The text after a person has typed into the first description. */
function withKeys(text: string, count: number): string {
  const at = text.indexOf('"description": "') + '"description": "'.length;
  return `${text.slice(0, at)}${'x'.repeat(count + 1)}${text.slice(at)}`;
}

// Keys are pressed in the window, whose processes run as V8 likes; all else is measured as the command line does it.
if (mode !== 'keys') tuneForOnePass();
const result = mode === 'many' ? checkMany() : mode === 'keys' ? pressKeys() : checkAll();
process.stdout.write(`${JSON.stringify(await result)}\n`);
