/** Walks through one copy: BRAND names the folder that it was built with, BOTHWAYS_OUT where it lies. `npm run test:brands` sets both. */
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig({
  ...base,
  testDir: 'tests/brands',
  outputDir: 'test-results/brands',
});
