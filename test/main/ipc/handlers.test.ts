import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allHandlers } from '../../../src/main/ipc';
import type { Services } from '../../../src/main/ipc/services';
import type { EngineClient } from '../../../src/main/processes/engine-client';
import { EngineService } from '../../../src/main/processes/engine-service';
import { openUserSettings } from '../../../src/main/settings/user-settings';
import { openStorage, type Storage } from '../../../src/main/storage';
import { Workspaces } from '../../../src/main/workspace/workspaces';
import { type RequestChannel, requests } from '../../../src/shared/ipc';
import { ok, type Result } from '../../../src/shared/result';
import { temporaryFolder, writeConnector } from '../support/connector-folder';
import { iconTools } from '../support/icon-tools';

vi.mock('electron', () => ({ ipcMain: { handle: () => undefined } }));

const properties = 'apiProperties.json';
let folder: string;
let removeAll: () => Promise<void>;
let storage: Storage | null;
let workspaces: Workspaces;
let recentChanged: number;

function setUp(history: Storage | null) {
  const service = new EngineService();
  const engine = {
    load: (workspaceId, revision, snapshot) =>
      service.take({ kind: 'load', workspaceId, revision, snapshot }),
    forget: (workspaceId) => service.take({ kind: 'forget', workspaceId }),
    check: async (request) => ok(service.answer({ kind: 'check', ...request })),
  } as EngineClient;
  const trouble = (error: unknown): never => {
    throw error;
  };
  const log = { file: '', info: () => undefined, error: () => undefined };
  workspaces = new Workspaces({
    ...iconTools(folder),
    readIcon: async (bytes, name) => ({ reading: { name, bytes: bytes.length, format: 'unknown' } }),
    engine,
    storage: history,
    onStorageTrouble: trouble,
    onRecentChanged: () => {
      recentChanged += 1;
    },
    send: () => undefined,
    log,
    now: () => new Date(),
  });
  const services: Services = {
    version: '1.2.3',
    initialFolder: null,
    samples: async () => [],
    helpPage: async (rule) => ok(`# Help for ${rule}`),
    storage: history,
    storageStatus: history ? { kind: 'ready' } : { kind: 'unavailable', message: 'No history here.' },
    workspaces,
    userSettings: openUserSettings(path.join(folder, 'data', 'settings.json'), () => undefined),
    chooseFolder: async () => null,
    setUnsaved: () => undefined,
    onRecentChanged: () => {
      recentChanged += 1;
    },
  };
  const handlers = allHandlers(services);
  /** Calls a handler and holds its answer against the contract, as the window does. */
  return async (channel: RequestChannel, input: unknown): Promise<Result<unknown>> => {
    const handler = handlers[channel] as (input: unknown) => Promise<Result<unknown>>;
    const result = await handler(requests[channel].input.parse(input));
    if (result.ok) requests[channel].output.parse(result.value);
    return result;
  };
}

async function settled<T>(result: Promise<Result<unknown>>): Promise<T> {
  const outcome = await result;
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.value as T;
}

beforeEach(async () => {
  const temporary = await temporaryFolder();
  removeAll = temporary.remove;
  folder = path.join(temporary.folder);
  await writeConnector(folder);
  storage = openStorage(path.join(folder, 'data', 'history.sqlite')).storage;
  recentChanged = 0;
});
afterEach(async () => {
  workspaces.dispose();
  storage?.close();
  await removeAll();
});

interface Opened {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly text: string; readonly version: string }[];
  readonly drafts: readonly { readonly file: string; readonly text: string }[];
}

const propertiesOf = ({ files }: Opened) => {
  const file = files.find(({ name }) => name === properties);
  if (file === undefined) throw new Error('There is no properties file.');
  return file;
};

