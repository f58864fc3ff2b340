import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Playwright's files end in .spec.ts and are its own.
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
