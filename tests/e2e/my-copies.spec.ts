/** Copies outside the browser: saved as a file, readable or locked, and taken in again elsewhere. */
import type { Browser, Page } from '@playwright/test';
import { download, introduce, openBuilder, openFile, untilSaved } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { agreementLink, openMy, partnership, startPartnership } from '../support/my-worksheets.ts';
import { localBytes, RECORD, recordText, seedLocal, strictBytes } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choose = (page: Page, text: Buffer | string, name = 'everything.json') =>
  openFile(page, name, text, t('copy.open'));
const inside = (page: Page) => page.getByRole('heading', { name: t('copy.inside') });

async function records(page: Page): Promise<Record<string, string>> {
  const all = Object.entries(await localBytes(page)).filter(([key]) => key.startsWith(RECORD));
  return Object.fromEntries(all.map(([key, text]) => [key.slice(RECORD.length), text]));
}

async function elsewhere(browser: Browser, page: Page): Promise<Page> {
  const there = await (await browser.newContext()).newPage();
  await there.goto(new URL('/my/', page.url()).href);
  await expect(there.getByRole('heading', { name: t('my.empty') })).toBeVisible();
  return there;
}

test('fault 36, fault 38: everything moves to another browser, after a look, and out again', async ({
  page,
  browser,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana “Ñandú” Ruiz', 'بن', 'Evening college');
  await button(page, t('file.another')).click();
  await introduce(page, 'Chi', 'Dov');
  await openMy(page);
  await startPartnership(page, 'Mondays');

  await button(page, t('copy.everything')).click();
  await expect(page.getByLabel(t('copy.plain'), { exact: true })).toBeFocused();
  const file = await download(page, button(page, t('copy.save')));
  expect(file.name).toMatch(/^everything-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(t('copy.saved'))).toBeVisible();
  await expect(button(page, t('copy.everything'))).toBeFocused();

  const there = await elsewhere(browser, page);
  await choose(there, file.text);
  await expect(inside(there)).toBeFocused();
  const counts = t('copy.counts', { counts: t('copy.countNew', { count: 3 }) });
  await expect(there.getByText(counts)).toBeVisible();
  expect(await records(there), 'nothing is written before one says so').toEqual({});
  expect(await strictBytes(there)).toEqual({});

  await button(there, t('copy.take', { count: 3 })).click();
  await expect(button(there, t('copy.undo'))).toBeFocused();
  await expect(agreementLink(there, 'Chi and Dov')).toBeVisible();
  expect(await records(there)).toEqual(await records(page));
  expect(await strictBytes(there)).toEqual(await records(page));

  await there.keyboard.press('Enter');
  await expect(there.getByText(t('copy.undone'))).toBeVisible();
  await expect(there.getByLabel(t('copy.open'))).toBeFocused();
  expect(await records(there)).toEqual({});
  expect(await strictBytes(there)).toEqual({});
  await there.context().close();
});

test('a locked file opens with its passphrase alone, and says the same of every other', async ({
  page,
  browser,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await openMy(page);
  await startPartnership(page, 'Mondays');
  await button(page, t('my.more', { who: 'Ana and Ben' })).click();
  await page.getByRole('combobox', { name: t('my.move') }).selectOption({ label: 'Mondays' });
  await button(page, t('my.moveYes')).click();

  await button(page, t('copy.partnership', { name: 'Mondays' })).click();
  await page.getByLabel(t('copy.locked'), { exact: true }).check();
  await button(page, t('copy.save')).click();
  await expect(page.getByRole('alert').getByText(t('copy.passphraseMissing'))).toBeVisible();
  const field = page.getByLabel(t('copy.passphrase'), { exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('four quiet wörds here');
  await expect(field).toHaveAttribute('type', 'password');
  await page.getByLabel(t('copy.show')).check();
  await expect(field).toHaveAttribute('type', 'text');
  const file = await download(page, button(page, t('copy.save')));
  expect(file.name).toMatch(/^partnership-\d{4}-\d\d-\d\d\.locked\.json$/);
  expect(file.text).not.toMatch(/Ana|Ben|Mondays|wörds/);
  expect(JSON.stringify([await localBytes(page), await strictBytes(page)])).not.toContain('wörds');

  const there = await elsewhere(browser, page);
  await choose(there, file.text);
  const asked = there.getByLabel(t('copy.passphrase'), { exact: true });
  await expect(asked).toBeFocused();
  await there.keyboard.type('another one');
  await there.keyboard.press('Enter');
  await expect(there.getByRole('alert').getByText(t('copy.wrong'))).toBeVisible();
  await expect(asked).toBeFocused();
  // As another keyboard writes it, and with a space that nobody sees.
  await asked.fill('four quiet wo\u0308rds here ');
  await there.keyboard.press('Enter');
  await expect(inside(there)).toBeFocused();
  await button(there, t('copy.take', { count: 2 })).click();
  await expect(
    partnership(there, 'Mondays').getByRole('link', { name: 'Ana and Ben' }),
  ).toBeVisible();
  await there.context().close();
});

test('fault 36: what has changed in both places is kept twice, or replaced, and comes back', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await untilSaved(page);
  await openMy(page);
  await button(page, t('my.more', { who: 'Ana and Ben' })).click();
  await button(page, t('copy.one')).click();
  const file = await download(page, button(page, t('copy.save')));
  const theirs = JSON.parse(file.text);
  theirs.body.people[1].name = 'Benedikt';
  theirs.revision += 4;
  theirs.marks = { 'people/1/name': `${theirs.revision}-abcdef01` };

  await choose(page, JSON.stringify(theirs));
  const what = t('copy.what', { who: t('my.agreement', { who: 'Ana and Benedikt' }) });
  await expect(page.getByRole('combobox', { name: what })).toHaveValue('keep-both');
  await page.getByRole('combobox', { name: what }).selectOption(t('copy.replace'));
  await button(page, t('copy.take', { count: 1 })).click();
  await expect(agreementLink(page, 'Ana and Benedikt')).toBeVisible();
  await expect(agreementLink(page, 'Ana and Ben')).toHaveCount(0);
  await button(page, t('copy.undo')).click();
  await expect(agreementLink(page, 'Ana and Ben')).toBeVisible();

  await choose(page, JSON.stringify(theirs));
  await button(page, t('copy.take', { count: 1 })).click();
  await expect(agreementLink(page, 'Ana and Ben')).toBeVisible();
  await expect(agreementLink(page, 'Ana and Benedikt')).toBeVisible();
  expect(Object.keys(await records(page))).toHaveLength(2);

  // The very same file once more: one of the two is what it holds, under a name of its own.
  await choose(page, file.text);
  await expect(page.getByText(t('copy.same'))).toBeVisible();
  await expect(page.getByText(t('copy.takeNone'))).toBeVisible();
});

test('fault 34, fault 38: a file that was meddled with says so, and its marks stay text', async ({
  page,
}) => {
  await openMy(page);
  const hostile = '<img src=x onerror="document.title=1"><b>Ana';
  const record = JSON.parse(
    recordText({
      body: {
        mode: 'reciprocal',
        programme: '',
        people: [{ name: hostile }, { name: 'Ben' }],
        clauses: {},
      },
    }),
  );
  const bundle = {
    format: 'bothways',
    kind: 'bundle',
    version: 1,
    savedAt: '2026-11-01T10:00:00.000Z',
    count: 3,
    checksum: '00000000',
    records: [record, { ...record, kind: 'letters', version: 9 }],
  };
  await choose(page, JSON.stringify(bundle));
  await expect(page.getByText(t('copy.changedFile'))).toBeVisible();
  await expect(page.getByText(t('copy.unread', { count: 1 }))).toBeVisible();
  await button(page, t('copy.take', { count: 1 })).click();
  await expect(page.getByRole('link', { name: hostile })).toBeVisible();
  await expect(page.locator('.my img, .my b')).toHaveCount(0);
});

for (const [what, text, sentence] of [
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'copy.foreign'],
  ['an empty file', '', 'copy.empty'],
  ['another program’s JSON', '{"notes":["milk"]}', 'copy.foreign'],
  ['half of our own', recordText().slice(0, 200), 'copy.damaged'],
  ['a newer version’s', recordText({ version: 99 }), 'copy.tooNew'],
  ['UTF-16', Buffer.from(recordText(), 'utf16le'), 'copy.foreign'],
  [
    'a time that does not exist',
    recordText({ savedAt: '2026-99-99T99:99:99.999Z' }),
    'copy.damaged',
  ],
] as const) {
  test(`fault 35: ${what} changes nothing and is told`, async ({ page }) => {
    await seedLocal(page, { [`${RECORD}here`]: recordText({ id: crypto.randomUUID() }) });
    await openMy(page);
    const before = await records(page);
    await choose(page, text);
    await expect(page.getByRole('alert').getByText(t(sentence))).toBeVisible();
    expect(await records(page)).toEqual(before);
    await choose(page, recordText({ id: crypto.randomUUID() }));
    await expect(inside(page)).toBeVisible();
  });
}

test('a part that could not be loaded says so, and nothing is lost', async ({ page, guard }) => {
  await page.route('**/_astro/save-copy*', (route) => route.abort());
  await openMy(page);
  await startPartnership(page, 'Mondays');
  await button(page, t('copy.everything')).click();
  await expect(page.getByText(t('part.notLoaded'))).toBeVisible();
  await page.unroute('**/_astro/save-copy*');
  await button(page, t('save.reload')).click();
  await button(page, t('copy.everything')).click();
  await expect(page.getByLabel(t('copy.plain'), { exact: true })).toBeFocused();
  guard.length = 0;
});
