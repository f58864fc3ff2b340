/**
 * A programme’s own copy, built with its folder from a clean copy of the toolkit: its name, colours and contacts
 * wherever they belong, nothing of the toolkit’s own, and nothing that leads to what it does without.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBrandFolder } from '../../src/build/brand.ts';
import { guideFiles } from '../../src/build/content-files.ts';
import { headingIds } from '../../src/lib/guides/headings.ts';
import { type Built, buildCopy, differences, textOf } from '../support/built-copy.ts';
import { ROOT, t } from '../support/content.ts';
import { keptFolder } from '../support/temporary-folder.ts';

const FOLDER = join(ROOT, 'tests/fixtures/brands/recovery-charity');
const isFull = Boolean(process.env['BOTHWAYS_FULL']);
const FIVE_MINUTES = 300_000;
const { brand, pictures } = readBrandFolder(ROOT, FOLDER);
const OWN = readBrandFolder(ROOT, '').brand;
const TOLD = 'Tide &amp; Turn';
const machine = keptFolder();
let built: Built;

/** As a programme keeps it: beside the toolkit, and named from there. */
function build(place: string, env: Record<string, string> = {}): Built {
  const toolkit = join(machine, place, 'toolkit');
  cpSync(FOLDER, join(machine, place, 'our brand'), { recursive: true });
  return buildCopy(toolkit, { BRAND: '../our brand', ...env });
}

beforeAll(() => {
  built = build('one');
}, FIVE_MINUTES);

const text = (path: string) => textOf(built.get(path) ?? Buffer.from(''));
const pages = () => [...built.keys()].filter((path) => path.endsWith('.html'));

test('the name stands in the title, head and foot of every page, and shared links tell it', () => {
  expect(pages().length).toBeGreaterThan(60);
  for (const path of pages()) {
    const html = text(path);
    expect(html, path).toMatch(/<title>[^<]*Tide &amp; Turn[^<]*<\/title>/);
    expect(html, path).toContain(`<span>${TOLD}</span>`);
    expect(html, path).toContain(`<strong>${TOLD}</strong>: <span>${brand.tagline}`);
    expect(html, path).toContain(`<meta property="og:site_name" content="${TOLD}">`);
    // What stands for a page that is missing has no address to share.
    const isShared = html.includes('content="https://pairs.tide-and-turn.example/brand/card.png"');
    expect(isShared, path).toBe(path !== '404.html');
    const isTold = html.includes(`<meta property="og:image:alt" content="${TOLD}">`);
    expect(isTold, path).toBe(isShared);
  }
});

