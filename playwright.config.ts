import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';
import { launchOptions } from './scripts/launch.ts';
import { freePort } from './tests/support/free-port.ts';

// The first process takes a port; its workers, which read this file again, are told of it.
process.env['BOTHWAYS_PORT'] ??= String(await freePort());
const port = process.env['BOTHWAYS_PORT'];
const address = `http://127.0.0.1:${port}`;
const browser = await findBrowser();
if (!process.env['TEST_WORKER_INDEX'])
  console.log(`Testing with ${browser.path}, from ${browser.from}.`);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A shared machine may stall for seconds; what passes only the second time is told as flaky.
  retries: process.env['CI'] ? 1 : 0,
  use: {
    baseURL: address,
    launchOptions: await launchOptions(),
    // Recording one takes a third of the time; `--trace on` does where one is wanted.
    trace: 'on-first-retry',
  },
  webServer: {
    command: 'node scripts/serve.ts',
    url: `${address}/`,
    env: { PORT: port },
    reuseExistingServer: false,
  },
});
