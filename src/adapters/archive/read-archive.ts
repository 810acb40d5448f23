import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { contentOf, isZip } from '../../engine/package/layers';
import { solutionNodes } from '../../engine/package/solution-nodes';
import type { ArchiveLayer, ArchiveReading, SolutionLayer } from '../../shared/archive';
import { fail, ok, type Result } from '../../shared/result';
import type { ConnectorSnapshot } from '../../shared/snapshot';
import { readFileInside } from '../disk/read-file';
import { isSystemError, reasonOf } from '../disk/reasons';
import { decodeText } from '../disk/text';
import { type ArchiveLimits, archiveLimits } from './limits';
import { type Budget, type OpenZip, openZip } from './open-zip';

/** How an archive is to be read. */
export interface ReadArchiveOptions {
  /** The package brings an AI plugin. */
  readonly aiPlugin?: boolean;
  readonly limits?: ArchiveLimits;
}

/**
 * Reads a package archive as the snapshot of a submission that has no connector folder. Faults of the archive become
 * part of the reading; only a file that cannot be read at all is a failure (`not-found`, `unreadable`, `too-large`).
 */
export async function readPackageArchive(
  given: string,
  options: ReadArchiveOptions = {},
): Promise<Result<ConnectorSnapshot>> {
  const limits = options.limits ?? archiveLimits;
  const refused = (code: string, reason: string) => fail(code, `"${given}" cannot be read: ${reason}`);
  let real: string;
  try {
    real = await realpath(given);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refused('not-found', reasonOf(error));
  }
  const file = await readFileInside(path.dirname(real), path.basename(real), limits.archiveBytes);
  if (!file.ok) return refused(file.error.code, file.error.message);
  const resolved = path.resolve(given);
  const name = path.basename(resolved);
  return ok({
    name,
    parentName: path.basename(path.dirname(resolved)),
    entries: [{ name, kind: 'file', size: file.value.bytes.length }],
    nestedConnectors: [],
    texts: [],
    unreadable: [],
    archive: await readArchive(file.value.bytes, name, options.aiPlugin ?? false, limits),
  });
}

/**
 * Reads the layers of a package archive: its own, the archive inside, and the solutions in the assets folder. Nothing
 * deeper is opened, and of a solution only its customizations. Never rejects for any content.
 */
export async function readArchive(
  bytes: Uint8Array,
  name: string,
  aiPlugin: boolean,
  limits: ArchiveLimits = archiveLimits,
): Promise<ArchiveReading> {
  const budget: Budget = { bytes: limits.inflatedBytes };
  const outer = await readLayer(name, ok(bytes), limits, budget);
  const base = { aiPlugin, outer: outer.layer, solutions: [] };
  const [inner, ...others] = contentOf(outer.layer.entries).files.filter(isZip);
  if (outer.zip === undefined || inner === undefined || others.length > 0) return base;

  const content = await outer.zip.inflate(inner, limits.archiveBytes);
  const assets = await readLayer(inner, content, limits, budget);
  const folders = contentOf(assets.layer.entries).folders;
  const [folder] = folders;
  if (assets.zip === undefined || folder === undefined || folders.length > 1)
    return { ...base, assets: assets.layer };

  const solutions: SolutionLayer[] = [];
  const names = contentOf(assets.layer.entries, folder).files.filter(isZip);
  for (const solution of names.slice(0, limits.solutions)) {
    const packed = await assets.zip.inflate(`${folder}/${solution}`, limits.archiveBytes);
    solutions.push(await readSolution(solution, packed, limits, budget));
  }
  return { ...base, assets: assets.layer, solutions };
}

interface Layer {
  readonly layer: ArchiveLayer;
  readonly zip?: OpenZip;
}

async function readLayer(
  name: string,
  content: Result<Uint8Array>,
  limits: ArchiveLimits,
  budget: Budget,
): Promise<Layer> {
  const zip = content.ok ? await openZip(content.value, limits, budget) : content;
  if (!zip.ok) return { layer: { name, entries: [], problem: zip.error.message } };
  return { layer: { name, entries: zip.value.entries }, zip: zip.value };
}

const customizations = 'customizations.xml';

async function readSolution(
  name: string,
  content: Result<Uint8Array>,
  limits: ArchiveLimits,
  budget: Budget,
): Promise<SolutionLayer> {
  const { layer, zip } = await readLayer(name, content, limits, budget);
  if (zip === undefined) return layer;
  const file = contentOf(layer.entries).files.find((entry) => entry.toLowerCase() === customizations);
  if (file === undefined)
    return { ...layer, problem: `it has no ${customizations} at its root. Export the solution again.` };
  const bytes = await zip.inflate(file, limits.xmlBytes);
  if (!bytes.ok) return { ...layer, problem: `its ${file} cannot be unpacked: ${bytes.error.message}` };
  const nodes = solutionNodes(decodeText(bytes.value).text);
  if (nodes === undefined)
    return { ...layer, problem: `its ${file} is not readable as XML. Export the solution again.` };
  return { ...layer, nodes };
}
