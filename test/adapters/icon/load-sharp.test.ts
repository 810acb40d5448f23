import { createRequire } from 'node:module';
import process from 'node:process';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { icon } from '../../support/pixels';

const electron = Object.getOwnPropertyDescriptor(process.versions, 'electron');

// A worker of its own loads sharp here for the first time, as Electron's processes do.
beforeAll(() => {
  vi.resetModules();
  Object.defineProperty(process.versions, 'electron', {
    value: '33.2.1',
    configurable: true,
    enumerable: true,
  });
});

afterAll(() => {
  if (electron === undefined) Reflect.deleteProperty(process.versions, 'electron');
  else Object.defineProperty(process.versions, 'electron', electron);
});

it('decodes with the WASM build in Electron on Linux, and copies out of its shared memory', async () => {
  const { loadSharp, readIcon } = await import('../../../src/adapters/icon');
  const drawing = icon('#2c516d');
  const png = await loadSharp()(drawing.rgba, { raw: { width: 230, height: 230, channels: 4 } })
    .png()
    .toBuffer();
  const { reading, preview } = await readIcon(new Uint8Array(png), 'icon.png');
  expect(reading.problem).toBeUndefined();
  expect(preview).toEqual(drawing);
  expect(preview?.rgba.buffer).toBeInstanceOf(ArrayBuffer);
  const parts = Object.keys(createRequire(import.meta.url).cache).filter((file) =>
    /sharp-[\w-]+.*\.node/.test(file),
  );
  expect(parts.some((file) => file.includes('sharp-wasm32'))).toBe(process.platform === 'linux');
  expect(parts.some((file) => file.includes('sharp-linux'))).toBe(false);
});
