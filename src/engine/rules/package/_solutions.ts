import type { ArchiveReading, SolutionLayer, SolutionNodes } from '../../../shared/archive';
import { contentOf } from '../../package/layers';

/** What is wrong with the solutions of a package, in the words of the rule's messages. */
export interface SolutionFault {
  readonly message: 'solutionUnreadable' | 'solutionFolders' | 'solutionMissing';
  readonly data: Readonly<Record<string, string>>;
  readonly subject: string;
}

interface Role {
  readonly kind: string;
  readonly advice: string;
  readonly fits: (nodes: SolutionNodes) => boolean;
}

const roles: Readonly<Record<'connector' | 'flow' | 'plugin', Role>> = {
  connector: {
    kind: 'a connector solution: one with the connector and neither workflows nor an AI plugin',
    advice: 'Export a solution that holds the connector alone.',
    fits: ({ connector, workflows, plugin }) => connector && !workflows && !plugin,
  },
  flow: {
    kind: 'a flow solution: one with the connector and workflows',
    advice: 'Export a solution that holds the connector and a flow that uses it.',
    fits: ({ connector, workflows, plugin }) => connector && workflows && !plugin,
  },
  plugin: {
    kind: 'a plugin solution: one with the connector and an AI plugin',
    advice: 'Export a solution that holds the connector and its AI plugin.',
    fits: ({ connector, workflows, plugin }) => connector && !workflows && plugin,
  },
};

/**
 * Solutions that cannot be read or lack folders, and roles that none of them has. Their number is another check's
 * business: roles are looked for only where it is right.
 */
export function solutionFaults({ aiPlugin, solutions }: ArchiveReading): readonly SolutionFault[] {
  const faults = solutions.flatMap((solution) => ownFaults(solution, aiPlugin));
  const kinds = aiPlugin ? (['connector', 'flow', 'plugin'] as const) : (['connector', 'flow'] as const);
  const nodes = solutions.flatMap((solution) => nodesOf(solution, aiPlugin) ?? []);
  if (solutions.length !== kinds.length || nodes.length !== kinds.length) return faults;
  for (const key of kinds) {
    const { kind, advice, fits } = roles[key];
    if (!nodes.some(fits)) faults.push({ message: 'solutionMissing', data: { kind, advice }, subject: key });
  }
  return faults;
}

/** Plugin parts count only where a plugin was announced, as in the package validator. */
function nodesOf({ nodes }: SolutionLayer, aiPlugin: boolean): SolutionNodes | undefined {
  return nodes === undefined || aiPlugin ? nodes : { ...nodes, plugin: false };
}

function ownFaults(solution: SolutionLayer, aiPlugin: boolean): SolutionFault[] {
  const { name, problem } = solution;
  if (problem !== undefined)
    return [{ message: 'solutionUnreadable', data: { name, reason: problem }, subject: name }];
  const nodes = nodesOf(solution, aiPlugin);
  if (nodes === undefined) return [];
  const parts = [
    { there: nodes.connector, part: 'a connector', folders: ['Connector'] },
    { there: nodes.workflows, part: 'workflows', folders: ['Connector', 'Workflows'] },
    { there: nodes.plugin, part: 'an AI plugin', folders: ['Connector', 'aiplugins', 'aipluginoperations'] },
  ].filter(({ there }) => there);
  const present = new Set(contentOf(solution.entries).folders.map((folder) => folder.toLowerCase()));
  const wanted = [...new Set(parts.flatMap(({ folders }) => folders))];
  const missing = wanted.filter((folder) => !present.has(folder.toLowerCase()));
  if (missing.length === 0) return [];
  const folders = `the folder${missing.length === 1 ? '' : 's'} ${listed(missing)}`;
  const held = listed(parts.map(({ part }) => part));
  return [{ message: 'solutionFolders', data: { name, parts: held, folders }, subject: name }];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
