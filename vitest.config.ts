import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // One worker a core: by itself the runner leaves one free, which on two cores means one at a time.
    maxWorkers: '100%',
    globalSetup: 'tests/helpers/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
