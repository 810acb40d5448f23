import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../src/tools/support/cache-folder';

describe('cacheFolder', () => {
  it.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', {}, '/home/me/.cache/connector-review'],
    ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/connector-review'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/me/.cache/connector-review'],
    ['linux', { XDG_CACHE_HOME: '' }, '/home/me/.cache/connector-review'],
    ['darwin', {}, '/home/me/Library/Caches/connector-review'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/connector-review'],
    ['win32', {}, '/home/me/AppData/Local/connector-review'],
  ])('on %s with %j is %s', (platform, env, expected) => {
    expect(cacheFolder(env, platform, '/home/me').replaceAll('\\', '/')).toBe(expected);
  });
});
