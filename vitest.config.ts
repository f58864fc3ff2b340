import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Playwright's files end in .spec.ts and are its own.
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // Properties and planted projects take a while on a machine that is busy with other things.
    testTimeout: 30_000,
  },
});
