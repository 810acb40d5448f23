import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Playwright owns test/e2e: its files are named *.spec.ts and must never be loaded by vitest.
    exclude: ['**/node_modules/**', 'test/e2e/**'],
    environment: 'node',
    passWithNoTests: false,
    // Timeouts are a net against hangs, not an assertion on speed: machines here are small and shared.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
