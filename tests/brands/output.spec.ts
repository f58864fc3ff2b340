/** Every file of a copy: the brand wherever it belongs, nothing of the toolkit’s own, and nothing that leads to what it does without. */
import { test } from '@playwright/test';
import { readBrand } from '../../src/build/brand.ts';
import { guideFiles, readContent, readGuide } from '../../src/build/content-files.ts';
import type { ModeContent } from '../../src/lib/agreement/clause.ts';
import { clauseSchema } from '../../src/lib/agreement/clause-schema.ts';
import { formIdOf } from '../../src/lib/agreement/forms.ts';
import { wordingParts } from '../../src/lib/agreement/wording.ts';
import { TOOLS } from '../../src/lib/guides/schema.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { SITE_MAP } from '../../src/lib/site-map/site-map.ts';
import {
  brand,
  FILES,
  isBuilt,
  mainWords,
  offers,
  ownIn,
  PAGES,
  pictures,
  said,
} from '../support/brand-copy.ts';
import { textOf } from '../support/built-copy.ts';
import { expect } from '../support/guarded-test.ts';
import { ROOT, t } from '../support/words.ts';

/** As it stands in HTML. */
const inHtml = (text: string) => text.replaceAll('&', '&amp;');
const clausesOf = (file: string) => (JSON.parse(said(file)) as ModeContent).clauses;
/** The sentences of a clause, without what people fill in. */
const sentences = (id: string) =>
  readContent(ROOT, 'clauses', clauseSchema)
    .filter((clause) => clause.id === `en/${id}`)
    .flatMap(({ data }) => data.wordings.flatMap(({ text }) => wordingParts(text)))
    .filter((part) => typeof part === 'string')
    .map((part) => part.trim())
    .filter((part) => part.length > 20);

test('the name stands in the title, head and foot of every page, and shared links tell it', () => {
  expect(PAGES.length).toBeGreaterThan(60);
  for (const page of PAGES) {
    const html = said(page);
    expect(/<title[^>]*>([^<]*)</.exec(html)?.[1], page).toContain(inHtml(brand.name));
    expect(html, page).toMatch(/<header class="site-header">[\s\S]*<\/header>/);
    const [head = ''] = /<header class="site-header">[\s\S]*?<\/header>/.exec(html) ?? [];
    const [foot = ''] = /<footer class="site-footer">[\s\S]*?<\/footer>/.exec(html) ?? [];
    expect(head, page).toContain(`>${inHtml(brand.name)}</span>`);
    expect(foot.replace(/<[^>]*>/g, ''), page).toContain(
      inHtml(t('site.identity', { name: brand.name, tagline: brand.tagline })),
    );
    expect(html, page).toContain(`<meta property="og:site_name" content="${inHtml(brand.name)}">`);
    // What stands for a page that is missing has no address to share.
    const card = `content="${brand.site}/brand/card.png"`;
    expect(html.includes(card), page).toBe(Boolean(brand.site) && page !== '404.html');
  }
});

test('and in the manifest, and on paper', () => {
  expect(JSON.parse(said('site.webmanifest'))).toMatchObject({
    name: brand.name,
    short_name: brand.shortName,
    description: brand.tagline,
    theme_color: brand.inks.one.text,
  });
  const [sheet = ''] = [...FILES.keys()].filter((file) => /_astro\/page\..*\.css$/.test(file));
  const [, content = ''] = /@bottom-right\{content:"([^"]*)"/.exec(said(sheet)) ?? [];
  const onPaper = content.replace(/\\([0-9a-f]+) /g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  expect(onPaper).toBe(brand.onPaper ? brand.name : '');
});

test('its pictures are copied as they are', () => {
  expect(pictures.length).toBeGreaterThan(0);
  for (const { href, bytes } of pictures)
    expect(FILES.get(href.slice(1))?.equals(bytes), href).toBe(true);
});

test('nothing is left of the toolkit’s own name and colours', () => {
  const own = readBrand(ROOT, '');
  const inks = Object.values(own.inks).flatMap((ink) => Object.values(ink));
  const trace = new RegExp(inks.join('|'), 'i');
  const telling = [...FILES].filter(([, bytes]) => {
    // One sentence says what the copy is made with, where the brand wants it.
    const text = textOf(bytes).replaceAll(brand.poweredBy ? t('brand.poweredBy') : '\0', '');
    return text.includes(own.name) || trace.test(text);
  });
  expect(telling.map(([file]) => file)).toEqual([]);
});

