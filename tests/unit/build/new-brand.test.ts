/** `npm run brand:new`: what it writes builds, whatever was answered; what is there already stays. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBrandFolder } from '../../../src/build/brand.ts';
import { newBrandFiles } from '../../../src/lib/brand/new-brand.ts';
import { readYaml } from '../../../src/lib/yaml/read-yaml.ts';
import { brandFolder } from '../../support/brand-folder.ts';
import { anyColour } from '../../support/colours.ts';
import { ROOT } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs it as somebody would, with what they type. */
function brandNew(args: string[], typed = '') {
  const run = spawnSync(process.execPath, ['scripts/new-brand.ts', ...args], {
    cwd: ROOT,
    input: typed,
    encoding: 'utf8',
  });
  return { ...run, said: run.stdout + run.stderr };
}

test('the answers stand in the file as they were given, and the folder is read as it stands', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(line, anyColour, fc.boolean(), (name, colour, isYoung) => {
      const safeguarding = isYoung ? { name, reach: name } : undefined;
      const files = newBrandFiles({ name, tagline: name, colour, safeguarding });
      const yaml = readYaml(files['brand.yaml'] ?? '');
      expect(yaml).toMatchObject({
        ok: true,
        data: { name, tagline: name, colours: { one: colour } },
      });
    }),
  );
  const files = newBrandFiles({ name: 'مشورة', tagline: '“Two”: #1', colour: '#ffcc00' });
  const { brand, notes } = readBrandFolder(ROOT, brandFolder(files));
  expect(brand).toMatchObject({
    name: 'مشورة',
    tagline: '“Two”: #1',
    contacts: [],
    offers: { under18: false },
  });
  expect(notes).toEqual([]);
});

test('every setting that is only proposed can be used: its # is all that has to go', () => {
  const safeguarding = { name: 'Ms Okafor', reach: 'Room 12' };
  for (const young of [undefined, safeguarding]) {
    const files = newBrandFiles({
      name: 'Pairs',
      tagline: 'Two.',
      colour: '#2f6f62',
      safeguarding: young,
    });
    const text = (files['brand.yaml'] ?? '')
      // A remark has one space behind its #.
      .replace(/^( *)#(?! \S)/gm, '$1')
      .replace(/contacts: \[\]\n/, '')
      .replace('"…"', '"Pairs"');
    const logo = files['logo.svg'] ?? '';
    const folder = brandFolder({ 'brand.yaml': text, 'logo-dark.svg': logo, 'icon.svg': logo });
    const { brand } = readBrandFolder(ROOT, folder);
    expect(brand).toMatchObject({
      shortName: 'Pairs',
      site: 'https://pairs.example.org',
      legal: { operator: 'Riverside Pairs, 1 High Street' },
      logo: { dark: { href: '/brand/logo-dark.svg' }, icon: { href: '/brand/icon.svg' } },
      contacts: [{ about: expect.stringContaining('Monday to Friday, 9 to 5. English.') }],
    });
  }
});

describe('the command', () => {
  test('asks, and asks again where an answer would not build', () => {
    const folder = join(temporaryFolder({}), 'pairs');
    const typed = [
      'Hill Pairs',
      '',
      'red',
      '#aa3300',
      'http://example.org',
      '',
      'yes',
      'Ms Okafor',
      'Room 12',
    ];
    const { status, said } = brandNew([folder], `${typed.join('\n')}\n`);
    expect(said).toContain('Write a colour as #');
    expect(said).toContain('can be read and changed');
    expect(said).toContain(`BRAND=${folder} npm start`);
    expect(status).toBe(0);
    expect(readBrandFolder(ROOT, folder).brand).toMatchObject({
      name: 'Hill Pairs',
      contacts: [{ name: 'Ms Okafor', reach: 'Room 12' }],
      offers: { under18: true },
    });
    expect(readdirSync(folder).toSorted()).toEqual(['brand.yaml', 'content', 'logo.svg']);
  });

  test('takes flags, and writes nothing that would not build', () => {
    const folder = join(temporaryFolder({}), 'pairs');
    const wrong = brandNew([folder, '--name', 'Pairs', '--colour', 'red']);
    expect(wrong).toMatchObject({
      status: 1,
      said: expect.stringContaining('Nothing was written'),
    });
    expect(existsSync(folder)).toBe(false);
    const right = ['--name', 'Pairs', '--colour', '#aa3300', '--site', 'https://pairs.example.org'];
    expect(brandNew([folder, ...right]).status).toBe(0);
    expect(readBrandFolder(ROOT, folder).brand.site).toBe('https://pairs.example.org');
  });

  test('writes over nothing, and nothing where the answers end too early', () => {
    const folder = brandFolder();
    const before = readFileSync(join(folder, 'brand.yaml'), 'utf8');
    expect(brandNew([folder, '--name', 'Other'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('stays as it is'),
    });
    expect(readFileSync(join(folder, 'brand.yaml'), 'utf8')).toBe(before);
    const other = join(temporaryFolder({}), 'pairs');
    expect(brandNew([other], 'Hill\n')).toMatchObject({
      status: 1,
      said: expect.stringContaining('nothing was written'),
    });
    expect(existsSync(other)).toBe(false);
  });
});
