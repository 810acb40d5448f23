import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readIcon } from '../../../src/adapters/icon';
import { allHandlers } from '../../../src/main/ipc';
import type { Services } from '../../../src/main/ipc/services';
import type { EngineClient } from '../../../src/main/processes/engine-client';
import type { EngineFileEditAnswer } from '../../../src/main/processes/engine-messages';
import { EngineService } from '../../../src/main/processes/engine-service';
import { openStorage, type Storage } from '../../../src/main/storage';
import { Workspaces } from '../../../src/main/workspace/workspaces';
import type { Finding } from '../../../src/shared/finding';
import type { IconChange } from '../../../src/shared/icon';
import { type RequestChannel, requests } from '../../../src/shared/ipc';
import type { PullRequest } from '../../../src/shared/pull-request';
import { fail, ok, type Result } from '../../../src/shared/result';
import { flatPng } from '../../support/png';
import { temporaryFolder, writeConnector } from '../support/connector-folder';
import { iconTools } from '../support/icon-tools';

vi.mock('electron', () => ({ ipcMain: { handle: () => undefined } }));

let folder: string;
let remove: () => Promise<void>;
let storage: Storage | null;
let workspaces: Workspaces;
let generation = 0;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  await writeConnector(folder);
  storage = openStorage(path.join(folder, 'data', 'history.sqlite')).storage;
});
afterEach(async () => {
  workspaces.dispose();
  storage?.close();
  await remove();
});

function engineIn(service: EngineService): EngineClient {
  return {
    load: (workspaceId, revision, snapshot) =>
      service.take({ kind: 'load', workspaceId, revision, snapshot }),
    forget: (workspaceId) => service.take({ kind: 'forget', workspaceId }),
    check: async (request) => ok(service.answer({ kind: 'check', ...request })),
    fileEdit: async (request) => {
      const answer = service.answer({ kind: 'file-edit', ...request }) as EngineFileEditAnswer;
      return 'edit' in answer ? ok(answer.edit) : fail('stale', 'The folder has been checked anew.');
    },
  } as EngineClient;
}

/** The open folder, called over the contract as the window does. */
async function opened() {
  workspaces = new Workspaces({
    ...iconTools(folder),
    readIcon,
    engine: engineIn(new EngineService()),
    storage,
    onStorageTrouble: (error) => {
      throw error;
    },
    onRecentChanged: () => undefined,
    send: () => undefined,
    log: { file: '', info: () => undefined, error: () => undefined },
    now: () => new Date(),
  });
  const handlers = allHandlers({ workspaces, storage } as Services);
  const call = async <T>(channel: RequestChannel, input: unknown): Promise<Result<T>> => {
    const handler = handlers[channel] as (input: unknown) => Promise<Result<unknown>>;
    const result = await handler(requests[channel].input.parse(input));
    return result.ok ? ok(requests[channel].output.parse(result.value) as T) : result;
  };
  const settled = async <T>(channel: RequestChannel, input: unknown): Promise<T> => {
    const result = await call<T>(channel, input);
    if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
    return result.value;
  };
  const { id } = await settled<{ id: string }>('workspace/open', { path: folder });
  const findings = async (check: string, publisher = 'verified'): Promise<readonly Finding[]> => {
    generation += 1;
    const request = { workspaceId: id, generation, publisher, profile: 'submission', buffers: [] };
    const { report } = await settled<{ report: { findings: readonly Finding[] } }>('check/run', request);
    return report.findings.filter((finding) => finding.check === check);
  };
  return { id, call, settled, findings };
}

it('shows what a fix makes of the icon, makes it so, and takes it back', async () => {
  const file = path.join(folder, 'icon.png');
  const before = flatPng(471, 471);
  writeFileSync(file, before);
  const { id, settled, call, findings } = await opened();
  const [finding] = await findings('icon/size');
  expect(finding).toMatchObject({ fix: 'suggest', fixes: [{ onDisk: true }] });
  const fix = { workspaceId: id, generation, fingerprint: finding?.fingerprint ?? '', fixIndex: 0 };
  const { before: old, after } = await settled<IconChange>('workspace/preview-file-fix', fix);
  expect([old.width, old.bytes, after.width, after.height]).toEqual([471, before.length, 230, 230]);
  expect(after.preview.rgba).toHaveLength(230 * 230 * 4);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await settled('workspace/file-fix', fix)).toMatchObject({
    icon: { claimedSize: { width: 230, height: 230 }, bytes: after.bytes },
  });
  expect(await findings('icon/size')).toEqual([]);
  expect(await call('workspace/preview-file-fix', fix)).toMatchObject({ error: { code: 'stale' } });
  expect(await settled('workspace/undo-icon-fix', { workspaceId: id })).toMatchObject({
    icon: { claimedSize: { width: 471, height: 471 } },
  });
  expect(await findings('icon/size')).toHaveLength(1);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await call('workspace/undo-icon-fix', { workspaceId: 'other' })).toMatchObject({
    error: { code: 'workspace-closed' },
  });
});

it('has no picture to show of a fix that paints none', async () => {
  writeFileSync(path.join(folder, 'settings.json'), '{}');
  const { id, settled, findings } = await opened();
  const [finding] = await findings('package/settings-file');
  const fix = { workspaceId: id, generation, fingerprint: finding?.fingerprint ?? '', fixIndex: 0 };
  expect(await settled('workspace/preview-file-fix', fix)).toBeNull();
});

it('names the pull request as a fix says, for good, and leaves its text', async () => {
  const { id, settled, findings } = await opened();
  const given: PullRequest = { name: 'Add it', text: '- [ ] a' };
  await settled('submission/set-pull-request', { workspaceId: id, pullRequest: given });
  const [finding] = await findings('submission/pr-name', 'independent');
  const name = finding?.fixes[0]?.submissionName ?? '';
  expect(name).toBe('Parcel Desk (Independent Publisher)');
  const known = await settled<PullRequest>('submission/pull-request', { workspaceId: id });
  await settled('submission/set-pull-request', { workspaceId: id, pullRequest: { ...known, name } });
  expect(await findings('submission/pr-name', 'independent')).toEqual([]);
  expect(await findings('title/independent-suffix', 'independent')).toEqual([]);
  expect(storage?.pullRequests.get(folder)).toEqual({ name, text: given.text });
});
