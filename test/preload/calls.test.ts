import { describe, expect, it } from 'vitest';
import { createCall, createOn, type Transport } from '../../src/preload/calls';
import { fail, ok } from '../../src/shared/result';

function setUp(reply: unknown) {
  const asked: unknown[] = [];
  const listeners = new Map<string, (payload: unknown) => void>();
  const transport: Transport = {
    invoke: async (channel, input) => {
      asked.push([channel, input]);
      if (reply instanceof Error) throw reply;
      return reply;
    },
    listen: (channel, listener) => {
      listeners.set(channel, listener);
      return () => listeners.delete(channel);
    },
  };
  return { asked, listeners, call: createCall(transport), on: createOn(transport) };
}

describe('call', () => {
  it('gives the answer of the main process', async () => {
    const { call, asked } = setUp(ok('/a'));
    expect(await call('workspace/choose-folder', null)).toEqual(ok('/a'));
    expect(asked).toEqual([['workspace/choose-folder', null]]);
    expect(await setUp(fail('not-found', 'Gone.')).call('history/list', null)).toEqual(
      fail('not-found', 'Gone.'),
    );
  });

  it('sends nothing that does not match the contract', async () => {
    const { call, asked } = setUp(ok(null));
    const bad = { workspaceId: 'w', file: '../x' };
    expect(await call('drafts/drop', bad)).toMatchObject({ ok: false, error: { code: 'contract' } });
    expect(asked).toEqual([]);
  });

  it.each(['nope/nothing', '__proto__', 'toString', 'ELECTRON_BROWSER_REQUIRE'])(
    'knows no channel %s',
    async (channel) => {
      const { call, asked } = setUp(ok(null));
      expect(await call(channel as 'app/rules', null)).toMatchObject({ error: { code: 'contract' } });
      expect(asked).toEqual([]);
    },
  );

  it.each([undefined, null, 'text', 5, {}, ok({ not: 'a path' }), ok(7)])(
    'does not believe the answer %j',
    async (reply) => {
      const result = await setUp(reply).call('workspace/choose-folder', null);
      expect(result).toMatchObject({ ok: false, error: { code: 'contract' } });
    },
  );

  it('never rejects', async () => {
    const result = await setUp(new Error('no handler registered')).call('app/rules', null);
    expect(result).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });
});

describe('on', () => {
  it('passes on what matches the contract, until stopped', () => {
    const { on, listeners } = setUp(null);
    const heard: unknown[] = [];
    const stop = on('app/open-folder', (payload) => heard.push(payload));
    listeners.get('app/open-folder')?.({ path: '/a' });
    listeners.get('app/open-folder')?.({ path: 7 });
    expect(heard).toEqual([{ path: '/a' }]);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('listens to no other channel', () => {
    const { on, listeners } = setUp(null);
    on('constructor' as 'app/command', () => expect.fail('was called'))();
    expect(listeners.size).toBe(0);
  });
});
