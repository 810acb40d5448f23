import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeWindow, readWindowState, writeWindowState } from '../../../src/main/app/window-state';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1000 };

describe('placeWindow', () => {
  it('starts with the default size where the screen has room', () => {
    expect(placeWindow(undefined, [screen])).toEqual({ width: 1440, height: 900 });
    expect(placeWindow(undefined, [{ ...screen, width: 1280, height: 720 }])).toEqual({
      width: 1280,
      height: 720,
    });
  });

  it('goes back to its place on any screen', () => {
    const bounds = { x: 2000, y: 50, width: 1100, height: 800 };
    expect(placeWindow({ bounds, maximized: false }, [screen, second])).toEqual(bounds);
  });

  it('forgets a place that no screen shows any more', () => {
    const bounds = { x: 2000, y: 50, width: 1100, height: 800 };
    expect(placeWindow({ bounds, maximized: false }, [screen])).toEqual({ width: 1100, height: 800 });
    const above = { ...bounds, x: 100, y: -400 };
    expect(placeWindow({ bounds: above, maximized: false }, [screen])).toEqual({ width: 1100, height: 800 });
  });

  it('never goes below the smallest size', () => {
    const bounds = { x: 10, y: 10, width: 300, height: 200 };
    expect(placeWindow({ bounds, maximized: false }, [screen])).toEqual({
      x: 10,
      y: 10,
      width: 960,
      height: 600,
    });
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 640, height: 480 }])).toEqual({
      width: 960,
      height: 600,
    });
  });
});

describe('readWindowState', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'window-state-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads what was written', () => {
    const file = path.join(folder, 'deeper', 'state.json');
    const state = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximized: true };
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
  });

  it('ignores a missing, broken or foreign file', () => {
    const file = path.join(folder, 'state.json');
    expect(readWindowState(file)).toBeUndefined();
    for (const text of [
      '',
      '{',
      '[]',
      '{"bounds":{"x":"1"}}',
      '{"bounds":{"x":1,"y":1,"width":1e400,"height":1},"maximized":true}',
    ]) {
      writeFileSync(file, text);
      expect(readWindowState(file)).toBeUndefined();
    }
  });
});
