import { stat } from 'node:fs/promises';
import path from 'node:path';
import { artifactNames } from '../../shared/artifacts';
import { fail, ok, type Result } from '../../shared/result';
import { defaultLimits, type Limits } from './limits';
import { listFolder } from './list-folder';
import { errorCode, isSystemError, reasonOf } from './reasons';
import { type SearchedFolder, search } from './search';

/**
 * The connector folders a path means: itself when it holds a definition or properties file, else those below it (at
 * most three levels, not through links). Paths are as given or below that, with forward slashes, sorted. Beside
 * connector folders, or given by itself, a folder with other connector files counts too: its definition is what is
 * missing. So does a folder that cannot be listed: reading it says why, and nobody takes it for checked.
 *
 * Failures: `not-found`, `not-a-folder`, `unreadable`, `too-many-entries`, `too-many-folders`, `no-connector`.
 */
export async function findConnectors(
  given: string,
  limits: Limits = defaultLimits,
): Promise<Result<readonly string[]>> {
  const folder = await existingFolder(given);
  if (!folder.ok) return folder;
  const entries = await listFolder(given, limits.entries);
  if (!entries.ok) return fail(entries.error.code, `"${given}" cannot be read: ${entries.error.message}`);
  const found = await search(given, limits, limits.searchedFolders, (entered) => !isConnector(entered));
  if (!found.complete) {
    const count = limits.searchedFolders.toLocaleString('en-US');
    return fail(
      'too-many-folders',
      `"${given}" holds more than ${count} folders, too many to search. Give a folder nearer to the connectors.`,
    );
  }
  const connectors = withSiblings(found.folders);
  if (connectors.length > 0) return ok(connectors.map((connector) => pathBelow(given, connector.steps)));
  const itself = found.folders.find(({ steps }) => steps.length === 0);
  if (itself !== undefined && holdsSome(itself)) return ok([pathBelow(given, [])]);
  return fail(
    'no-connector',
    `"${given}" holds no connector: neither it nor a folder up to ${limits.depth} levels below has ` +
      `${artifactNames.definition} or ${artifactNames.properties}. Give the folder with these files.`,
  );
}

/** Fails with a message for people unless the path is a folder. */
export async function existingFolder(given: string): Promise<Result<string>> {
  if (given === '' || given.includes('\0')) {
    return fail('not-found', `${JSON.stringify(given)} is not a path. Give the connector's folder.`);
  }
  try {
    if ((await stat(given)).isDirectory()) return ok(given);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const gone = errorCode(error) === 'ENOENT';
    if (gone) return fail('not-found', `"${given}" does not exist. Check the path, then try again.`);
    return fail('unreadable', `"${given}" cannot be read: ${reasonOf(error)}`);
  }
  return fail(
    'not-a-folder',
    `"${given}" is a file. Give the connector's folder instead: "${path.dirname(given)}"`,
  );
}

function isConnector(folder: SearchedFolder): boolean {
  return folder.artifacts.has('definition') || folder.artifacts.has('properties');
}

/** Some file of a connector is there, if not the definition or the properties. */
function holdsSome(folder: SearchedFolder): boolean {
  return folder.artifacts.size > 0 || folder.otherSwagger;
}

/** Adds folders with other connector files that stand right beside a connector folder. */
function withSiblings(folders: readonly SearchedFolder[]): readonly SearchedFolder[] {
  const parentOf = (folder: SearchedFolder): string => JSON.stringify(folder.steps.slice(0, -1));
  const connectors = folders.filter(isConnector);
  const parents = new Set(connectors.filter((folder) => folder.steps.length > 0).map(parentOf));
  const above = new Set(
    connectors.flatMap(({ steps }) => steps.map((_, at) => JSON.stringify(steps.slice(0, at)))),
  );
  return folders.filter((folder) => {
    if (isConnector(folder) || !folder.listed) return true;
    return (
      holdsSome(folder) &&
      folder.steps.length > 0 &&
      parents.has(parentOf(folder)) &&
      !above.has(JSON.stringify(folder.steps))
    );
  });
}

function pathBelow(given: string, steps: readonly string[]): string {
  const forward = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  const start = forward.replace(/(?<=[^/])\/+$/, '');
  if (start === '.') return steps.join('/') || '.';
  return steps.length === 0 ? start : `${start === '/' ? '' : start}/${steps.join('/')}`;
}
