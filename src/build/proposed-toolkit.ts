/**
 * Which toolkit the brand studio of a built site proposes to whoever makes a further copy. A build knows its own release,
 * and where it is kept only from whoever started it: what git knows differs from clone to clone, and may be a path.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Toolkit, toolkitFaults } from '../lib/brand/own-repository.ts';

export function proposedToolkit(root: string): Toolkit {
  const { BOTHWAYS_TOOLKIT: address = '', BOTHWAYS_RELEASE: release = '' } = process.env;
  const told = { address, release };
  if (address.startsWith('https://') && toolkitFaults(told).length === 0) return told;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { address: '', release: `v${version}` };
}
