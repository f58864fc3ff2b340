/**
 * Finds the browser that tests, bench and printing drive, in this order: the one that CHROMIUM_PATH names,
 * the system's Chromium or Chrome, Playwright's own, the one that comes from npm (Linux on
 * x64), and last an install through Playwright. It fails rather than skips, and says which it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export interface Browser {
  path: string;
  /** Where it came from, for the person who reads the tests' output. */
  from: string;
}

export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return { path: named, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const system = [...onPath, ...PLACES].find((path) => existsSync(path));
  if (system) return { path: system, from: 'the system' };

  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, from: 'Playwright' };

  if (process.platform === 'linux' && process.arch === 'x64') {
    return { path: await unpackBrowser(), from: 'npm (@sparticuz/chromium)' };
  }
  execFileSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (existsSync(own)) return { path: own, from: 'Playwright, just installed' };
  throw new Error(
    'No browser was found. Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}

/** Unpacks the browser from npm into the project: its own way reuses whatever lies in the temporary folder. */
async function unpackBrowser(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  const folder = join(import.meta.dirname, '../.cache/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  // Makes it unpack the libraries that a bare machine lacks as well.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const path = await packed.executablePath();
  nameFonts(folder);
  return path;
}

/**
 * Tells the unpacked browser where its fonts lie. Its own list names the folders of the machines
 * that it is made for; its own font lacks our boxes to tick, and without any font it ends as soon
 * as it meets a form.
 */
function nameFonts(folder: string): void {
  const fonts = dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')));
  const list = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  writeFileSync(join(folder, 'fonts.conf'), list);
  process.env['FONTCONFIG_PATH'] = folder;
}
