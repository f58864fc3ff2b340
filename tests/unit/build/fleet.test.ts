/** `npm run brand:fleet`: what it says before it builds anything. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BRAND, brandFolder } from '../../support/brand-folder.ts';
import { ROOT } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function buildFleet(...folders: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build-fleet.ts', ...folders],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

test('two folders of one name would write over each other, so nothing is built', () => {
  const folder = brandFolder();
  const other = temporaryFolder({});
  cpSync(folder, join(other, 'pairs'), { recursive: true });
  cpSync(folder, join(other, 'deeper/pairs'), { recursive: true });
  const { status, said } = buildFleet(join(other, 'pairs'), join(other, 'deeper/pairs'));
  expect(status).toBe(1);
  expect(said).toContain('Two folders are called pairs');
});

test('a mistake is told with its file and line, like that of one brand', () => {
  const folder = brandFolder({ 'brand.yaml': BRAND.replace('tagline', 'taglime') });
  const { status, said } = buildFleet(folder);
  expect(status).toBe(1);
  expect(said).toMatch(/brand\.yaml:3 {2}taglime: .*Did you mean “tagline”/);
  expect(said).toContain('0 of 1 built');
});
