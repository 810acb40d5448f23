import { describe, expect, it } from 'vitest';
import { installCommand, missingLibraries, packageNames } from '../../../src/tools/runtime/debian';

describe('missingLibraries', () => {
  it('names what ldd did not find', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffc)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  });

  it('is empty for a static program', () => {
    expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([]);
  });
});

describe('packageNames', () => {
  it('takes the new name of a library where the system knows it', () => {
    const known = new Set(['libgtk-3-0t64', 'xvfbt64']);
    expect(packageNames(['libgtk-3-0', 'libnss3', 'xvfb'], (name) => known.has(name))).toEqual([
      'libgtk-3-0t64',
      'libnss3',
      'xvfb',
    ]);
  });
});

describe('installCommand', () => {
  it('can be pasted as it is', () => {
    expect(installCommand(['a', 'b'], false)).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends a b',
    );
    expect(installCommand(['a'], true)).not.toContain('sudo');
  });
});
