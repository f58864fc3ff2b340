/** The built pages as documents: valid HTML, one outline of headings, and no link that leads nowhere. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';

const SITE = join(import.meta.dirname, '../../dist');
const pages = globSync('**/*.html', { cwd: SITE }).toSorted();
const htmlOf = (page: string) => readFileSync(join(SITE, page), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Matters of taste that Astro decides, or that no reader meets.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    // Each is told by axe as well, which knows what the browser computes.
    'prefer-native-element': 'off',
    'no-implicit-button-type': 'error',
  },
});

test('there is a site to look at', () => {
  expect(pages.length).toBeGreaterThan(40);
});

describe.each(pages)('%s', (page) => {
  const html = htmlOf(page);

  test('is valid HTML', async () => {
    // Astro's own element wakes the islands; no list of elements knows it.
    const report = await validator.validateString(html.replaceAll('astro-island', 'custom-island'));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  test('has one first heading, and leaves no level out', () => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const levels = [...main.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const gaps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(gaps).toEqual([]);
  });

  test('sets no full stop after a title that ends in a question mark', () => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const words = main.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '');
    expect(words.match(/.{0,60}[?!]\.(?!\.).{0,20}/g)).toBeNull();
  });

  test('links to pages and places that stand', () => {
    const broken = [...html.matchAll(/\s(?:href|src)="(\/[^"]*|#[^"]*)"/g)]
      .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
      .filter((href) => !leadsSomewhere(href, page));
    expect(broken).toEqual([]);
  });
});

function leadsSomewhere(href: string, from: string): boolean {
  const [path = '', id] = href.split('#');
  const file = path === '' ? from : path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(SITE, file))) return false;
  // The builder's steps are not places in its page; it reads them itself.
  if (!id || file.includes('tools/')) return true;
  return htmlOf(file).includes(`id="${id}"`);
}
