import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage, type Storage } from '../../../src/main/storage';
import type { FolderState } from '../../../src/main/workspace/folder-state';
import { Recorder } from '../../../src/main/workspace/recorder';
import type { PublisherKind, Report } from '../../../src/shared/report';
import { connector } from '../../support/builders';
import { temporaryFolder } from '../support/connector-folder';

let storage: Storage;
let remove: () => Promise<void>;
let time = 0;

beforeEach(async () => {
  const temporary = await temporaryFolder();
  remove = temporary.remove;
  const opened = openStorage(path.join(temporary.folder, 'history.sqlite'));
  if (opened.storage === null) throw new Error(opened.status.message);
  storage = opened.storage;
});
afterEach(async () => {
  storage.close();
  await remove();
});

const state = (content: string): FolderState => ({
  path: path.resolve('/connectors/parcel-desk'),
  snapshot: connector().snapshot(),
  icon: undefined,
  versions: new Map(),
  contentHash: content.padStart(64, '0'),
});

const report = (kind: PublisherKind = 'verified'): Report => ({
  title: 'Parcel Desk',
  publisher: { kind, inferred: true },
  profile: 'submission',
  summary: { error: 0, warning: 0, info: 0 },
  findings: [],
  skipped: [],
});

function record(recorder: Recorder, content: string, kind?: PublisherKind): string {
  time += 1000;
  return recorder.record(state(content), report(kind), new Date(Date.UTC(2026, 0, 1) + time).toISOString());
}

const hashes = () => storage.submissions.list().map(({ contentHash }) => contentHash.replace(/^0+/, ''));

describe('Recorder', () => {
  it('records the same content once', () => {
    const recorder = new Recorder(storage);
    const first = record(recorder, 'a');
    expect(record(recorder, 'a')).toBe(first);
    expect(hashes()).toEqual(['a']);
  });

  it('keeps what was opened, and lets one submission follow the saves until someone comments on it', () => {
    const recorder = new Recorder(storage);
    const opened = record(recorder, 'a');
    const saved = record(recorder, 'b');
    expect(saved).not.toBe(opened);
    expect(record(recorder, 'c')).toBe(saved);
    expect(hashes().sort()).toEqual(['a', 'c']);
    storage.notes.add(saved, null, 'Please look again.');
    const later = record(recorder, 'd');
    expect(later).not.toBe(saved);
    expect(record(recorder, 'e')).toBe(later);
    expect(hashes().sort()).toEqual(['a', 'c', 'e']);
    expect(new Set(storage.submissions.list().map(({ connectorId }) => connectorId)).size).toBe(1);
  });

  it('leaves submissions of earlier sessions as they are', () => {
    const first = record(new Recorder(storage), 'a');
    const recorder = new Recorder(storage);
    expect(record(recorder, 'a')).toBe(first);
    expect(record(recorder, 'b')).not.toBe(first);
    expect(hashes().sort()).toEqual(['a', 'b']);
  });

  it('keeps the two publisher kinds apart', () => {
    const recorder = new Recorder(storage);
    const verified = record(recorder, 'a');
    const independent = record(recorder, 'a', 'independent');
    expect(independent).not.toBe(verified);
    expect(record(recorder, 'a')).toBe(verified);
    expect(storage.submissions.list()).toHaveLength(2);
  });

  it('remembers the folder under its title', () => {
    record(new Recorder(storage), 'a');
    expect(storage.recent.list()).toMatchObject([{ title: 'Parcel Desk', path: state('a').path }]);
  });
});
