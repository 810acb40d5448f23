import { defineConfig } from '@playwright/test';

/**
 * app          the workstation from source, built into out/
 * packaged     the packaged program named by PACKAGED_EXE
 * screenshots  pictures of every page, into the ignored folder screenshots/
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/playwright',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // One window at a time: every test starts a real Electron, and machines here are small.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    {
      name: 'app',
      testMatch: '**/*.spec.ts',
      testIgnore: ['**/packaged.spec.ts', '**/screenshots.spec.ts', '**/screenshots/**'],
    },
    { name: 'packaged', testMatch: '**/packaged.spec.ts' },
    { name: 'screenshots', testMatch: ['**/screenshots.spec.ts', '**/screenshots/**/*.spec.ts'] },
  ],
});
