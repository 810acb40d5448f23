import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The lowest runtime this runs on: Electron 33 (Node 20.18, Chromium 130), used where Electron's own download is
// out of reach. electron-vite would take both targets from the Electron version in package.json, which is newer.
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      // Exactly package.json's "dependencies" stay outside: native code that finds its parts relative to itself.
      externalizeDeps: { include: ['sharp', '@img/sharp-wasm32', 'better-sqlite3'] },
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          'engine-process': resolve('src/main/processes/engine-process.ts'),
          'icon-process': resolve('src/main/processes/icon-process.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: false, // a sandboxed preload cannot require() from node_modules: bundle everything
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }, // sandbox: true needs CommonJS
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: CHROME_TARGET,
      assetsInlineLimit: 0, // no data: URLs, so the content security policy can stay strict
      chunkSizeWarningLimit: 8_000, // Monaco and Fluent are read from disk, not from a network
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
