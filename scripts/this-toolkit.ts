/** Where this copy of the toolkit came from, and which release it is, as far as git knows. */
import { spawnSync } from 'node:child_process';
import type { Toolkit } from '../src/lib/brand/own-repository.ts';

export function thisToolkit(root: string): Toolkit {
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' }).stdout?.trim() ?? '';
  return {
    address: publicAddress(git('remote', 'get-url', 'origin')),
    release: git('describe', '--tags', '--exact-match') || git('rev-parse', 'HEAD'),
  };
}

/** As a machine without keys fetches it, and without a password that stands in it. */
function publicAddress(address: string): string {
  return address
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
    .replace(/\/\/[^@/]*@/, '//');
}
