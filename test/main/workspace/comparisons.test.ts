import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineClient } from '../../../src/main/processes/engine-client';
import { EngineService } from '../../../src/main/processes/engine-service';
import { openStorage, type Storage } from '../../../src/main/storage';
import type { Session } from '../../../src/main/workspace/session';
import { Workspaces } from '../../../src/main/workspace/workspaces';
import { ok, type Result } from '../../../src/shared/result';
import { temporaryFolder, writeConnector } from '../support/connector-folder';
import { iconTools } from '../support/icon-tools';

const definitionFile = 'apiDefinition.swagger.json';
let base: string;
let folder: string;
let removeAll: () => Promise<void>;
let storage: Storage | null;
let workspaces: Workspaces;
let minute = 0;

function start(): void {
  const service = new EngineService();
  workspaces = new Workspaces({
    ...iconTools(folder),
    readIcon: async (bytes, name) => ({ reading: { name, bytes: bytes.length, format: 'unknown' } }),
    engine: {
      load: (workspaceId, revision, snapshot, previous) =>
        service.take({
          kind: 'load',
          workspaceId,
          revision,
          snapshot,
          ...(previous === undefined ? {} : { previous }),
        }),
      forget: (workspaceId) => service.take({ kind: 'forget', workspaceId }),
      check: async (request) => ok(service.answer({ kind: 'check', ...request })),
    } as EngineClient,
    storage,
    onStorageTrouble: (error) => {
      throw error;
    },
    onRecentChanged: () => undefined,
    send: () => undefined,
    log: { file: '', info: () => undefined, error: () => undefined },
    now: () => new Date(Date.UTC(2026, 2, 1, 10, minute++)),
  });
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function opened(given = folder): Promise<Session> {
  return value(workspaces.find(value(await workspaces.open(given)).id));
}

async function check(session: Session) {
  const request = { generation: 1, publisher: 'verified', profile: 'submission', buffers: [] } as const;
  const { report } = value(await session.check({ workspaceId: session.id, ...request }));
  const breaking = report.findings
    .map((finding) => finding.check)
    .filter((key) => key.startsWith('breaking/'));
  return { profile: report.profile, breaking };
}

/** Changes the definition on disk the way another program would. */
async function edit(change: (definition: { paths: Record<string, unknown> }) => void, where = folder) {
  const file = path.join(where, definitionFile);
  const definition = JSON.parse(await readFile(file, 'utf8'));
  change(definition);
  await writeFile(file, JSON.stringify(definition, null, 2));
}

beforeEach(async () => {
  const temporary = await temporaryFolder();
  removeAll = temporary.remove;
  base = temporary.folder;
  folder = path.join(base, 'new', 'parcel');
  await mkdir(folder, { recursive: true });
  await writeConnector(folder);
  storage = openStorage(path.join(base, 'data', 'history.sqlite')).storage;
  start();
});
afterEach(async () => {
  workspaces.dispose();
  storage?.close();
  await removeAll();
});

describe('an open connector', () => {
  it('is compared with the version it was opened as, until nothing is chosen', async () => {
    const session = await opened();
    expect(await check(session)).toEqual({ profile: 'submission', breaking: [] });
    expect(workspaces.comparisons.state(session)).toEqual({ current: null, earlier: [] });
    await edit((definition) => {
      definition.paths = {};
    });
    await session.refresh();
    await check(session);
    const { earlier } = workspaces.comparisons.state(session);
    expect(earlier).toMatchObject([{ title: 'Parcel Desk' }]);
    const chosen = await workspaces.comparisons.choose(session, {
      kind: 'submission',
      submissionId: earlier[0]?.id ?? '',
    });
    expect(value(chosen).current).toEqual({ kind: 'submission', version: earlier[0] });
    const compared = await check(session);
    expect(compared.profile).toBe('update');
    expect(compared.breaking).toContain('breaking/operation-removed');
    value(await workspaces.comparisons.choose(session, { kind: 'none' }));
    expect(await check(session)).toEqual({ profile: 'submission', breaking: [] });
  });

  it('is compared with a folder, and again after the program was started anew', async () => {
    const old = path.join(base, 'old', 'parcel');
    await mkdir(old, { recursive: true });
    await writeConnector(old);
    await edit((definition) => {
      definition.paths['/gone'] = { get: { operationId: 'Gone' } };
    }, old);
    value(await workspaces.comparisons.choose(await opened(), { kind: 'folder', path: old }));
    start();
    const session = await opened();
    expect(session.compared?.shown).toEqual({ kind: 'folder', path: old });
    expect((await check(session)).breaking).toContain('breaking/operation-removed');
    await rm(old, { recursive: true });
    start();
    expect((await opened()).compared).toBeUndefined();
  });

  it('stays as it was when what is chosen is not there', async () => {
    const session = await opened();
    await check(session);
    const missing = path.join(base, 'missing');
    expect(await workspaces.comparisons.choose(session, { kind: 'folder', path: missing })).toMatchObject({
      ok: false,
    });
    expect(
      await workspaces.comparisons.choose(session, { kind: 'submission', submissionId: 'unknown' }),
    ).toMatchObject({ error: { code: 'not-found' } });
    expect(session.compared).toBeUndefined();
  });

  it('can be compared with a folder without any history', async () => {
    storage?.close();
    storage = null;
    start();
    const session = await opened();
    expect(workspaces.comparisons.state(session)).toEqual({ current: null, earlier: [] });
    value(await workspaces.comparisons.choose(session, { kind: 'folder', path: folder }));
    expect(await check(session)).toEqual({ profile: 'update', breaking: [] });
  });
});
