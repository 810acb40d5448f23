import { describe, expect, it } from 'vitest';
import { fallbackRefusal } from '../../../src/tools/runtime/fallback';

describe('fallbackRefusal', () => {
  it('is none where the fallback runs', () => {
    expect(fallbackRefusal('linux', 'x64')).toBeUndefined();
  });

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('names the next step on %s-%s', (platform, arch) => {
    expect(fallbackRefusal(platform, arch)).toMatch(new RegExp(`${platform}-${arch}.*ELECTRON_MIRROR`));
  });
});
