/** How Chromium is started, for tests, for the bench and for printing: quiet, and asking the network for nothing. */
import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

export async function launchOptions(): Promise<LaunchOptions> {
  const { path } = await findBrowser();
  // Chromium refuses to run its sandbox as root, which is who a container's user often is.
  const isRoot = process.getuid?.() === 0;
  return { executablePath: path, args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])] };
}
