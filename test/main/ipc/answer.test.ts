import { describe, expect, it } from 'vitest';
import { answer, type Handler, type ServeContext } from '../../../src/main/ipc/answer';
import { createSend } from '../../../src/main/ipc/send';
import { ok } from '../../../src/shared/result';

const sender = { frame: { url: 'app://connector-review/index.html', parent: null }, contentsId: 1 };

function context(isTrusted = true): ServeContext & { readonly logged: string[] } {
  const logged: string[] = [];
  return {
    logged,
    isTrusted: () => isTrusted,
    log: { file: 'the.log', info: () => undefined, error: (message) => logged.push(message) },
  };
}

describe('answer', () => {
  it('hands validated input to the handler and its result back', async () => {
    const handler: Handler<'workspace/forget-recent'> = ({ path }) => {
      expect(path).toBe('/a');
      return ok(null);
    };
    const input = { path: '/a', extra: 1 };
    expect(await answer('workspace/forget-recent', handler, context(), sender, input)).toEqual(ok(null));
  });

  it('refuses other senders without looking at what they send', async () => {
    const use = context(false);
    const result = await answer('app/rules', () => expect.fail('was called'), use, sender, null);
    expect(result).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } });
    expect(use.logged).toHaveLength(1);
  });

  it.each([
    ['workspace/open', { path: '' }],
    ['workspace/open', { path: 'a\u0000b' }],
    ['workspace/open', null],
    ['drafts/drop', { workspaceId: 'w', file: '../x' }],
    ['drafts/drop', { workspaceId: 'w', file: 'a\\b' }],
    ['drafts/drop', { workspaceId: 'w', file: '..' }],
    [
      'check/run',
      { workspaceId: 'w', generation: 1.5, publisher: 'auto', profile: 'submission', buffers: [] },
    ],
    ['drafts/put', { workspaceId: 'w', told: { file: '../x', serial: 1, text: '' }, baseVersion: 'v' }],
    [
      'drafts/put',
      {
        workspaceId: 'w',
        told: {
          file: 'x',
          serial: 1,
          base: 0,
          edits: [{ offset: -1, length: 0, text: '' }],
          length: 0,
        },
        baseVersion: 'v',
      },
    ],
    ['review/add-note', { submissionId: 's', fingerprint: null, text: '   ' }],
    ['app/rules', undefined],
  ] as const)('refuses %s with %j', async (channel, input) => {
    const use = context();
    const result = await answer(channel, () => expect.fail('was called'), use, sender, input);
    expect(result).toMatchObject({ ok: false, error: { code: 'contract' } });
    expect(use.logged).toHaveLength(1);
  });

  it('turns what a handler throws into a failure without its text, and logs it', async () => {
    const use = context();
    const handler = () => {
      throw new Error('secret detail');
    };
    const result = await answer('app/rules', handler, use, sender, null);
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(JSON.stringify(result)).toContain('the.log');
    expect(use.logged).toHaveLength(1);
  });
});

describe('createSend', () => {
  it('sends what matches the contract and throws for anything else', () => {
    const sent: unknown[] = [];
    const contents = { send: (...args: unknown[]) => void sent.push(args), isDestroyed: () => false };
    const send = createSend(() => contents);
    send('app/open-folder', { path: '/a' });
    expect(sent).toEqual([['app/open-folder', { path: '/a' }]]);
    expect(() => send('app/open-folder', { path: '' })).toThrow('app/open-folder');
    expect(sent).toHaveLength(1);
  });

  it('does nothing without a window', () => {
    expect(() => createSend(() => undefined)('app/open-folder', { path: '/a' })).not.toThrow();
    const gone = { send: () => expect.fail('was called'), isDestroyed: () => true };
    createSend(() => gone)('app/open-folder', { path: '/a' });
  });
});
