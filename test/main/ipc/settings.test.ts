import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Services } from '../../../src/main/ipc/services';
import { settingsHandlers } from '../../../src/main/ipc/settings';
import type { EngineClient } from '../../../src/main/processes/engine-client';
import { EngineService } from '../../../src/main/processes/engine-service';
import { openUserSettings, type UserSettingsStore } from '../../../src/main/settings/user-settings';
import { readFolder } from '../../../src/main/workspace/folder-state';
import { Workspaces } from '../../../src/main/workspace/workspaces';
import type { Finding } from '../../../src/shared/finding';
import { requests } from '../../../src/shared/ipc';
import { ok, type Result } from '../../../src/shared/result';
import type { OpenBuffer, SettingsOutcome, Workspace } from '../../../src/shared/workspace';
import { temporaryFolder, writeConnector } from '../support/connector-folder';
import { iconTools } from '../support/icon-tools';

const settingsFile = 'connector-review.json';
let folder: string;
let userFile: string;
let remove: () => Promise<void>;
let removeUser: () => Promise<void>;
let workspaces: Workspaces;
let userSettings: UserSettingsStore;
let handlers: ReturnType<typeof settingsHandlers>;
let open: Workspace;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  const user = await temporaryFolder();
  removeUser = user.remove;
  userFile = path.join(user.folder, 'settings.json');
  await writeConnector(folder);
  userSettings = openUserSettings(userFile, () => undefined);
  const service = new EngineService();
  workspaces = new Workspaces({
    ...iconTools(folder),
    readIcon: async (bytes, name) => ({ reading: { name, bytes: bytes.length, format: 'unknown' } }),
    engine: {
      load: (workspaceId, revision, snapshot) =>
        service.take({ kind: 'load', workspaceId, revision, snapshot }),
      forget: (workspaceId) => service.take({ kind: 'forget', workspaceId }),
      check: async (request) => ok(service.answer({ kind: 'check', ...request })),
    } as EngineClient,
    storage: null,
    onStorageTrouble: () => undefined,
    onRecentChanged: () => undefined,
    send: () => undefined,
    log: { file: '', info: () => undefined, error: () => undefined },
    now: () => new Date(),
    userSettings: () => userSettings.settings,
  });
  handlers = settingsHandlers({ workspaces, userSettings } as unknown as Services);
  open = settled(await workspaces.open(folder));
});
afterEach(async () => {
  workspaces.dispose();
  await remove();
  await removeUser();
});

function settled<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function check(buffers: readonly OpenBuffer[] = []) {
  const session = settled(workspaces.find(open.id));
  const request = { workspaceId: open.id, generation: 1, publisher: 'auto', profile: 'submission' } as const;
  return settled(await session.check({ ...request, buffers })).report;
}

const iconFinding = async (): Promise<Finding> => {
  const found = (await check()).findings.find(({ rule }) => rule === 'icon/present');
  if (found === undefined) throw new Error('The icon is not missed.');
  return found;
};

const suppress = async (text: string | null, reason = 'The icon comes later.'): Promise<SettingsOutcome> => {
  const { rule, fingerprint } = await iconFinding();
  const input = requests['settings/suppress'].input.parse({
    workspaceId: open.id,
    suppression: { fingerprint, rule, reason, author: 'Ann' },
    text,
  });
  return requests['settings/suppress'].output.parse(settled(await handlers['settings/suppress'](input)));
};

const identity = ({ fingerprint, rule, check: key, file, pointer }: Finding) => ({
  fingerprint,
  rule,
  check: key,
  file,
  pointer,
});

it('a suppression makes the settings file, counts at once, and can be taken back', async () => {
  const outcome = await suppress(null);
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  expect(outcome.workspace.files.map(({ name }) => name)).toContain(settingsFile);
  const [entry] = JSON.parse(await readFile(path.join(folder, settingsFile), 'utf8')).suppressions;
  expect(entry).toMatchObject({ rule: 'icon/present', reason: 'The icon comes later.', author: 'Ann' });
  expect(entry.created).toMatch(/^\d{4}-\d\d-\d\d$/);
  const finding = await iconFinding();
  expect(finding.suppressed).toMatchObject({ reason: 'The icon comes later.', author: 'Ann' });
  expect(settled(await handlers['settings/author'](null))).toBe('Ann');

  const input = { workspaceId: open.id, finding: identity(finding), text: null };
  settled(await handlers['settings/restore'](input));
  expect(await iconFinding()).not.toHaveProperty('suppressed');
  expect(await handlers['settings/restore'](input)).toMatchObject({ error: { code: 'not-suppressed' } });
});

