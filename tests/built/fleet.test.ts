/** Brands that are built together come out as each does alone, byte by byte, with what they share made once. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBrandFolder } from '../../src/build/brand.ts';
import { newBrandFiles } from '../../src/lib/brand/new-brand.ts';
import { brandFolder } from '../support/brand-folder.ts';
import { buildCopy, bytesIn, differences } from '../support/built-copy.ts';
import { ROOT } from '../support/content.ts';
import { copyProject } from '../support/project-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
const TEN_MINUTES = 600_000;
const NAMES = ['charity', 'pairs'];

test.runIf(isFull)(
  'two brands are the same bytes together as alone',
  () => {
    const folder = temporaryFolder({});
    const brands = join(folder, 'brands');
    cpSync(join(ROOT, 'tests/fixtures/brands/recovery-charity'), join(brands, 'charity'), {
      recursive: true,
    });
    const { site } = readBrandFolder(ROOT, join(brands, 'charity')).brand;
    const pairs = { name: 'Hill Pairs', tagline: 'Two, and two.', colour: '#7a2e8a', site };
    cpSync(brandFolder(newBrandFiles(pairs)), join(brands, 'pairs'), { recursive: true });

    const fleet = join(folder, 'fleet');
    copyProject(fleet);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/build-fleet.ts', ...NAMES.map((one) => join(brands, one))],
      { cwd: fleet, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    expect({ status, stderr }).toEqual({
      status: 0,
      // Whose worksheets would lie in one another’s storage.
      stderr: expect.stringContaining('share what people write there'),
    });
    for (const name of NAMES) {
      const together = bytesIn(join(fleet, 'out', name));
      expect(together.size).toBeGreaterThan(200);
      const alone = buildCopy(join(folder, `alone-${name}`), { BRAND: join(brands, name) });
      expect(differences(together, alone)).toEqual([]);
    }
    // Builds side by side share the folder in which Astro lists the guides to load. One of these replaces a guide.
    const [first, ...others] = NAMES.map((name) =>
      readFileSync(join(folder, `alone-${name}`, '.astro/content-modules.mjs'), 'utf8'),
    );
    expect(first).toContain('en/boundaries.mdx');
    for (const list of others) expect(list).toBe(first);
  },
  TEN_MINUTES,
);
