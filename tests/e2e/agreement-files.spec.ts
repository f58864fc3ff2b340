/** Files: an agreement leaves as one, comes back whole elsewhere, and a wrong one changes nothing. */
import {
  contentOf,
  download,
  goTo,
  introduce,
  nameField,
  openBuilder,
  openFile,
  openFiles,
  paper,
  saveFileButton,
  settle,
  textFileButton,
  untilSaved,
  wholePaper,
  writeOwnWords,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { localBytes, recordText, strictBytes } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test('a file saved here opens in another browser as the same paper', async ({ page, browser }) => {
  test.slow();
  const { clauses } = await contentOf(page, 'reciprocal');
  await openBuilder(page);
  await introduce(page, 'Ana “Ñandú” Ruiz', 'بن', 'Evening college');
  for (const clause of clauses.slice(0, 3)) {
    await goTo(page, clause.id);
    await settle(page, clause);
  }
  await writeOwnWords(page, 'ending', 'We stop\nwhen we stop. 🌱');
  await untilSaved(page);
  const file = await download(page, saveFileButton(page));
  await page.emulateMedia({ media: 'print' });
  const printed = await (await wholePaper(page)).innerText();

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(page.url());
  await openBuilder(there);
  await introduce(there, 'Somebody else');
  await openFile(there, file.name, file.text);
  await expect(there.getByText(t('opened.opened'))).toBeVisible();
  await untilSaved(there);
  await there.emulateMedia({ media: 'print' });
  expect(await (await wholePaper(there)).innerText()).toBe(printed);
  await there.emulateMedia({ media: 'screen' });
  await openFile(there, file.name, file.text);
  await expect(there.getByText(t('opened.same'))).toBeVisible();
  // What was there before lies beside it.
  await expect(there.getByRole('button', { name: /Somebody else/ })).toBeVisible();
  expect(Object.keys(await localBytes(there))).toHaveLength(2);
  await elsewhere.close();
});

test('fault 106: no name stands in the title of the tab or in the name of a file', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Anastasia', 'Benedikt', 'Evening college');
  const json = await download(page, saveFileButton(page));
  await openFiles(page);
  const text = await download(page, textFileButton(page));
  expect(json.name).toMatch(/^agreement-\d{4}-\d\d-\d\d\.json$/);
  expect(text.name).toMatch(/^agreement-\d{4}-\d\d-\d\d\.txt$/);
  expect(text.text).toContain('Anastasia and Benedikt');
  await goTo(page, 'answers');
  const outside = await page.evaluate(() => [document.title, location.href, document.referrer]);
  expect(outside.join()).not.toMatch(/anastasia|benedikt|evening/i);
  expect(Object.keys(await localBytes(page)).join()).not.toMatch(/anastasia|benedikt|evening/i);
});

const valid = recordText();
const utf16 = Buffer.from(valid, 'utf16le');
const pdf = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< >>\nendobj\n', 'latin1');
const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const WRONG = [
  { what: 'a PDF', bytes: pdf, told: t('opened.unreadable') },
  { what: 'an empty file', bytes: '', told: t('opened.unreadable') },
  { what: 'UTF-16', bytes: utf16, told: t('opened.unreadable') },
  { what: 'a file cut short', bytes: valid.slice(0, -20), told: t('opened.unreadable') },
  { what: 'other JSON', bytes: '{"name":"package"}', told: t('opened.unreadable') },
  { what: 'null', bytes: 'null', told: t('opened.unreadable') },
  { what: 'an unknown field', bytes: recordText({ extra: 1 }), told: t('opened.unreadable') },
  { what: 'deep nesting', bytes: deep, told: t('opened.unreadable') },
  { what: 'another kind', bytes: recordText({ kind: 'goals' }), told: t('opened.wrongKind') },
  { what: 'a newer release', bytes: recordText({ version: 9 }), told: t('opened.newer') },
  { what: 'four megabytes', bytes: 'x'.repeat(4_000_000), told: t('opened.tooLong') },
];

test('fault 35: a wrong file says what was expected, and changes nothing', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const local = await localBytes(page);
  const strict = await strictBytes(page);
  for (const { what, bytes, told } of WRONG) {
    await test.step(what, async () => {
      await openFile(page, 'agreement.json', bytes);
      await expect(page.locator('.told')).toHaveText(told);
      await expect(nameField(page)).toHaveValue('Ana');
      expect(await localBytes(page)).toEqual(local);
      expect(await strictBytes(page)).toEqual(strict);
    });
  }
  const right = { bom: `\uFEFF${valid}`, crlf: JSON.stringify(JSON.parse(valid), null, 2) };
  await openFile(page, 'agreement.json', right.bom);
  await expect(page.locator('.told')).toHaveText(t('opened.opened'));
  await openFile(page, 'agreement.json', right.crlf.replaceAll('\n', '\r\n'));
  await expect(page.locator('.told')).toHaveText(t('opened.same'));
});

const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  '</p><script>document.title=1</script>',
  'javascript:document.title=1',
  '{name} {{7*7}} &lt;b&gt;',
];

test('fault 34: markup in any field stays text', async ({ page }) => {
  test.slow();
  page.on('dialog', () => expect('a dialog').toBe('none'));
  const { clauses } = await contentOf(page, 'reciprocal');
  await openBuilder(page);
  const title = await page.title();
  const written: string[] = [];
  const poison = async () => {
    for (const field of await page.locator('.builder-step :is(input[type=text], textarea)').all()) {
      const words = `${HOSTILE[written.length % HOSTILE.length]} ${written.length}`;
      await field.fill(words);
      written.push(words);
    }
  };
  await poison();
  const isFull = Boolean(process.env['BOTHWAYS_FULL']);
  for (const clause of clauses
    .filter(({ fields }) => fields.length > 0)
    .slice(0, isFull ? 99 : 6)) {
    await goTo(page, clause.id);
    await page.getByRole('radio').first().check();
    await poison();
  }
  await writeOwnWords(page, clauses.at(-1)?.id ?? '', `${HOSTILE[0]} own`);
  written.push(`${HOSTILE[0]} own`);
  await goTo(page, 'answers');
  for (const words of written) await expect(paper(page)).toContainText(words);
  await untilSaved(page);
  await page.reload();
  await untilSaved(page);
  for (const words of written) await expect(paper(page)).toContainText(words);
  expect(await page.locator('.builder :is(img, script, iframe, [onerror])').count()).toBe(0);
  expect(await page.title()).toBe(title);
});
