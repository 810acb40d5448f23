import type { ArchiveEntry, ArchiveReading, SolutionLayer } from '../../src/shared/archive';
import type { KnownConnector, ReferenceCatalogue } from '../../src/shared/reference';
import type { ConnectorBuilder } from './builders';

/** What a rule reads besides the files of the folder, in the names that help pages give it. */
export type ExampleInput = 'submission name' | 'submission text' | 'other connector' | 'package archive';

/** True for the place of an example that is no file of the folder. */
export function isInput(file: string): file is ExampleInput {
  return ['submission name', 'submission text', 'other connector', 'package archive'].includes(file);
}

/** A connector and what it is compared with, sound but for the example. */
export interface WithInputs {
  readonly given: ConnectorBuilder;
  readonly reference: ReferenceCatalogue;
}

const pictures = '![1](1.png) ![2](2.png) ![3](3.png) ![4](4.png)\n';

/** Gives the connector every input, sound ones but for that of the example. */
export function withInput(sound: ConnectorBuilder, input: ExampleInput, text: string): WithInputs {
  const submission = { name: 'Parcel Desk (Independent Publisher)', text: pictures };
  const connectors: KnownConnector[] = [];
  let archive: ArchiveReading | undefined;
  switch (input) {
    case 'submission name':
      submission.name = text;
      break;
    case 'submission text':
      submission.text = text + pictures;
      break;
    case 'other connector':
      connectors.push(JSON.parse(text));
      break;
    case 'package archive':
      archive = archiveOf(text);
  }
  const given = sound.with({ submission, ...(archive === undefined ? {} : { archive }) });
  return { given: withHashes(given), reference: { connectors, defaultIcons: ['ffffffffffffffff'] } };
}

/** Independent connectors stay without an icon. */
function withHashes(given: ConnectorBuilder): ConnectorBuilder {
  if (given.snapshot().icon === undefined) return given;
  return given.icon({ identity: { sha256: '5'.repeat(64), dhash: '0c1e33696933170c' } });
}

interface Node {
  readonly name: string;
  readonly inside: Node[];
}

/**
 * Reads an archive off a tree of names, two blanks deeper for each level; a slash at the end makes a folder, and an
 * archive holds what stands below it. A solution has the parts that its folders are named for.
 */
function archiveOf(tree: string): ArchiveReading {
  const [root] = nodesOf(tree);
  if (root === undefined) throw new Error('An archive needs a name.');
  const inner = root.inside.find(isArchive);
  const outer = { name: root.name, entries: entriesOf(root) };
  if (inner === undefined) return { aiPlugin: false, outer, solutions: [] };
  const assets = { name: inner.name, entries: entriesOf(inner) };
  const solutions = inner.inside.flatMap(({ inside }) => inside.filter(isArchive));
  return { aiPlugin: false, outer, assets, solutions: solutions.map(solutionOf) };
}

function nodesOf(tree: string): readonly Node[] {
  const top: Node[] = [];
  const path: Node[][] = [top];
  for (const line of tree.split('\n')) {
    const depth = line.search(/\S/) / 2;
    const node: Node = { name: line.trim(), inside: [] };
    path[depth]?.push(node);
    path[depth + 1] = node.inside;
  }
  return top;
}

const isArchive = ({ name }: Node): boolean => name.endsWith('.zip');

function entriesOf(node: Node, prefix = ''): readonly ArchiveEntry[] {
  return node.inside.flatMap((child): readonly ArchiveEntry[] => {
    if (!child.name.endsWith('/')) return [{ path: prefix + child.name, kind: 'file' }];
    const path = prefix + child.name.slice(0, -1);
    return [{ path, kind: 'directory' }, ...entriesOf(child, `${path}/`)];
  });
}

function solutionOf(node: Node): SolutionLayer {
  const has = (folder: string) => node.inside.some(({ name }) => name === folder);
  const nodes = { connector: has('Connector/'), workflows: has('Workflows/'), plugin: has('aiplugins/') };
  return { name: node.name, entries: entriesOf(node), nodes };
}
