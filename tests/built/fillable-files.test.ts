/** Fillable PDFs as they are built: each is offered on the page of its form, as large as that says, and no page loads what made them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/content.ts';
import { t } from '../support/words.ts';

const DIST = join(ROOT, 'dist');
const FILES = readdirSync(join(DIST, 'print/files'));

/** The links of every page of a form: where they lead, and what they say. */
const offers = readdirSync(join(DIST, 'print'), { withFileTypes: true })
  .filter((entry) => existsSync(join(DIST, 'print', entry.name, 'index.html')))
  .flatMap(({ name }) => {
    const html = readFileSync(join(DIST, 'print', name, 'index.html'), 'utf8');
    // What form it is follows, out of sight.
    const links = html.matchAll(/<a href="\/print\/files\/([^"]+)"[^>]*>([^<]+)</g);
    return [...links].map(([, file = '', says = '']) => ({ page: name, file, says }));
  });

test('every form offers its file on both papers, and says how large it is', () => {
  expect(FILES.length).toBeGreaterThan(40);
  expect(offers.length).toBeGreaterThanOrEqual(FILES.length);
  for (const { file, says } of offers) {
    const bytes = readFileSync(join(DIST, 'print/files', file));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const paper = t(file.endsWith('-a4.pdf') ? 'fillable.a4' : 'fillable.letter');
    const size = String(Math.ceil(bytes.length / 1000));
    expect(says).toBe(t('fillable.file', { paper, size }));
  }
  for (const page of new Set(offers.map((offer) => offer.page))) {
    const ownForm = page === 'goals-large' ? 'goals' : page;
    const own = offers.filter(({ page: on, file }) => on === page && file.startsWith(ownForm));
    expect(own.length).toBeGreaterThanOrEqual(2);
  }
});

test('every file is offered on a page', () => {
  const offered = new Set(offers.map(({ file }) => file));
  expect(FILES.filter((file) => !offered.has(file))).toEqual([]);
});

test('files are small', () => {
  const large = FILES.filter(
    (file) => readFileSync(join(DIST, 'print/files', file)).length > 60_000,
  );
  expect(large).toEqual([]);
});

test('no page loads the writer or its faces', () => {
  const scripts = readdirSync(join(DIST, '_astro'));
  expect(scripts.filter((file) => /\.(ttf|woff2?)$/.test(file))).toEqual([]);
  const writers = scripts.filter(
    (file) =>
      file.endsWith('.js') &&
      /AcroForm|SourceSerif/.test(readFileSync(join(DIST, '_astro', file), 'utf8')),
  );
  expect(writers).toEqual([]);
});
