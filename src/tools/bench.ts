/**
 * How fast the check is, side by side with others on the same files:
 *   npm run bench [-- --only floor,ours,ours-language,spectral,redocly,keys,many]
 * The corpus is the folder in CONNECTOR_REVIEW_CORPUS (default ../shared/corpus). Every contestant checks all files once
 * in a fresh process of its own; loading its modules and reading the files are not counted. They take turns for several
 * rounds, of which the middle counts: what else the computer does would otherwise decide. Exits 1 where a goal is missed,
 * 2 where something could not be measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import {
  type Contestant,
  comparisons,
  contestants,
  type Measured,
  typical,
  type Verdict,
  verdict,
} from './bench/goals';
import { measuredTable, verdictTable } from './bench/table';
import { projectRoot } from './support/project';

const rounds = 5;
const out = path.join(projectRoot, 'out/bench');
const peers = path.join(out, 'peers');
const peerVersions = {
  '@redocly/openapi-core': '2.64.0',
  '@stoplight/spectral-core': '1.24.1',
  '@stoplight/spectral-parsers': '1.0.5',
  '@stoplight/spectral-rulesets': '1.23.1',
};
const corpus = path.resolve(
  process.env.CONNECTOR_REVIEW_CORPUS ?? path.join(projectRoot, '../shared/corpus'),
);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function buildOurs(): Promise<string> {
  await build({
    root: projectRoot,
    configFile: path.join(projectRoot, 'src/tools/vite.cli.config.ts'),
    build: { ssr: 'src/tools/bench/ours.ts', outDir: path.join(out, 'ours') },
  });
  return path.join(out, 'ours/index.js');
}

/** Installs the peers, at fixed versions and without running their scripts, into a folder git does not see. */
function installPeers(): void {
  mkdirSync(peers, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies: peerVersions });
  writeFileSync(path.join(peers, 'package.json'), `${manifest}\n`);
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: peers, stdio: 'inherit', shell });
  if (status !== 0) throw new Error('The peers could not be installed; the reason is above.');
}

/** Runs a child to its end and reads its line of JSON. */
function child(file: string, ...args: readonly string[]): unknown {
  const { status, stdout } = spawnSync(process.execPath, [file, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`${path.basename(file)} ${args[0]} failed; the reason is above.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

function measureOnce(contestant: Contestant, ours: string): Measured {
  const own = contestant === 'ours' || contestant === 'ours-language';
  const file = own ? ours : path.join(projectRoot, 'src/tools/bench/others.mjs');
  const needs = own ? path.join(projectRoot, 'resources') : peers;
  return { ...(child(file, contestant, corpus, needs) as Omit<Measured, 'contestant'>), contestant };
}

/** What is typical of each contestant. */
function takeTurns(those: readonly Contestant[], ours: string): readonly Measured[] {
  const all = Array.from({ length: rounds }, () => those.map((one) => measureOnce(one, ours))).flat();
  return those.map((one) => typical(all.filter(({ contestant }) => contestant === one)));
}

async function main(): Promise<boolean> {
  if (!existsSync(corpus))
    throw new Error(`There is no folder "${corpus}". Set CONNECTOR_REVIEW_CORPUS to a folder of connectors.`);
  const flag = process.argv.indexOf('--only');
  const only = flag < 0 ? undefined : (process.argv[flag + 1] ?? '').split(',');
  const wanted = (part: string): boolean => only === undefined || only.includes(part);
  const ours = await buildOurs();
  if (wanted('spectral') || wanted('redocly')) installPeers();
  const measurements = takeTurns(contestants.filter(wanted), ours);
  const verdicts: Verdict[] = [...comparisons(measurements)];
  if (wanted('keys')) {
    const { median } = child(ours, 'keys', corpus) as { readonly median: number };
    verdicts.push(verdict('One key in the largest definition, median of 50', median, 'ms', 'at most', 150));
  }
  if (wanted('many')) {
    const { memory } = child(ours, 'many', corpus) as Measured;
    verdicts.push(verdict('Peak memory for a thousand connectors', memory, 'MB', 'at most', 300));
  }
  if (measurements.length > 0) say(`${measuredTable(measurements)}\n`);
  say(verdictTable(verdicts));
  const allMet = verdicts.every(({ met }) => met);
  if (!allMet) say('\nnpm run profile tells where the time goes.');
  return allMet;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
