import { defineConfig } from 'vitest/config';

// `npm run test:full` runs what takes minutes as well.
if (process.env['npm_lifecycle_event'] === 'test:full') process.env['BOTHWAYS_FULL'] = '1';

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
