/** Files instead of paper: a zip of Word files, one for each pair, taken apart again. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { expect, test } from '../support/guarded-test.ts';
import { layOut, namesField, openRoom, pickLooks } from '../support/print-room.ts';
import { t } from '../support/words.ts';

/** What spreadsheets, browsers and file systems take for more than a name. */
const PAIRS = [
  ['=HYPERLINK("https://example.org/","Ana")', 'Ben'],
  ['<script>alert(1)</script>', '../../Chi'],
  ['داليا', '\u05d3\u05df'],
  ['Zoë 👩🏽‍🤝‍👩🏾', 'CON'],
] as const;
const LIST = PAIRS.map((names) =>
  names.map((name) => `"${name.replaceAll('"', '""')}"`).join(','),
).join('\n');

async function zip(page: Page): Promise<{ name: string; files: Unzipped }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('setFiles.makePairs') }).click(),
  ]);
  await expect(page.getByText(t('setFiles.made', { count: PAIRS.length }))).toBeVisible();
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), files: unzipSync(new Uint8Array(bytes)) };
}

/** The words of a Word file as somebody reads them, and its parts. */
function wordsIn(file: Uint8Array | undefined): { text: string; parts: string[]; all: string } {
  const parts = unzipSync(file ?? new Uint8Array());
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const runs = [...main.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, run]) => run ?? '');
  const text = runs
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return { text, parts: Object.keys(parts), all: main };
}

test.beforeEach(async ({ page }) => {
  await openRoom(page);
  await namesField(page).fill(LIST);
  await page.getByRole('checkbox', { name: t('goalPrint.title') }).check();
});

test('fault 42: as many files as pairs and a key, and no name in any of theirs', async ({
  page,
}) => {
  const asked: string[] = [];
  await layOut(page);
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const { name, files } = await zip(page);
  expect(name).toMatch(/^pairs-\d{4}-\d\d-\d\d\.zip$/);
  const numbered = PAIRS.map((_, i) => `pair-0${i + 1}.docx`);
  expect(Object.keys(files).toSorted()).toEqual(['key.docx', ...numbered]);
  const key = wordsIn(files['key.docx']).text;
  for (const [i, pair] of PAIRS.entries()) {
    const { text, parts, all } = wordsIn(files[`pair-0${i + 1}.docx`]);
    // What looks like a formula, a tag or a way up is a name, and text.
    for (const person of pair) {
      expect(text).toContain(person);
      expect(key).toContain(person);
    }
    for (const other of PAIRS.filter((one) => one !== pair).flat()) {
      expect(text).not.toContain(other);
    }
    expect(text).toContain(t('goalPaper.title'));
    expect(all).not.toMatch(/<script|HYPERLINK "|<w:hyperlink|<w:fldSimple/);
    expect(parts.filter((part) => /vba|embeddings|activeX/i.test(part))).toEqual([]);
  }
  // Only what makes the files is fetched, and nothing goes along.
  for (const request of asked) expect(request).toMatch(/\.js $|^blob:/);
});

test('fault 42: names stand in the names of files where somebody ticks that, and make no path', async ({
  page,
}) => {
  await layOut(page);
  await page.getByLabel(t('setFiles.names')).check();
  const { files } = await zip(page);
  const names = Object.keys(files).filter((file) => file !== 'key.docx');
  expect(names).toHaveLength(PAIRS.length);
  for (const [i, name] of names.toSorted().entries()) {
    expect(name.startsWith(`pair-0${i + 1}-`)).toBe(true);
    expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.docx$/u);
  }
  expect(names.join()).toContain('Ben');
  expect(names.join()).toContain('داليا');
  // The key finds each of them by the name that it has.
  const key = wordsIn(files['key.docx']).text;
  for (const name of names) expect(key).toContain(name);
});

test('the files are of the paper and type that were chosen', async ({ page }) => {
  await pickLooks(page, { paper: 'letter', type: 'large' });
  await layOut(page);
  const { files } = await zip(page);
  const parts = unzipSync(files['pair-01.docx'] ?? new Uint8Array());
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(main).toMatch(/<w:pgSz [^>]*w:w="12240"/);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="36"\/>/);
});
