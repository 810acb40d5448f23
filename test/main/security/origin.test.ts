import { describe, expect, it } from 'vitest';
import { isNavigationAllowed } from '../../../src/main/security/navigation-guard';
import { isRequestAllowed } from '../../../src/main/security/network-guard';
import { appPage, isOwnAddress, pageSource } from '../../../src/main/security/origin';
import { isTrustedSender } from '../../../src/main/security/sender';
import { quietSwitches } from '../../../src/main/security/switches';

const bundled = pageSource(false, undefined);
const dev = pageSource(false, 'http://localhost:5173');

describe('pageSource', () => {
  it('is the bundle unless a development server on this machine is named', () => {
    expect(bundled).toEqual({ page: appPage, devOrigin: undefined });
    expect(dev).toEqual({ page: 'http://localhost:5173/', devOrigin: 'http://localhost:5173' });
  });

  it.each(['http://192.0.2.1:5173', 'https://localhost:5173', 'file:///x', 'localhost:5173', ''])(
    'ignores %s',
    (address) => {
      expect(pageSource(false, address)).toEqual(bundled);
    },
  );

  it('ignores the development server in a packaged program', () => {
    expect(pageSource(true, 'http://localhost:5173')).toEqual(bundled);
  });
});

describe('isOwnAddress', () => {
  it('accepts the app and nothing that looks like it', () => {
    expect(isOwnAddress(appPage, bundled)).toBe(true);
    expect(isOwnAddress('app://connector-review/assets/x.js', bundled)).toBe(true);
    const others = [
      'app://connector-review.example/index.html',
      'app://user@connector-review/index.html',
      'app://connector-review:80/index.html',
      'http://connector-review/index.html',
      'about:blank',
      'data:text/html,x',
      '',
    ];
    for (const address of others) expect(isOwnAddress(address, bundled), address).toBe(false);
  });
});

describe('isRequestAllowed', () => {
  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/hosts',
    'chrome-extension://abc/x.js',
    'devtools://devtools/bundled/x.js',
    'blob:https://example.com/1',
    'not an address',
  ])('blocks %s', (address) => {
    expect(isRequestAllowed(address, bundled)).toBe(false);
  });

  it('lets the own files and local content through', () => {
    expect(isRequestAllowed(appPage, bundled)).toBe(true);
    expect(isRequestAllowed('blob:app://connector-review/5', bundled)).toBe(true);
    expect(isRequestAllowed('data:image/png;base64,AA==', bundled)).toBe(true);
  });

  it('knows the development server, its socket and the tools only while developing', () => {
    expect(isRequestAllowed('http://localhost:5173/main.tsx', dev)).toBe(true);
    expect(isRequestAllowed('ws://localhost:5173/?token=1', dev)).toBe(true);
    expect(isRequestAllowed('devtools://devtools/bundled/x.js', dev)).toBe(true);
    expect(isRequestAllowed('http://localhost:9999/', dev)).toBe(false);
    expect(isRequestAllowed('https://example.com/', dev)).toBe(false);
  });
});

describe('isNavigationAllowed', () => {
  it('lets the page load itself again and nothing else', () => {
    expect(isNavigationAllowed(appPage, bundled)).toBe(true);
    expect(isNavigationAllowed('app://connector-review/other.html', bundled)).toBe(false);
    expect(isNavigationAllowed('https://example.com/', bundled)).toBe(false);
  });
});

describe('isTrustedSender', () => {
  const frame = { url: appPage, parent: null };

  it('trusts the main frame of the own window', () => {
    expect(isTrustedSender({ frame, contentsId: 1 }, 1, bundled)).toBe(true);
  });

  it.each([
    ['another window', { frame, contentsId: 2 }],
    ['a frame inside the page', { frame: { url: appPage, parent: frame }, contentsId: 1 }],
    ['another page', { frame: { url: 'https://example.com/', parent: null }, contentsId: 1 }],
    ['a frame that is gone', { frame: null, contentsId: 1 }],
  ])('does not trust %s', (_what, sender) => {
    expect(isTrustedSender(sender, 1, bundled)).toBe(false);
  });

  it('trusts nobody while there is no window', () => {
    expect(isTrustedSender({ frame, contentsId: 1 }, undefined, bundled)).toBe(false);
  });
});

describe('quietSwitches', () => {
  it('resolves no name at all, except this machine while developing', () => {
    expect(quietSwitches(bundled).get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(quietSwitches(dev).get('host-resolver-rules')).toContain('EXCLUDE localhost');
    for (const name of [
      'disable-background-networking',
      'disable-component-update',
      'no-pings',
      'no-proxy-server',
    ]) {
      expect(quietSwitches(bundled).has(name)).toBe(true);
    }
  });
});
