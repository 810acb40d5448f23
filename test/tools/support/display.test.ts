import { describe, expect, it } from 'vitest';
import { displayProblem, displaySockets, underXvfb } from '../../../src/tools/support/display';

describe('displayProblem', () => {
  it.each<[NodeJS.Platform, Record<string, string>]>([
    ['win32', {}],
    ['darwin', {}],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }],
    ['linux', { DISPLAY: 'localhost:10.0' }], // another machine's: cannot be judged by its name
  ])('finds none on %s with %j', async (platform, env) => {
    expect(await displayProblem(env, platform)).toBeUndefined();
  });

  it('says that there is no display', async () => {
    expect(await displayProblem({}, 'linux')).toMatch(/no display/);
  });

  it('says that a display does not answer', async () => {
    expect(await displayProblem({ DISPLAY: ':59999' }, 'linux')).toMatch(/:59999 .*does not answer/);
  });
});

describe('displaySockets', () => {
  it.each([
    [':0', 'X0'],
    [':12.1', 'X12'],
    ['unix:3', 'X3'],
  ])('of %s end in %s', (display, end) => {
    expect(displaySockets(display)[0]).toBe(`/tmp/.X11-unix/${end}`);
  });

  it('are none for a display on another machine', () => {
    expect(displaySockets('host:0')).toEqual([]);
  });
});

describe('underXvfb', () => {
  it('wraps the command and keeps its variables', () => {
    const command = underXvfb({ file: 'node', args: ['a b'], env: { X: '1' } });
    expect(command.file).toBe('xvfb-run');
    expect(command.args.slice(-2)).toEqual(['node', 'a b']);
    expect(command.env).toEqual({ X: '1' });
  });
});