test('and in the manifest, on paper, and through the page in calendar files', () => {
  expect(JSON.parse(text('site.webmanifest'))).toMatchObject({
    name: brand.name,
    short_name: 'Tide',
    description: brand.tagline,
    theme_color: brand.inks.one.text,
    icons: [{ src: '/brand/icon.png', type: 'image/png', sizes: '192x192' }],
  });
  const styles = [...built.keys()].filter((path) => /_astro\/page\..*\.css$/.test(path));
  expect(styles).toHaveLength(1);
  expect(text(styles[0] ?? '')).toMatch(
    /@media print\{@page\{@bottom-right\{content:"Tide (&|\\26 ) Turn"/,
  );
  const scripts = [...built.keys()].filter((path) => path.endsWith('.js')).map(text);
  expect(scripts.filter((script) => script.includes('PRODID'))).toHaveLength(1);
  expect(scripts.some((script) => script.includes('og:site_name'))).toBe(true);
});

test('contacts stand where people look for them: at the foot, in the check, on its paper, what cannot wait first', () => {
  const [night, room] = brand.contacts;
  expect(night?.about).toBe('Day and night.');
  expect(room?.about).toBe(
    'Anything about your pair. Monday to Friday, 10 to 4. English, Cymraeg.',
  );
  for (const path of ['guides/boundaries/index.html', 'print/check/index.html']) {
    const words = text(path).replace(/<[^>]*>/g, '');
    expect(words.indexOf('01632 960001'), path).toBeGreaterThan(0);
    expect(words.lastIndexOf('hello@tide-and-turn.example'), path).toBeGreaterThan(
      words.lastIndexOf('01632 960001'),
    );
  }
  expect(JSON.parse(text('tools/check/relationship.json'))).toMatchObject({
    contacts: brand.contacts,
  });
});

test('who answers for the copy stands at the foot, and nothing says what it is made with', () => {
  const html = text('index.html');
  expect(html).toContain('Tide &amp; Turn, a charity, 3 Harbour Row');
  for (const href of Object.values(brand.legal).filter((value) =>
    /^(https|mailto):/.test(value ?? ''),
  )) {
    expect(html).toContain(`href="${href}"`);
  }
  expect(html).toContain('href="https://tide-and-turn.example/say?about=pairs"');
});

test('nothing is left of the toolkit’s own name and colours', () => {
  const inks = Object.values(OWN.inks).flatMap((ink) => Object.values(ink));
  const trace = new RegExp([OWN.name, ...inks].join('|'));
  const lowered = new RegExp(inks.join('|'), 'i');
  const telling = [...built].filter(([, bytes]) => {
    const said = textOf(bytes);
    return trace.test(said) || lowered.test(said);
  });
  expect(telling.map(([path]) => path)).toEqual([]);
});

test('its pictures are copied as they are, under names that tell nothing of what they hold', () => {
  expect(pictures.map(({ href }) => href)).toEqual([
    '/brand/logo.svg',
    '/brand/logo-dark.svg',
    '/brand/icon.png',
  ]);
  for (const { href, bytes } of pictures)
    expect(built.get(href.slice(1))?.equals(bytes)).toBe(true);
  expect(text('index.html')).toMatch(
    /<source srcset="\/brand\/logo-dark\.svg" media="\(prefers-color-scheme: dark\)"[^>]*><img src="\/brand\/logo\.svg" alt="" width="38" height="24">/,
  );
  expect(text('index.html')).toContain('<link rel="icon" href="/brand/icon.png">');
});

describe('what it does without', () => {
  test('is not built', () => {
    for (const path of [
      'tools/goals/index.html',
      'print/goals/index.html',
      'print/agreement/index.html',
      'print/agreement-cross-age/index.html',
      'print/check-cross-age/index.html',
      'guides/in-schools/index.html',
    ]) {
      expect(built.has(path), path).toBe(false);
    }
    expect(built.has('tools/agreement/index.html')).toBe(true);
    expect(built.has('print/agreement-near-peer/index.html')).toBe(true);
  });

  test('nothing links to: every link within the site leads somewhere', () => {
    const broken = pages().flatMap((path) =>
      [...text(path).matchAll(/(?:href|src|srcset)="(\/[^"#?]*)/g)]
        .map(([, href = '']) => href.slice(1).replace(/(^|\/)$/, '$1index.html'))
        .filter((target) => !built.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('is not found by a search, and not offered by a tool', () => {
    const found = Object.values(
      JSON.parse(text('pagefind/pages.en.json')).pages as Record<string, { url: string }>,
    );
    const gone = found.filter(
      ({ url }) => !built.has(`${url.slice(1).replace(/#.*/, '')}index.html`),
    );
    expect(gone).toEqual([]);
    const { templates } = JSON.parse(text('tools/agreement/questions.json')) as {
      templates: { id: string; mode: string }[];
    };
    expect([...new Set(templates.map(({ mode }) => mode))].toSorted()).toEqual([
      'circle',
      'near-peer',
    ]);
    expect([...new Set(templates.map(({ id }) => id))].toSorted()).toEqual([
      '',
      'community',
      'easy-read',
      'online',
    ]);
    expect(JSON.parse(text('tools/check/relationship.json'))).toMatchObject({
      modes: ['near-peer', 'circle'],
    });
  });

  test('an agreement that somebody wrote in it before still finds its questions', () => {
    expect(JSON.parse(text('tools/agreement/reciprocal.json'))).toHaveProperty('clauses');
    expect(built.has('tools/goals/questions.json')).toBe(true);
  });
});

describe('without two peers taking turns, it begins in the first of its modes', () => {
  const paper = (path: string) => /<div class="check-paper[\s\S]*?<\/main>/.exec(text(path))?.[0];

  test.each([
    ['check', 'check-near-peer'],
    ['check-pulse', 'check-pulse-near-peer'],
  ])('/print/%s/ says what /print/%s/ says', (plain, own) => {
    // Each paper has a code that leads to the tool; both lead to the same.
    expect(paper(`print/${plain}/index.html`)).toBeTruthy();
    expect(paper(`print/${plain}/index.html`)).toBe(paper(`print/${own}/index.html`));
    expect(text(`print/${plain}/index.html`)).not.toContain(t('mode.reciprocal'));
  });

  test('and so does a new agreement, and a check whose kind nobody has named', () => {
    const html = text('tools/agreement/index.html');
    expect(html).toContain('&quot;mode&quot;:[0,&quot;near-peer&quot;]');
    const { questionnaire } = JSON.parse(text('tools/check/relationship.json')) as {
      questionnaire: { stops: { text: string; inMode?: Record<string, string> }[] };
    };
    const worded = questionnaire.stops.filter(({ inMode }) => inMode);
    expect(worded.length).toBeGreaterThan(0);
    for (const { text: said, inMode } of worded) expect(said).toBe(inMode?.['near-peer']);
    const begins = [...built.keys()].filter(
      (path) =>
        path.endsWith('.js') && /mode:["'`]near-peer["'`]|\(["'`]near-peer["'`]\)/.test(text(path)),
    );
    expect(begins.length).toBeGreaterThan(0);
  });
});

describe('content of its own', () => {
  test('a guide in the place of ours has its address, its place and its words alone', () => {
    const html = text('guides/boundaries/index.html');
    expect(html).toContain('Boundaries when both of you are in recovery</h1>');
    expect(html).not.toContain('Five limits worth settling');
    expect(html).toMatch(/<a href="\/guides\/confidentiality\/"[^>]*>what stays private<\/a>/);
    expect(html).toContain('Nobody needs a school for it.');
    expect(html).toContain('What our pairs told us');
    expect(html).toContain('<h2 id="sources">What this rests on</h2>');
    expect(html).toMatch(/sleep at night\. <a class="cite"[^>]*href="#source-1"/);
    const boxes = html.match(/<div class="(say|try)">[\s\S]*?<\/div>/g) ?? [];
    expect(
      boxes.map((box) =>
        box
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    ).toEqual([
      expect.stringMatching(/They ring at midnight“I saw it, .* ring the night line\.”$/),
      expect.stringMatching(/Say your limits aloud.*10 minutes.*Each writes three limits/),
    ]);
    expect(html).not.toMatch(/\[[!@]/);
    expect(text('print/booklet-begin/index.html')).toMatch(
      /<h3 class="booklet-heading">What we keep to<\/h3>/,
    );
  });

  test('what is new is listed, and found', () => {
    expect(text('guides/index.html')).toContain('href="/guides/your-first-month/"');
    expect(text('print/index.html')).toContain('href="/print/walking-card/"');
    expect(text('glossary/index.html')).toContain('id="front-room"');
    const known = Object.values(
      JSON.parse(text('pagefind/pages.en.json')).pages as Record<string, { url: string }>,
    ).map(({ url }) => url);
    expect(known).toEqual(
      expect.arrayContaining(['/guides/your-first-month/', '/glossary/#front-room']),
    );
  });

  test('its pages run no script, and ask nobody else for anything', () => {
    const html = text('guides/your-first-month/index.html');
    expect(html).not.toMatch(/<script(?![^>]*type="speculationrules")|<iframe|\son[a-z]+=/);
    expect(html).toContain("default-src 'none'");
  });
});

test('tools, papers and lists call the programme what it calls itself', () => {
  const said = (path: string) => text(path).replace(/<[^>]*>/g, '');
  expect(text('tools/agreement/questions.json')).toContain('Your fellowship asks for this clause.');
  expect(said('tools/agreement/index.html')).not.toMatch(/\byour programme\b/i);
  for (const path of ['print/index.html', 'print/agreement-near-peer/index.html']) {
    const main = /<main[\s\S]*<\/main>/.exec(text(path))?.[0] ?? '';
    expect(main.replace(/<[^>]*>/g, ''), path).not.toMatch(/\bprogrammes?\b/i);
  }
});

describe('guides in its words', () => {
  const body = (slug: string) =>
    /<article[\s\S]*<\/article>/.exec(text(`guides/${slug}/index.html`))?.[0] ?? '';

  test('say them in text, titles, contents, search and shared links', () => {
    expect(body('burnout')).toContain('If you run the fellowship</h2>');
    expect(body('burnout')).toContain(
      '<a href="#if-you-run-the-programme">If you run the fellowship</a>',
    );
    const start = text('guides/starting-a-programme/index.html');
    expect(start).toContain('<title>Starting a fellowship');
    expect(start).toMatch(/<meta property="og:title" content="Starting a fellowship/);
    expect(start).not.toMatch(/<meta[^>]*programmes?\b[^>]*description/);
    expect(text('guides/index.html')).toContain('>Starting a fellowship');
    expect(text('pagefind/pages.en.json')).toContain('"title":"Starting a fellowship');
    expect(text('tools/agreement/guide-words.json')).not.toMatch(/the programme’s contact/);
  });

  test('keep the ids of their headings', () => {
    const guides = guideFiles(ROOT).filter(
      ({ slug }) => slug !== 'boundaries' && built.has(`guides/${slug}/index.html`),
    );
    expect(guides.length).toBeGreaterThan(30);
    for (const { slug, text: source } of guides) {
      const ids = [...body(slug).matchAll(/<h[2-4] id="([^"]*)">/g)].map(([, id]) => id);
      expect(ids, slug).toEqual(expect.arrayContaining([...headingIds(source)]));
    }
  });

  test('explain the word of the field, and say what it is here', () => {
    const entry = /<div id="mentor">[\s\S]*?<\/div>/.exec(text('glossary/index.html'))?.[0];
    expect(entry).toContain('<dt>mentor</dt>');
    expect(entry).toContain('Here: old hand.');
  });
});

describe('clauses of its agreements', () => {
  interface Asked {
    clauses: { id: string; isLocked?: true }[];
  }
  const files = () =>
    [...built.keys()].filter((path) => /agreement\/(near-peer|circle)/.test(path));

  test('a locked one stands in every agreement, and a forbidden one in none, nor in the library', () => {
    expect(files().length).toBeGreaterThan(4);
    for (const path of files()) {
      const { clauses } = JSON.parse(text(path)) as Asked;
      expect(
        clauses.filter(({ isLocked }) => isLocked).map(({ id }) => id),
        path,
      ).toEqual(['meeting-sober']);
      expect(
        clauses.map(({ id }) => id),
        path,
      ).not.toContain('length');
    }
    for (const mode of ['near-peer', 'circle']) {
      const library = text(`tools/agreement/library-${mode}.json`);
      expect(library).toContain('"id":"meeting-sober"');
      expect(library).not.toMatch(/"id":"(length|alcohol-and-drugs)"/);
    }
    expect(text('print/agreement-near-peer/index.html')).toContain('We meet sober.');
  });

  test('a suggested one is asked where it is not, and may be left out', () => {
    const { clauses } = JSON.parse(text('tools/agreement/near-peer.json')) as Asked;
    expect(clauses.find(({ id }) => id === 'friends')).not.toHaveProperty('isLocked');
  });
});

test.runIf(isFull)(
  'fault 67: the same folder gives the same bytes, wherever and whenever it is built',
  () => {
    const there = build('further down/and with a longer name', {
      TZ: 'America/St_Johns',
      LC_ALL: 'cs_CZ.UTF-8',
    });
    expect(differences(built, there)).toEqual([]);
  },
  FIVE_MINUTES,
);
