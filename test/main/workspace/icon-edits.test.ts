import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadSharp, readIcon } from '../../../src/adapters/icon';
import { type FolderState, readFolder } from '../../../src/main/workspace/folder-state';
import { IconEdits, type IconEditTools } from '../../../src/main/workspace/icon-edits';
import type { IconEdit } from '../../../src/shared/finding';
import { fail } from '../../../src/shared/result';
import { icon } from '../../support/pixels';
import { flatPng } from '../../support/png';
import { temporaryFolder, writeConnector } from '../support/connector-folder';
import { iconTools } from '../support/icon-tools';

const edit: IconEdit = { kind: 'icon', file: 'icon.png', operation: { kind: 'resample', side: 230 } };
const flattened: IconEdit = { ...edit, operation: { kind: 'flatten', color: '#2c516d' } };
let folder: string;
let remove: () => Promise<void>;
let before: Uint8Array;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  await writeConnector(folder);
  const { rgba } = icon('#2c516d', { left: 71, top: 71, right: 400, bottom: 400 }, 471);
  const raw = { width: 471, height: 471, channels: 4 } as const;
  before = new Uint8Array(await loadSharp()(rgba, { raw }).png().toBuffer());
  write(before);
});
afterEach(() => remove());

const write = (bytes: Uint8Array) => writeFileSync(path.join(folder, 'icon.png'), bytes);
const onDisk = () => new Uint8Array(readFileSync(path.join(folder, 'icon.png')));

async function state(): Promise<FolderState> {
  const read = await readFolder(folder, readIcon);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

const edits = (tools: Partial<IconEditTools> = {}) => new IconEdits({ ...iconTools(folder), ...tools });
const changed = { ok: false, error: { code: 'file-changed' } };

it('shows both pictures, writes the one shown, keeps the old one, and puts it back', async () => {
  const tried = edits();
  const first = await state();
  const shown = await tried.preview(first, edit);
  expect(shown).toMatchObject({ value: { before: { width: 471 }, after: { width: 230, height: 230 } } });
  expect(onDisk()).toEqual(before);
  expect(await tried.apply(first, edit)).toEqual({ ok: true, value: null });
  expect((await state()).icon?.reading.claimedSize).toEqual({ width: 230, height: 230 });
  const kept = path.join(folder, 'data', 'replaced');
  expect(readdirSync(kept).map((name) => new Uint8Array(readFileSync(path.join(kept, name))))).toEqual([
    before,
  ]);
  expect(await tried.undo(await state())).toEqual({ ok: true, value: null });
  expect(onDisk()).toEqual(before);
  expect(await tried.undo(await state())).toMatchObject({ error: { code: 'nothing-to-undo' } });
});

it('writes nothing that was not shown', async () => {
  const tried = edits();
  const first = await state();
  expect(await tried.apply(first, edit)).toMatchObject(changed);
  await tried.preview(first, flattened);
  expect(await tried.apply(first, edit)).toMatchObject(changed);
  expect(onDisk()).toEqual(before);
});

it('leaves a picture alone that changed on disk, before and after the folder was read again', async () => {
  const tried = edits();
  const first = await state();
  await tried.preview(first, edit);
  const other = flatPng(300, 300);
  write(other);
  expect(await tried.apply(first, edit)).toMatchObject(changed);
  expect(await tried.apply(await state(), edit)).toMatchObject(changed);
  expect(await tried.preview(first, edit)).toMatchObject(changed);
  expect(onDisk()).toEqual(other);
});

it('puts nothing back over a picture that changed since', async () => {
  const tried = edits();
  const first = await state();
  await tried.preview(first, edit);
  await tried.apply(first, edit);
  const other = flatPng(300, 300);
  write(other);
  expect(await tried.undo(await state())).toMatchObject(changed);
  expect(onDisk()).toEqual(other);
});

it('writes nothing when the old picture cannot be kept, or the new one cannot be made', async () => {
  const first = await state();
  const unkept = edits({ keepReplaced: async () => fail('not-writable', 'The disk is full.') });
  await unkept.preview(first, edit);
  expect(await unkept.apply(first, edit)).toMatchObject({ error: { message: 'The disk is full.' } });
  const unmade = edits({ editIcon: async () => fail('icon-timeout', 'It took too long.') });
  expect(await unmade.preview(first, edit)).toMatchObject({ error: { code: 'icon-timeout' } });
  expect(await unmade.apply(first, edit)).toMatchObject(changed);
  expect(onDisk()).toEqual(before);
});

it('knows no other file', async () => {
  const tried = edits();
  for (const file of ['readme.md', '../icon.png', 'none.png'])
    expect(await tried.preview(await state(), { ...edit, file })).toMatchObject(changed);
});