describe('with a history', () => {
  it('opens, checks, notes and finds it all again', async () => {
    const call = setUp(storage);
    const opened = await settled<Opened>(call('workspace/open', { path: folder }));
    const check = {
      workspaceId: opened.id,
      generation: 1,
      publisher: 'auto',
      profile: 'submission',
      buffers: [],
    };
    const { submissionId } = await settled<{ submissionId: string }>(call('check/run', check));
    const note = await settled<{ id: string }>(
      call('review/add-note', { submissionId, fingerprint: null, text: ' Fine. ' }),
    );
    expect(await settled(call('review/notes', { submissionId }))).toMatchObject([{ text: 'Fine.' }]);
    await settled(call('review/update-note', { noteId: note.id, text: 'Very fine.' }));
    const input = { kind: 'verified', readyAt: '2026-03-02T10:00:00Z' };
    const estimate = await settled(call('timeline/save', { submissionId, input }));
    expect(await settled(call('timeline/stored', { submissionId }))).toEqual(estimate);
    expect(await settled(call('history/list', null))).toMatchObject([{ id: submissionId, noteCount: 1 }]);
    expect(await settled(call('history/detail', { submissionId }))).toMatchObject({
      folderExists: true,
      notes: [{ text: 'Very fine.' }],
    });
    expect(await settled(call('workspace/recent', null))).toMatchObject([{ path: folder, exists: true }]);
    await settled(call('workspace/forget-recent', { path: folder }));
    expect(await settled(call('workspace/recent', null))).toEqual([]);
    expect(recentChanged).toBeGreaterThan(1);
    await settled(call('review/delete-note', { noteId: note.id }));
    expect(await call('review/delete-note', { noteId: note.id })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('keeps unsaved text until it is saved', async () => {
    const call = setUp(storage);
    const opened = await settled<Opened>(call('workspace/open', { path: folder }));
    const { text, version } = propertiesOf(opened);
    const draft = { workspaceId: opened.id, file: properties, text: `${text}\n`, baseVersion: version };
    await settled(call('drafts/put', draft));
    const again = await settled<Opened>(call('workspace/open', { path: folder }));
    expect(again.drafts).toMatchObject([{ file: properties, text: `${text}\n`, baseVersion: version }]);
    const save = { workspaceId: again.id, file: properties, text: `${text}\n`, expectedVersion: version };
    await settled(call('workspace/save', { ...save, overwrite: false }));
    const last = await settled<Opened>(call('workspace/open', { path: folder }));
    expect(last.drafts).toEqual([]);
    expect(propertiesOf(last).text).toBe(`${text}\n`);
  });

  it('offers no draft that says the same as the disk, and drops one when told', async () => {
    const call = setUp(storage);
    const opened = await settled<Opened>(call('workspace/open', { path: folder }));
    const { text, version } = propertiesOf(opened);
    const put = (draft: string) =>
      settled(
        call('drafts/put', { workspaceId: opened.id, file: properties, text: draft, baseVersion: version }),
      );
    await put(text);
    expect((await settled<Opened>(call('workspace/refresh', { workspaceId: opened.id }))).drafts).toEqual([]);
    await put('{}');
    expect(
      (await settled<Opened>(call('workspace/refresh', { workspaceId: opened.id }))).drafts,
    ).toHaveLength(1);
    await settled(call('drafts/drop', { workspaceId: opened.id, file: properties }));
    expect((await settled<Opened>(call('workspace/refresh', { workspaceId: opened.id }))).drafts).toEqual([]);
  });

  it('refuses drafts of files that are not part of the connector', async () => {
    const call = setUp(storage);
    const { id } = await settled<Opened>(call('workspace/open', { path: folder }));
    const draft = { workspaceId: id, file: 'other.txt', text: '', baseVersion: 'v' };
    expect(await call('drafts/put', draft)).toMatchObject({ error: { code: 'unknown-file' } });
  });

  it('tells what does not exist any more', async () => {
    const call = setUp(storage);
    expect(await call('history/detail', { submissionId: 'x' })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await call('review/update-note', { noteId: 'x', text: 'y' })).toMatchObject({
      error: { code: 'not-found' },
    });
    const note = { submissionId: 'x', fingerprint: null, text: 'y' };
    expect(await call('review/add-note', note)).toMatchObject({ error: { code: 'not-found' } });
    expect(await call('drafts/drop', { workspaceId: 'x', file: properties })).toMatchObject({
      error: { code: 'workspace-closed' },
    });
    expect(await call('workspace/refresh', { workspaceId: 'x' })).toMatchObject({
      error: { code: 'workspace-closed' },
    });
  });

  it('tells why there is no estimate', async () => {
    const call = setUp(storage);
    const input = { kind: 'verified', readyAt: 'no date at all' };
    expect(await call('timeline/estimate', input)).toMatchObject({ error: { code: 'no-estimate' } });
  });

  it('keeps only the folders of the last windows', async () => {
    const call = setUp(storage);
    const ids: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      ids.push((await settled<Opened>(call('workspace/open', { path: folder }))).id);
    }
    const refresh = (index: number) => call('workspace/refresh', { workspaceId: ids[index] });
    expect((await refresh(0)).ok).toBe(false);
    expect((await refresh(1)).ok).toBe(true);
    expect((await refresh(2)).ok).toBe(true);
  });
});

describe('without a history', () => {
  it('opens, checks and saves all the same', async () => {
    const call = setUp(null);
    const opened = await settled<Opened>(call('workspace/open', { path: folder }));
    const check = {
      workspaceId: opened.id,
      generation: 1,
      publisher: 'auto',
      profile: 'submission',
      buffers: [],
    };
    expect(await settled(call('check/run', check))).toMatchObject({ submissionId: null });
    const { text, version } = propertiesOf(opened);
    const save = {
      workspaceId: opened.id,
      file: properties,
      text: `${text}\n`,
      expectedVersion: version,
      overwrite: false,
    };
    expect(await settled(call('workspace/save', save))).toMatchObject({ kind: 'saved' });
    expect(await settled(call('workspace/recent', null))).toEqual([]);
  });

  it('says why everything else is not there', async () => {
    const call = setUp(null);
    expect(await call('history/list', null)).toEqual({
      ok: false,
      error: { code: 'storage-unavailable', message: 'No history here.' },
    });
  });
});

it('gives the help page of a rule of the catalogue, and of nothing else', async () => {
  const call = setUp(storage);
  expect(await settled(call('app/help', { rule: 'title/max-length' }))).toBe('# Help for title/max-length');
  for (const rule of ['../../secret', 'engine/rule-crashed', 'title/no-such-rule']) {
    expect(await call('app/help', { rule })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  }
});