test('what it does without is not built, and no link, search or picture leads to what is not there', () => {
  const papers = MODES.map((mode) => `/print/${formIdOf(mode)}/`);
  const gone = [...SITE_MAP, ...papers].filter((path) => !offers(path));
  expect(gone.filter(isBuilt)).toEqual([]);
  const linked = PAGES.flatMap((page) =>
    [...said(page).matchAll(/(?:href|src|srcset)="(\/[^"#?]*)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !isBuilt(path))
      .map((path) => `${page} → ${path}`),
  );
  expect(linked).toEqual([]);
  const known = JSON.parse(said('pagefind/pages.en.json')).pages as Record<string, { url: string }>;
  const found = Object.values(known).map(({ url }) => url);
  expect(found.length).toBeGreaterThan(60);
  expect(found.filter((url) => !isBuilt(url.replace(/#.*/, '')))).toEqual([]);
});

for (const tool of TOOLS.filter((one) => !offers(`/tools/${one}/`))) {
  test(`no page speaks of the ${tool} as if it were there`, () => {
    const name = {
      agreement: 'agreement builder',
      goals: 'goals tool',
      check: 'relationship check',
    };
    const speaking = PAGES.filter((page) =>
      /^(index|guides|paths|print|tools|my)\b/.test(page),
    ).flatMap((page) =>
      [...mainWords(page).matchAll(new RegExp(`.{0,40}${name[tool]}.{0,40}`, 'gi'))].map(
        ([words]) => `${page}: ${words}`,
      ),
    );
    expect(speaking).toEqual([]);
  });
}

test('its locked clauses stand in each agreement, and forbidden ones nowhere', () => {
  const { locked, forbidden } = brand.clauses;
  for (const mode of brand.offers.modes) {
    const file = `tools/agreement/${mode}.json`;
    const clauses = clausesOf(file);
    const ids = clauses.map(({ id }) => id);
    expect(ids, file).toEqual(expect.arrayContaining(locked));
    for (const { id, isLocked } of clauses)
      if (locked.includes(id)) expect(isLocked, `${file}: ${id}`).toBe(true);
    for (const id of forbidden) {
      expect(ids, file).not.toContain(id);
      expect(said(`tools/agreement/library-${mode}.json`)).not.toContain(`"id":"${id}"`);
    }
    const form = mainWords(`print/${formIdOf(mode)}/index.html`);
    for (const id of locked) {
      const [first = ''] = clauses.find((clause) => clause.id === id)?.wordings ?? [];
      const [start = ''] = wordingParts(typeof first === 'string' ? first : first.text);
      expect(form, `${mode}: ${id}`).toContain(inHtml(String(start).trim()));
    }
    for (const text of forbidden.flatMap(sentences)) expect(form).not.toContain(inHtml(text));
  }
});

test('what it wrote has a page, stands in the lists, and is found', () => {
  const guides = guideFiles(ROOT).filter(({ isOwn }) => isOwn);
  expect(guides.map(({ slug }) => slug).toSorted()).toEqual(ownIn('guides').toSorted());
  for (const guide of guides) {
    expect(said(`guides/${guide.slug}/index.html`)).toContain(
      `${inHtml(readGuide(ROOT, guide).title)}</h1>`,
    );
    expect(said('guides/index.html')).toContain(`href="/guides/${guide.slug}/"`);
  }
  const pages = [
    ...ownIn('guides').map((name) => `/guides/${name}/`),
    ...ownIn('paths').map((name) => `/paths/${name}/`),
    ...ownIn('checks').flatMap((name) => [`/tools/check/${name}/`, `/print/check-${name}/`]),
    ...ownIn('printables').map((name) => `/print/${name}/`),
    ...ownIn('glossary').map((name) => `/glossary/#${name}`),
  ].filter((path) => offers(path.replace(/#.*/, '')));
  const search = said('pagefind/pages.en.json');
  for (const path of pages) {
    expect(isBuilt(path.replace(/#.*/, '')), path).toBe(true);
    expect(search).toContain(`"url":"${path}"`);
  }
  for (const name of ownIn('glossary'))
    expect(said('glossary/index.html')).toContain(`id="${name}"`);
});

test('tools and papers call the programme what it calls itself', () => {
  const own = brand.words.programme;
  test.skip(!own, 'It says programme, as the toolkit does.');
  const pages = [
    'print/index.html',
    `print/${formIdOf(brand.offers.modes[0] ?? 'reciprocal')}/index.html`,
    'tools/index.html',
  ];
  for (const page of pages) expect(mainWords(page), page).not.toMatch(/\bprogrammes?\b/i);
  expect(said('tools/agreement/questions.json')).toContain(
    `Your ${own?.one} asks for this clause.`,
  );
});
