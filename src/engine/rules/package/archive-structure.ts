import type { ArchiveLayer, ArchiveReading } from '../../../shared/archive';
import { defineRule } from '../../define-rule';
import { filePlace } from '../../model/text-document';
import { contentOf, isZip } from '../../package/layers';
import { quoted } from '../../words/quoted';
import { solutionFaults } from './_solutions';

export default defineRule('package/archive-structure', {
  needs: [],
  messages: {
    unreadable: {
      check: 'package/zip-root',
      says: '{name} cannot be read: {reason}',
      help: 'Check the archive again when it opens everywhere.',
    },
    rootFiles: {
      check: 'package/zip-root',
      says: 'The root of {name} holds {found} instead of exactly one {kind}.',
      help: 'Put the intro document (.md) and the package (.zip) directly into the archive, one of each.',
    },
    rootFolders: {
      check: 'package/zip-root',
      says: 'The root of {name} holds {folders}; there must be no folder.',
      help: 'Pack the two files themselves, not the folder they lie in.',
    },
    assetsUnreadable: {
      check: 'package/zip-assets',
      says: '{name} inside the archive cannot be read: {reason}',
      help: 'Check the archive again when the package in it opens everywhere.',
    },
    assetsFolders: {
      check: 'package/zip-assets',
      says: 'The root of {name} holds {folders} instead of exactly one folder.',
      help: 'Keep the solutions in one folder, usually named PkgAssets, and nothing else in folders.',
    },
    assetsNested: {
      check: 'package/zip-assets',
      says: 'The folder {folder} in {name} holds {folders}; there must be no folder in it.',
      help: 'Put the solutions directly into {folder}.',
    },
    assetsCount: {
      check: 'package/zip-assets',
      says: 'The folder {folder} in {name} holds {found}; there must be exactly {wanted}.',
      help: '{advice}',
    },
    solutionUnreadable: {
      check: 'package/zip-solutions',
      says: 'The solution {name} cannot be read: {reason}',
      help: 'Put the solution into the package just as it was exported.',
    },
    solutionFolders: {
      check: 'package/zip-solutions',
      says: 'The solution {name} has {parts} in its customizations but lacks {folders}.',
      help: 'Export the solution again and put it into the package unchanged.',
    },
    solutionMissing: {
      check: 'package/zip-solutions',
      says: 'None of the solutions is {kind}.',
      help: '{advice}',
    },
  },
  check({ snapshot, report, skip }) {
    const { archive } = snapshot;
    if (archive === undefined) {
      skip('No package archive was given.');
      return;
    }
    const at = filePlace(archive.outer.name);
    checkRoot(archive.outer, (message, data, subject) => report(message, { at, data, subject }));
    if (archive.assets === undefined) return;
    checkAssets(archive.assets, archive, (message, data, subject) => report(message, { at, data, subject }));
    for (const { message, data, subject } of solutionFaults(archive)) report(message, { at, data, subject });
  },
});

type Data = Readonly<Record<string, string | number>>;
type Note<M extends string> = (message: M, data: Data, subject: string) => void;

function checkRoot(layer: ArchiveLayer, note: Note<'unreadable' | 'rootFiles' | 'rootFolders'>): void {
  const name = layer.name;
  if (layer.problem !== undefined) {
    note('unreadable', { name, reason: layer.problem }, 'unreadable');
    return;
  }
  const { files, folders } = contentOf(layer.entries);
  const documents = files.filter((file) => /\.md$/i.test(file)).length;
  const archives = files.filter(isZip).length;
  if (documents !== 1)
    note('rootFiles', { name, found: some(documents, 'Markdown document'), kind: 'intro document' }, 'md');
  if (archives !== 1)
    note('rootFiles', { name, found: some(archives, 'zip archive'), kind: 'zip archive' }, 'zip');
  if (folders.length > 0) note('rootFolders', { name, folders: folderNames(folders) }, 'folders');
}

function checkAssets(
  layer: ArchiveLayer,
  { aiPlugin }: ArchiveReading,
  note: Note<'assetsUnreadable' | 'assetsFolders' | 'assetsNested' | 'assetsCount'>,
): void {
  const name = layer.name;
  if (layer.problem !== undefined) {
    note('assetsUnreadable', { name, reason: layer.problem }, 'unreadable');
    return;
  }
  const [folder, ...more] = contentOf(layer.entries).folders;
  if (folder === undefined || more.length > 0) {
    const folders = folder === undefined ? 'no folder' : folderNames([folder, ...more]);
    note('assetsFolders', { name, folders }, 'folders');
    return;
  }
  const inside = contentOf(layer.entries, folder);
  const shown = quoted(folder);
  if (inside.folders.length > 0)
    note('assetsNested', { name, folder: shown, folders: folderNames(inside.folders) }, 'nested');
  const solutions = inside.files.filter(isZip).length;
  const wanted = aiPlugin ? 3 : 2;
  if (solutions === wanted) return;
  const whole = aiPlugin
    ? 'Put the solutions of the connector, of a flow and of the AI plugin there.'
    : 'Put the solution of the connector and that of a flow there.';
  const advice =
    !aiPlugin && solutions === 3 ? `${whole} If the third is an AI plugin, check with --ai-plugin.` : whole;
  note(
    'assetsCount',
    { name, folder: shown, found: some(solutions, 'solution archive'), wanted, advice },
    'count',
  );
}

function some(count: number, noun: string): string {
  return count === 0 ? `no ${noun}` : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const shownFolders = 3;

function folderNames(folders: readonly string[]): string {
  const names = folders.slice(0, shownFolders).map((folder) => quoted(folder));
  const more = folders.length > shownFolders ? ` and ${folders.length - shownFolders} more` : '';
  return `the folder${folders.length === 1 ? '' : 's'} ${names.join(', ')}${more}`;
}
