import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../../src/tools/imports/arrows';
import { scanSource } from '../../../src/tools/imports/scan';

function problems(file: string, text: string): readonly string[] {
  return judgeFile(file, scanSource(file, text));
}

describe('judgeFile', () => {
  it.each([
    ['src/engine/a.ts', "import { x } from '../shared/x';"],
    ['src/engine/a.ts', "import { parseTree } from 'jsonc-parser';"],
    ['src/adapters/disk/a.ts', "import { x } from '../../engine/x'; import fs from 'node:fs';"],
    ['src/adapters/icon.ts', "import sharp from 'sharp';"],
    [
      'src/cli/a.ts',
      "import { x } from '../adapters/x'; import schema from '../../resources/schemas/a.json';",
    ],
    ['src/cli/a.ts', "import manifest from '../../package.json';"],
    ['src/main/storage/a.ts', "import Database from 'better-sqlite3'; import { app } from 'electron';"],
    ['src/main/ipc/serve.ts', "import { ipcMain } from 'electron'; ipcMain.handle('a', b);"],
    ['src/preload/index.ts', "import { ipcRenderer } from 'electron';"],
    ['src/renderer/a.tsx', "import type { Api } from '../preload/api'; import { useState } from 'react';"],
    ['src/renderer/a.ts', "import W from './worker?worker'; import './a.module.css';"],
    ['src/tools/a.ts', "import { x } from '../engine/x'; import 'electron-builder';"],
  ])('allows %s: %s', (file, text) => {
    expect(problems(file, text)).toEqual([]);
  });

  it.each([
    ['src/shared/a.ts', "import { x } from '../engine/x';"],
    ['src/shared/a.ts', "import fs from 'node:fs';"],
    ['src/engine/a.ts', "import { x } from '../adapters/x';"],
    ['src/engine/a.ts', "import fs from 'fs';"],
    ['src/engine/a.ts', "import { readFile } from 'fs/promises';"],
    ['src/engine/a.ts', "const fs = await import('node:fs');"],
    ['src/engine/a.ts', "import type { Sharp } from 'sharp';"],
    ['src/engine/a.ts', "type T = import('electron').App;"],
    ['src/engine/a.ts', "import React from 'react';"],
    ['src/engine/a.ts', "export * from '../adapters/x';"],
    ['src/engine/a.ts', "export { y } from '../main/x';"],
    ['src/adapters/a.ts', "import { app } from 'electron';"],
    ['src/adapters/a.ts', "nodeRequire('better-sqlite3');"],
    ['src/cli/a.ts', "import Database from 'better-sqlite3';"],
    ['src/cli/a.ts', "import { x } from '../main/x';"],
    ['src/main/a.ts', "import { x } from '../cli/x';"],
    ['src/main/a.ts', "import { x } from '../renderer/x';"],
    ['src/main/a.ts', "import { x } from '../../test/x';"],
    ['src/preload/a.ts', "import { x } from '../engine/x';"],
    ['src/renderer/a.ts', "import { x } from '../engine/x';"],
    ['src/renderer/a.ts', "new Worker(new URL('../engine/worker.ts', import.meta.url));"],
    ['src/renderer/a.ts', "import { shell } from 'electron';"],
    ['src/tools/a.ts', "import { x } from '../main/x';"],
    ['src/main/a.ts', "import { ipcMain } from 'electron';"],
    ['src/main/a.ts', "import electron from 'electron'; void electron.ipcMain;"],
    ['src/renderer/a.ts', 'const { ipcRenderer } = window;'],
    ['src/somewhere/a.ts', ''],
  ])('refuses %s: %s', (file, text) => {
    expect(problems(file, text).length).toBeGreaterThan(0);
  });

  it('names file, line and module', () => {
    expect(problems('src/engine/a.ts', "\nimport fs from 'node:fs';")).toEqual([
      'src/engine/a.ts:2: src/engine must not load node:fs (node:fs)',
    ]);
  });

  it('does not take text in comments and strings for imports', () => {
    const text = "// import fs from 'node:fs'\n/* ipcMain */\nexport const text = \"import 'electron'\";";
    expect(problems('src/engine/a.ts', text)).toEqual([]);
  });
});
