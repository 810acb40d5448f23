import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardNavigation } from '../../../src/main/security/navigation-guard';
import { guardNetwork } from '../../../src/main/security/network-guard';
import { appPage, pageSource } from '../../../src/main/security/origin';
import { denyPermissions } from '../../../src/main/security/permissions';

const source = pageSource(false, undefined);

describe('guardNavigation', () => {
  function page() {
    const app = new EventEmitter();
    const denied: string[] = [];
    guardNavigation(app as unknown as App, source, (address) => denied.push(address));
    let openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof openHandler) => {
        openHandler = handler;
      },
      setWebRTCIPHandlingPolicy: () => undefined,
    });
    app.emit('web-contents-created', {}, contents);
    const prevented = (name: string, url: string, isMainFrame = true): boolean => {
      let stopped = false;
      const preventDefault = () => {
        stopped = true;
      };
      contents.emit(name, { url, isMainFrame, preventDefault });
      return stopped;
    };
    return { denied, prevented, open: (url: string) => openHandler({ url }) };
  }

  it('denies leaving the page in any way', () => {
    const { prevented } = page();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(prevented(name, 'https://example.com/')).toBe(true);
      expect(prevented(name, appPage, false)).toBe(true);
      expect(prevented(name, appPage)).toBe(false);
    }
  });

  it('denies new windows and embedded views', () => {
    const { prevented, open, denied } = page();
    expect(open('https://example.com/')).toEqual({ action: 'deny' });
    expect(open(appPage)).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview', appPage)).toBe(true);
    expect(denied).toEqual(['https://example.com/', appPage]);
  });
});

interface FakeSession {
  readonly session: Session;
  readonly handlers: Map<string, (...args: never[]) => unknown>;
}

function fakeSession(): FakeSession {
  const handlers = new Map<string, (...args: never[]) => unknown>();
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => handlers.set(name, handler);
  const session = {
    webRequest: { onBeforeRequest: keep('request') },
    on: (name: string, handler: (...args: never[]) => unknown) => handlers.set(name, handler),
    setSpellCheckerEnabled: (enabled: boolean) => handlers.set('spelling', () => enabled),
    setProxy: async ({ mode }: { mode: string }) => void handlers.set('proxy', () => mode),
    setPermissionRequestHandler: keep('permission-request'),
    setPermissionCheckHandler: keep('permission-check'),
    setDevicePermissionHandler: keep('device'),
  };
  return { session: session as unknown as Session, handlers };
}

describe('guardNetwork', () => {
  it('cancels foreign requests, downloads and dictionaries', () => {
    const { session, handlers } = fakeSession();
    const blocked: string[] = [];
    guardNetwork(session, source, (address) => blocked.push(address));
    const ask = (url: string): unknown => {
      let answer: unknown;
      const request = handlers.get('request') as unknown as (
        details: { url: string },
        callback: (answer: unknown) => void,
      ) => void;
      request({ url }, (given) => {
        answer = given;
      });
      return answer;
    };
    expect(ask('https://example.com/')).toEqual({ cancel: true });
    expect(ask(appPage)).toEqual({ cancel: false });
    expect(blocked).toEqual(['https://example.com/']);
    let prevented = false;
    const download = handlers.get('will-download') as unknown as (event: { preventDefault(): void }) => void;
    download({
      preventDefault: () => {
        prevented = true;
      },
    });
    expect(prevented).toBe(true);
    expect(handlers.get('spelling')?.()).toBe(false);
    expect(handlers.get('proxy')?.()).toBe('direct');
  });
});

describe('denyPermissions', () => {
  it('grants none', () => {
    const { session, handlers } = fakeSession();
    denyPermissions(session);
    let granted: boolean | undefined;
    const request = handlers.get('permission-request') as unknown as (
      contents: null,
      permission: string,
      callback: (granted: boolean) => void,
    ) => void;
    request(null, 'notifications', (given) => {
      granted = given;
    });
    expect(granted).toBe(false);
    expect(handlers.get('permission-check')?.()).toBe(false);
    expect(handlers.get('device')?.()).toBe(false);
  });
});
