import { describe, expect, it } from 'vitest';
import { fallbackTarget } from '../../../src/tools/runtime/fallback-source';

describe('fallbackTarget', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/de.pak', 'locales/de.pak'],
    ['Cypress/LICENSE.electron.txt', 'LICENSE'],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ])('of %s is %s', (name, target) => {
    expect(fallbackTarget(name)).toBe(target);
  });

  it.each([
    'Cypress/resources/app/index.js',
    'Cypress/browser_v8_context_snapshot.bin',
    'elsewhere/electron',
    '',
  ])('leaves out %j', (name) => {
    expect(fallbackTarget(name)).toBeUndefined();
  });
});
