import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serveAll } from '../../../src/main/ipc';
import type { Services } from '../../../src/main/ipc/services';
import { requests } from '../../../src/shared/ipc';

const served = vi.hoisted(() => new Map<string, (event: unknown, input: unknown) => Promise<unknown>>());
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, handler: (event: unknown, input: unknown) => Promise<unknown>) => {
      // As Electron does it.
      if (served.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      served.set(channel, handler);
    },
  },
}));

const sources = path.resolve(import.meta.dirname, '../../../src');
const services = { workspaces: {}, storage: null, version: '1.2.3' } as unknown as Services;
const log = { file: '', info: () => undefined, error: () => undefined };

describe('the contract', () => {
  beforeEach(() => served.clear());

  it('has exactly one handler for each channel and none beside', () => {
    serveAll(services, { isTrusted: () => true, log });
    expect([...served.keys()].sort()).toEqual(Object.keys(requests).sort());
  });

  it('is served by one namespace file per namespace', async () => {
    const files = await readdir(path.join(sources, 'main/ipc'));
    for (const channel of Object.keys(requests)) {
      const namespace = channel.split('/')[0];
      expect(files).toContain(`${namespace}.ts`);
      const text = await readFile(path.join(sources, 'main/ipc', `${namespace}.ts`), 'utf8');
      expect(text.split(`'${channel}':`)).toHaveLength(2);
    }
  });

  it('checks the sender given by Electron', async () => {
    const seen: unknown[] = [];
    serveAll(services, {
      log,
      isTrusted: (sender) => {
        seen.push(sender);
        return false;
      },
    });
    const event = { senderFrame: { url: 'app://x/', parent: null }, sender: { id: 7 } };
    expect(await served.get('app/rules')?.(event, null)).toMatchObject({
      error: { code: 'untrusted-sender' },
    });
    expect(seen).toEqual([{ frame: event.senderFrame, contentsId: 7 }]);
  });
});
