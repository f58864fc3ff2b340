/**
 * A browser in a process tree of its own, on a folder of its own, that a test can kill as a
 * power cut would: at once, with no chance to write anything more.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/launch.ts';

export interface KillableBrowser {
  context: BrowserContext;
  /** Kills every process of the tree at once; resolves when they are gone. */
  kill: () => Promise<void>;
}

export async function startBrowser(folder: string): Promise<KillableBrowser> {
  const { executablePath = '', args = [] } = await launchOptions();
  const isWindows = process.platform === 'win32';
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      '--no-default-browser-check',
      'about:blank',
    ],
    // A group of its own, so that one signal reaches all of it.
    { detached: !isWindows, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser: Browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser opened no context.');
  return { context, kill: () => killTree(child) };
}

/** The address that the browser tells on its standard error when it is ready. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stderr?.on('data', (data: Buffer) => {
      told += data.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(told)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The browser ended (${code}): ${told}`)));
  });
}

function killTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  if (process.platform === 'win32') spawn('taskkill', ['/F', '/T', '/PID', String(pid)]);
  else {
    // Helpers that left the group are found while their parents still live.
    const strays = descendants(pid);
    process.kill(-pid, 'SIGKILL');
    for (const stray of strays) {
      try {
        process.kill(stray, 'SIGKILL');
      } catch {
        // It went with the group.
      }
    }
  }
  return gone;
}

/** All processes below one; empty where the system has no /proc, and the group is all there is. */
function descendants(root: number): number[] {
  const children = new Map<number, number[]>();
  let entries: string[] = [];
  try {
    entries = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  for (const name of entries) {
    try {
      // “pid (name) state parent …”; the name may hold anything, a bracket included.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended while we looked.
    }
  }
  const below = (pid: number): number[] =>
    (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(root);
}
