import { readdirSync, readFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { saveText } from '../../../src/adapters/disk';
import { tempFolder } from '../../support/temp-folder';

// ES modules cannot be spied on: the functions a save goes through are replaced by spies that call the real ones.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof disk>();
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) };
});

const file = 'apiProperties.json';
const noSpace = () => Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });

async function save(folder: string) {
  return await saveText(folder, file, 'new', { encoding: 'utf-8', bom: false }, undefined, true);
}

/** The next file opened for writing fails in this step, after half of the content was written. */
function failIn(step: 'writeFile' | 'sync'): void {
  vi.mocked(disk.open).mockImplementationOnce(async (...given) => {
    const { open } = await vi.importActual<typeof disk>('node:fs/promises');
    const handle = await open(...given);
    vi.spyOn(handle, step).mockImplementationOnce(async () => {
      await handle.write('ne');
      throw noSpace();
    });
    return handle;
  });
}

describe('a save that fails half way', () => {
  it.each([
    ['opening', () => vi.mocked(disk.open).mockRejectedValueOnce(noSpace())],
    ['writing', () => failIn('writeFile')],
    ['syncing', () => failIn('sync')],
    ['renaming', () => vi.mocked(disk.rename).mockRejectedValueOnce(noSpace())],
  ])('keeps the old content and leaves nothing behind when %s fails', async (_, arrange) => {
    const folder = tempFolder({ [file]: 'old' });
    arrange();
    expect(await save(folder)).toEqual({
      ok: false,
      error: {
        code: 'not-writable',
        message: 'apiProperties.json cannot be saved: the disk is full. Free some space, then try again.',
      },
    });
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual([file]);
    expect(await save(folder)).toMatchObject({ ok: true, value: { outcome: 'saved' } });
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe('new');
  });

  it('throws a fault of ours instead of blaming the disk', async () => {
    const folder = tempFolder({ [file]: 'old' });
    vi.mocked(disk.rename).mockRejectedValueOnce(new TypeError('a bug'));
    await expect(save(folder)).rejects.toThrow('a bug');
    expect(readdirSync(folder)).toEqual([file]);
  });
});
