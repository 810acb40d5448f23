import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChildPort, HostRequest } from '../../../src/main/processes/process-host';
import { ProcessHost } from '../../../src/main/processes/process-host';

/** A child that keeps what it was sent and answers when told to. */
class FakeChild implements ChildPort {
  readonly sent: unknown[] = [];
  killed = false;
  private hear: (message: unknown) => void = () => undefined;
  private exit: (code: number | null) => void = () => undefined;

  post(message: unknown): void {
    this.sent.push(message);
  }
  kill(): void {
    this.killed = true;
    this.exit(null);
  }
  onMessage(listener: (message: unknown) => void): void {
    this.hear = listener;
  }
  onExit(listener: (code: number | null) => void): void {
    this.exit = listener;
  }
  answer(result: unknown): void {
    this.hear({ id: this.lastRequest.id, result });
  }
  throwInside(error: string): void {
    this.hear({ id: this.lastRequest.id, error });
  }
  say(message: unknown): void {
    this.hear(message);
  }
  crash(): void {
    this.exit(139);
  }
  get payloads(): unknown[] {
    return this.sent.filter(isRequest).map(({ payload }) => payload);
  }
  private get lastRequest(): HostRequest {
    const request = this.sent.filter(isRequest).at(-1);
    if (request === undefined) throw new Error('Nothing was asked.');
    return request;
  }
}

const isRequest = (message: unknown): message is HostRequest =>
  typeof message === 'object' && message !== null && 'payload' in message;

function setUp(idleMs?: number) {
  const children: FakeChild[] = [];
  const trouble: string[] = [];
  const host = new ProcessHost({
    spawn: () => {
      const child = new FakeChild();
      children.push(child);
      return child;
    },
    onStart: (post) => post('state'),
    timeout: { code: 'too-slow', message: 'Too slow.' },
    crash: { code: 'crashed', message: 'Crashed.' },
    onTrouble: (what) => trouble.push(what),
    ...(idleMs === undefined ? {} : { idleMs }),
  });
  const child = (index: number): FakeChild => {
    const found = children[index];
    if (found === undefined) throw new Error(`There is no child ${index}.`);
    return found;
  };
  return { host, children, child, trouble };
}

const limit = { timeoutMs: 1000 };

