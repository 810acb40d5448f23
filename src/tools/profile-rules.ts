/**
 * Where the time of a check goes: npm run profile -- <connector folder> [runs]
 * Prints milliseconds of CPU per phase and per rule, the least of several runs: other work on the machine only adds.
 */
import { readSnapshot } from '../adapters/disk';
import { readIcon } from '../adapters/icon';
import { checkConnector } from '../engine';
import { Connector } from '../engine/model/connector';
import { finish } from '../engine/raw-finding';
import { rules } from '../engine/rules';
import { runRules } from '../engine/run-rules';

const [folder, times = '10'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of a connector: npm run profile -- <folder>');
const reading = await readSnapshot(folder, { readIcon });
if (!reading.ok) throw new Error(reading.error.message);
const { snapshot } = reading.value;
const least = new Map<string, number>();

function timed<T>(name: string, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
  return result;
}

for (let run = 0; run < Number(times); run += 1) {
  const connector = timed('phase: parse', () => new Connector(snapshot));
  timed('phase: model', () => [connector.definition?.operations, connector.definition?.structure]);
  const settings = { publisher: connector.publisher('auto'), profile: 'submission' } as const;
  const found = rules.flatMap((rule) =>
    timed(rule.info.id, () => runRules(connector, [rule], settings).findings),
  );
  timed('phase: order and fingerprints', () => finish(found));
  timed('whole check', () => checkConnector(snapshot, { textQuality: false }));
}
for (const [name, milliseconds] of [...least].sort((a, b) => b[1] - a[1]))
  process.stdout.write(`${milliseconds.toFixed(1).padStart(8)} ms  ${name}\n`);