it('with unsaved edits the editor gets the text, and the disk nothing', async () => {
  const text = '{\n\t"version": 1,\n\t"dictionary": []\n}';
  const outcome = await suppress(text);
  if (outcome.kind !== 'edited') throw new Error(outcome.kind);
  expect(outcome.text.startsWith('{\n\t"version": 1,\n\t"dictionary": [],\n\t"suppressions": [')).toBe(true);
  await expect(readFile(path.join(folder, settingsFile))).rejects.toThrow();
});

it('a file that something else changed meanwhile is not written over, and the next try follows it', async () => {
  await suppress(null);
  const theirs = '{ "version": 1, "dictionary": ["theirs"] }';
  await writeFile(path.join(folder, settingsFile), theirs);
  const input = { workspaceId: open.id, word: 'ours', where: 'folder', text: null } as const;
  expect(await handlers['settings/add-word'](input)).toMatchObject({ error: { code: 'changed-on-disk' } });
  expect(await readFile(path.join(folder, settingsFile), 'utf8')).toBe(theirs);
  settled(await handlers['settings/add-word'](input));
  expect(JSON.parse(await readFile(path.join(folder, settingsFile), 'utf8'))).toEqual({
    version: 1,
    dictionary: ['theirs', 'ours'],
  });
});

it('broken settings are left alone, and the answer says so', async () => {
  await writeFile(path.join(folder, settingsFile), '{ "version": 1');
  settled(await workspaces.refresh(open.id));
  const input = { workspaceId: open.id, word: 'ours', where: 'folder', text: null } as const;
  expect(await handlers['settings/add-word'](input)).toMatchObject({ error: { code: 'settings-broken' } });
  expect(await readFile(path.join(folder, settingsFile), 'utf8')).toBe('{ "version": 1');
});

it('a word for this computer is kept there', async () => {
  const input = { workspaceId: open.id, word: 'Fernhill', where: 'user', text: null } as const;
  expect(settled(await handlers['settings/add-word'](input))).toEqual({ kind: 'kept' });
  settled(await handlers['settings/add-word']({ ...input, word: 'fernhill' }));
  expect(JSON.parse(await readFile(userFile, 'utf8')).dictionary).toEqual(['Fernhill']);
});

it('levels of this computer apply below those of the folder', async () => {
  await writeFile(userFile, JSON.stringify({ version: 1, rules: { 'icon/present': 'info' }, other: 1 }));
  userSettings = openUserSettings(userFile, () => undefined);
  expect((await iconFinding()).severity).toBe('info');
  await writeFile(path.join(folder, settingsFile), '{"version":1,"rules":{"icon/present":"warning"}}');
  settled(await workspaces.refresh(open.id));
  expect((await iconFinding()).severity).toBe('warning');
});

it('settings of this computer that cannot be used count as none', async () => {
  for (const text of ['{', '[]', '{"version":9,"rules":{"icon/present":"off"}}']) {
    await writeFile(userFile, text);
    const trouble: string[] = [];
    const settings = openUserSettings(userFile, (what) => trouble.push(what));
    expect(settings.settings).toMatchObject({ rules: {}, dictionary: [] });
    expect(trouble).toHaveLength(1);
  }
});

it('the settings do not make another version of the connector', async () => {
  const readIcon = async (bytes: Uint8Array, name: string) => ({
    reading: { name, bytes: bytes.length, format: 'unknown' as const },
  });
  const before = settled(await readFolder(folder, readIcon)).contentHash;
  await suppress(null);
  expect(settled(await readFolder(folder, readIcon)).contentHash).toBe(before);
});
