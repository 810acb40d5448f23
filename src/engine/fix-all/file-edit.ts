import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { FileEdit } from '../../shared/finding';
import { assertNever } from '../../shared/result';
import type { ConnectorSnapshot, FolderEntry, SourceText } from '../../shared/snapshot';
import { promisedIcon } from '../icon/promised';

/**
 * The snapshot as it will be once the disk has been changed; of an icon painted anew, what the edit promises.
 */
export function withFileEdit(snapshot: ConnectorSnapshot, edit: FileEdit): ConnectorSnapshot {
  switch (edit.kind) {
    case 'rename': {
      const rename = <T extends { readonly name: string }>(item: T): T =>
        item.name === edit.file ? { ...item, name: edit.to } : item;
      return sorted({
        ...snapshot,
        entries: snapshot.entries.map(rename),
        texts: snapshot.texts.map(rename),
        unreadable: snapshot.unreadable.map(rename),
        ...(snapshot.icon === undefined ? {} : { icon: rename(snapshot.icon) }),
      });
    }
    case 'delete': {
      const stays = ({ name }: { readonly name: string }): boolean => name !== edit.file;
      const { icon, ...rest } = snapshot;
      return {
        ...rest,
        entries: snapshot.entries.filter(stays),
        texts: snapshot.texts.filter(stays),
        unreadable: snapshot.unreadable.filter(stays),
        ...(icon !== undefined && stays(icon) ? { icon } : {}),
      };
    }
    case 'create': {
      const bytes = utf8ToBytes(edit.text).length;
      const source: SourceText = { name: edit.file, text: edit.text, bytes, encoding: 'utf-8', bom: false };
      const entry: FolderEntry = { name: edit.file, kind: 'file', size: bytes };
      return sorted({
        ...snapshot,
        texts: [...snapshot.texts, source],
        entries: [...snapshot.entries, entry],
      });
    }
    case 'encode': {
      const texts = snapshot.texts.map(({ encodingFault, ...source }): SourceText => {
        if (source.name !== edit.file)
          return encodingFault === undefined ? source : { ...source, encodingFault };
        return { ...source, encoding: 'utf-8', bom: false, bytes: utf8ToBytes(source.text).length };
      });
      return { ...snapshot, texts };
    }
    case 'icon': {
      const { icon } = snapshot;
      if (icon?.name !== edit.file) return snapshot;
      return { ...snapshot, icon: promisedIcon(icon, edit.operation) };
    }
    default:
      return assertNever(edit);
  }
}

function sorted(snapshot: ConnectorSnapshot): ConnectorSnapshot {
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
    a.name < b.name ? -1 : 1;
  return {
    ...snapshot,
    entries: [...snapshot.entries].sort(byName),
    texts: [...snapshot.texts].sort(byName),
  };
}
