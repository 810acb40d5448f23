/**
 * Checks a collection of published connectors and counts what the rules find, or draws findings to read:
 *   npm run corpus                                        hits per check beside the catalogue's calibration
 *   npm run corpus -- <rule or check...> [--sample 100]   findings drawn at random, with the text they point at
 * The collection is CONNECTOR_REVIEW_CORPUS, by default ../shared/corpus. A sample is the same for the same `--seed`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadDictionary } from '../../adapters/dictionary';
import { rules } from '../../engine/rules';
import { severities } from '../../shared/finding';
import { projectRoot } from '../support/project';
import { type CheckedFolder, checkCorpus } from './read-corpus';
import { draw, excerpt } from './sample';
import { calibrationTable, deviations } from './table';
import { tally } from './tally';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    severity: { type: 'string' },
  },
});
const root = path.resolve(process.env.CONNECTOR_REVIEW_CORPUS ?? path.join(projectRoot, '../shared/corpus'));
if (!existsSync(root)) throw new Error(`There is no folder ${root}; set CONNECTOR_REVIEW_CORPUS.`);

const checked: CheckedFolder[] = [];
const dictionary = loadDictionary(path.join(projectRoot, 'resources'));
if (!dictionary.ok) throw new Error(dictionary.error.message);
for await (const folder of checkCorpus(root, { dictionary: dictionary.value })) checked.push(folder);

if (positionals.length === 0) printTable();
else printSample();

function printTable(): void {
  // Custom connectors were never certified: the catalogue did not count them either.
  const counted = checked.filter(({ folder }) => path.basename(path.dirname(folder)) !== 'custom-connectors');
  const counts = tally(counted.map(({ report }) => report));
  const checks = rules.flatMap(({ info }) => info.checks);
  console.log(calibrationTable(checks, counts).join('\n'));
  const crashed = checked.flatMap(({ report }) =>
    report.findings.filter(({ rule }) => rule === 'engine/rule-crashed'),
  );
  console.log(`\n${checked.length} folders, ${checks.length} checks, ${crashed.length} rules crashed.`);
  console.log(`Deviating (*): ${deviations(checks, counts).join(', ') || 'none'}`);
}

function printSample(): void {
  const severity = severities.find((known) => known === values.severity);
  const found = checked.flatMap((folder) =>
    folder.report.findings
      .filter(({ rule, check }) => positionals.includes(rule) || positionals.includes(check))
      .filter((finding) => severity === undefined || finding.severity === severity)
      .map((finding) => ({ checked: folder, finding })),
  );
  const drawn = draw(found, Number(values.sample), values.seed);
  drawn.forEach((one, at) => {
    console.log(`${excerpt(one, at + 1)}\n`);
  });
  console.log(`${drawn.length} of ${found.length} findings.`);
}
