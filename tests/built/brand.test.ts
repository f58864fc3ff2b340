/** What a brand says of itself, in the built pages: where readers, searches and shared links look for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBrand } from '../../src/build/brand.ts';

const ROOT = join(import.meta.dirname, '../..');
const { name, tagline, site } = readBrand(ROOT);
const htmlOf = (page: string) => readFileSync(join(ROOT, 'dist', page), 'utf8');

test.each(['index.html', 'guides/boundaries/index.html', 'tools/agreement/index.html', '404.html'])(
  'its name and tagline stand at the foot of %s',
  (page) => {
    const [foot = ''] = /<footer class="site-footer"[\s\S]*<\/footer>/.exec(htmlOf(page)) ?? [];
    const words = foot.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(words).toContain(`${name}: ${tagline}`);
  },
);

test('a search result and a shared link of the home page say it', () => {
  const head = htmlOf('index.html');
  expect(head).toContain(`<meta name="description" content="${tagline}">`);
  expect(head).toContain(`<meta property="og:description" content="${tagline}">`);
});

test.each(['agreement', 'check', 'check-pulse', 'check-ready', 'goals'])(
  'the blank form %s has a code only where it is known where the site stands',
  (form) => {
    expect(htmlOf(`print/${form}/index.html`).includes('class="sheet-code"')).toBe(Boolean(site));
  },
);
