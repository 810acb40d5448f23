/**
 * Where the time of a check goes: npm run profile [-- <folder> [runs]]
 * The folder is a connector or holds many; default is the corpus of the bench. Prints milliseconds of CPU per phase and
 * rule, for each connector the least of its runs: other work on the machine only adds. One run, the default for many
 * connectors, shows a cold pass: what a rule costs until V8 has compiled it is in the first connectors, and the first rule
 * that asks for a part of the model pays for it.
 */

import path from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { findConnectors, readSnapshot } from '../adapters/disk';
import { readIcon } from '../adapters/icon';
import { tuneForOnePass } from '../cli/engine-flags';
import { checkConnector } from '../engine';
import { Connector } from '../engine/model/connector';
import { finish } from '../engine/raw-finding';
import { rules } from '../engine/rules';
import { runRules } from '../engine/run-rules';
import type { ConnectorSnapshot } from '../shared/snapshot';
import { projectRoot } from './support/project';

const fewMilliseconds = 1;
const corpus = process.env.CONNECTOR_REVIEW_CORPUS ?? path.join(projectRoot, '../shared/corpus');
const [folder = corpus, times] = process.argv.slice(2);
const found = await findConnectors(path.resolve(folder));
if (!found.ok) throw new Error(found.error.message);
const runs = Number(times ?? (found.value.length === 1 ? 10 : 1));
if (runs === 1) tuneForOnePass();
const snapshots: ConnectorSnapshot[] = [];
for (const connector of found.value) {
  const reading = await readSnapshot(connector, { readIcon });
  if (!reading.ok) throw new Error(reading.error.message);
  snapshots.push(reading.value.snapshot);
}

const total = new Map<string, number>();
let least = new Map<string, number>();

function timed<T>(name: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
  return result;
}

function profile(snapshot: ConnectorSnapshot): void {
  const connector = timed('phase: parse', () => new Connector(snapshot));
  timed('phase: model', () => [connector.definition?.operations, connector.definition?.structure]);
  const settings = { publisher: connector.publisher('auto'), profile: 'submission' } as const;
  const ofRules = rules.flatMap((rule) =>
    timed(rule.info.id, () => runRules(connector, [rule], settings).findings),
  );
  timed('phase: order and fingerprints', () => finish(ofRules));
  // Once more and warm: of use only where there are several runs.
  if (runs > 1) timed('whole check', () => checkConnector(snapshot, { textQuality: false }));
}

let collecting = 0;
const observer = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collecting += duration;
});
observer.observe({ entryTypes: ['gc'] });
for (const snapshot of snapshots) {
  least = new Map();
  for (let run = 0; run < runs; run += 1) profile(snapshot);
  for (const [name, milliseconds] of least) total.set(name, (total.get(name) ?? 0) + milliseconds);
}
// The observer is told of what has happened at the next turn of the event loop.
await new Promise((resolve) => setTimeout(resolve, 10));
observer.disconnect();

const line = (milliseconds: number, name: string) =>
  process.stdout.write(`${milliseconds.toFixed(1).padStart(8)} ms  ${name}\n`);
const sorted = [...total].sort((a, b) => b[1] - a[1]);
const small =
  snapshots.length === 1 ? [] : sorted.filter(([, milliseconds]) => milliseconds < fewMilliseconds);
for (const [name, milliseconds] of sorted.slice(0, sorted.length - small.length)) line(milliseconds, name);
if (small.length > 0)
  line(
    small.reduce((sum, [, milliseconds]) => sum + milliseconds, 0),
    `${small.length} rules of less than ${fewMilliseconds} ms each`,
  );
line(collecting, `garbage collection, contained in the above; ${snapshots.length} connectors, ${runs} runs`);