describe('ProcessHost', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts a child with the first request and gives it its state first', async () => {
    const { host, children, child } = setUp();
    host.tell('unheard');
    expect(children).toHaveLength(0);
    const answer = host.request('a', limit);
    expect(child(0).sent[0]).toBe('state');
    child(0).answer('A');
    expect(await answer).toEqual({ ok: true, value: 'A' });
    host.tell('heard');
    expect(child(0).sent.at(-1)).toBe('heard');
  });

  it('uses a child that was started ahead', () => {
    const { host, child, children } = setUp();
    host.warmUp();
    host.warmUp();
    void host.request('a', limit);
    expect(children).toHaveLength(1);
    expect(child(0).payloads).toEqual(['a']);
    host.dispose();
    host.warmUp();
    expect(children).toHaveLength(1);
  });

  it('asks one thing at a time, in order', async () => {
    const { host, child } = setUp();
    const first = host.request('a', limit);
    const second = host.request('b', limit);
    expect(child(0).payloads).toEqual(['a']);
    child(0).answer(1);
    expect(await first).toEqual({ ok: true, value: 1 });
    expect(child(0).payloads).toEqual(['a', 'b']);
    child(0).answer(2);
    expect(await second).toEqual({ ok: true, value: 2 });
  });

  it('drops a waiting request that yields to a newer one', async () => {
    const { host, child } = setUp();
    const running = host.request('1', { ...limit, replaces: 'x' });
    const yielding = host.request('2', { ...limit, yieldsTo: 'x' });
    const newest = host.request('3', { ...limit, replaces: 'x' });
    const after = host.request('4', { ...limit, yieldsTo: 'x' });
    expect(await yielding).toMatchObject({ ok: false, error: { code: 'stale' } });
    for (const name of ['1', '3', '4']) {
      expect(child(0).payloads.at(-1)).toBe(name);
      child(0).answer(name);
      await Promise.resolve();
    }
    expect(await Promise.all([running, newest, after])).toEqual(
      ['1', '3', '4'].map((value) => ({ ok: true, value })),
    );
  });

  it('drops waiting requests of the same key, but neither the running one nor those of other keys', async () => {
    const { host, child } = setUp();
    const running = host.request('1', { ...limit, replaces: 'x' });
    const dropped = host.request('2', { ...limit, replaces: 'x' });
    const other = host.request('other', { ...limit, replaces: 'y' });
    const newest = host.request('3', { ...limit, replaces: 'x' });
    expect(await dropped).toMatchObject({ ok: false, error: { code: 'stale' } });
    for (const name of ['1', 'other', '3']) {
      expect(child(0).payloads.at(-1)).toBe(name);
      child(0).answer(name);
      await Promise.resolve();
    }
    expect(await Promise.all([running, other, newest])).toEqual(
      ['1', 'other', '3'].map((value) => ({ ok: true, value })),
    );
  });

  it('ends a child that takes too long, fails that request and goes on with a new child', async () => {
    const { host, child, children, trouble } = setUp();
    const slow = host.request('slow', limit);
    const next = host.request('next', limit);
    vi.advanceTimersByTime(1000);
    expect(await slow).toEqual({ ok: false, error: { code: 'too-slow', message: 'Too slow.' } });
    expect(child(0).killed).toBe(true);
    expect(children).toHaveLength(2);
    expect(child(1).sent[0]).toBe('state');
    child(0).say({ id: 2, result: 'from the dead' });
    child(1).answer('fine');
    expect(await next).toEqual({ ok: true, value: 'fine' });
    expect(trouble).toHaveLength(1);
  });

  it('counts the time from when the child gets the request', async () => {
    const { host, child } = setUp();
    const first = host.request('first', limit);
    const second = host.request('second', limit);
    vi.advanceTimersByTime(900);
    child(0).answer('first');
    await first;
    vi.advanceTimersByTime(900);
    child(0).answer('second');
    expect(await second).toEqual({ ok: true, value: 'second' });
  });

  it('fails the running request when the child crashes, and starts another for the next', async () => {
    const { host, child, children, trouble } = setUp();
    const lost = host.request('lost', limit);
    child(0).crash();
    expect(await lost).toEqual({ ok: false, error: { code: 'crashed', message: 'Crashed.' } });
    expect(trouble[0]).toContain('139');
    expect(children).toHaveLength(1);
    const next = host.request('next', limit);
    child(1).answer('fine');
    expect(await next).toEqual({ ok: true, value: 'fine' });
  });

  it('keeps the child when its handler throws', async () => {
    const { host, child, children, trouble } = setUp();
    const answer = host.request('a', limit);
    child(0).throwInside('Error: no');
    expect(await answer).toMatchObject({ ok: false, error: { code: 'process-failed' } });
    expect(trouble[0]).toContain('Error: no');
    void host.request('b', limit);
    expect(children).toHaveLength(1);
  });

  it('fails requests when no child can be started', async () => {
    const host = new ProcessHost({
      spawn: () => {
        throw new Error('no more processes');
      },
      timeout: { code: 't', message: '' },
      crash: { code: 'crashed', message: 'Crashed.' },
    });
    expect(await host.request('a', limit)).toMatchObject({ ok: false, error: { code: 'crashed' } });
  });

  it('ends a child that has nothing to do for long, and starts another when there is work', async () => {
    const { host, child, children, trouble } = setUp(5000);
    const first = host.request('a', limit);
    child(0).answer('A');
    await first;
    vi.advanceTimersByTime(4000);
    const second = host.request('b', limit);
    vi.advanceTimersByTime(900);
    child(0).answer('B');
    await second;
    expect(child(0).killed).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(child(0).killed).toBe(true);
    expect(trouble).toEqual([]);
    void host.request('c', limit);
    expect(children).toHaveLength(2);
    host.dispose();
  });

  it('answers everything when disposed', async () => {
    const { host, child } = setUp();
    const running = host.request('a', limit);
    const waiting = host.request('b', limit);
    host.dispose();
    expect(await running).toMatchObject({ ok: false, error: { code: 'closing' } });
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'closing' } });
    expect(await host.request('c', limit)).toMatchObject({ ok: false, error: { code: 'closing' } });
    expect(child(0).killed).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
