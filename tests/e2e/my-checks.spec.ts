/** Checks among one’s own worksheets on the built site: opened, moved, put away, deleted, taken again, and kept as files. */
import type { Page } from '@playwright/test';
import { download, openFile, untilSaved } from '../support/agreement.ts';
import { ASKED, FULL_CHECK } from '../support/checks.ts';
import { expect, test } from '../support/guarded-test.ts';
import {
  FULL,
  FULL_NAME,
  GONE,
  GONE_NAME,
  SELF_NAME,
  SELF_PAGE,
  seedChecks,
  THURSDAYS,
} from '../support/my-checks.ts';
import { openMy, partnership, startPartnership } from '../support/my-worksheets.ts';
import { localBytes, RECORD, strictBytes } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const more = (page: Page, who: string) => button(page, t('my.more', { who })).click();
const name = (page: Page) => page.getByLabel(t('check.who.label'), { exact: true });

/** All that is written in both copies. */
const allBytes = async (page: Page) =>
  [...Object.values(await localBytes(page)), ...Object.values(await strictBytes(page))].join();

test('checks stand where they belong, and each opens in the tool that asks it', async ({
  page,
}) => {
  await seedChecks(page);
  await openMy(page);
  const row = partnership(page, 'Thursdays').getByRole('listitem');
  await expect(row.getByRole('link', { name: FULL_NAME })).toBeVisible();
  const { what } = FULL_CHECK.action;
  await expect(row).toContainText(t('myChecks.late', { what, day: '5 January 2026' }));
  const again = t('my.next', { what: t('myChecks.again'), day: '28 December 2099' });
  await expect(row).toContainText(again);
  await expect(link(page, GONE_NAME)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: GONE_NAME })).toBeVisible();
  const answers = ASKED.answers.map(({ label }) => label);
  for (const words of [...answers, FULL_CHECK.note, ...Object.values(FULL_CHECK.open)]) {
    await expect(page.getByRole('main')).not.toContainText(words);
  }
  // Fault 106: neither the title nor the address says who it is about.
  expect(await page.title()).not.toContain('Ana');

  await link(page, SELF_NAME).click();
  await expect(page).toHaveURL(new RegExp(`${SELF_PAGE}(#|$)`));
  await expect(name(page)).toHaveValue('');
  await openMy(page);
  await link(page, FULL_NAME).click();
  await expect(page).toHaveURL(/\/tools\/check\/(#|$)/);
  await expect(name(page)).toHaveValue('Ana');
  expect(page.url()).not.toContain('Ana');
});

test('a check is taken again as a new one, in the same partnership', async ({ page }) => {
  await seedChecks(page);
  await openMy(page);
  await more(page, FULL_NAME);
  await expect(button(page, t('my.duplicate'))).toHaveCount(0);
  await link(page, t('myChecks.takeAgain')).click();
  await expect(name(page)).toBeEnabled();
  await expect(name(page)).toHaveValue('');
  await name(page).fill('Anna');
  await untilSaved(page);
  await openMy(page);
  const links = partnership(page, 'Thursdays').getByRole('link');
  await expect(links).toHaveText([
    t('myChecks.of', { check: t('myChecks.full'), name: 'Anna' }),
    FULL_NAME,
  ]);
  const before = JSON.parse((await localBytes(page))[RECORD + FULL.id] ?? 'null');
  expect(before, 'the first stays as it was').toEqual(FULL);
});

test('a check is moved, put away, deleted and put back, by keyboard and to the last answer', async ({
  page,
}) => {
  await seedChecks(page);
  await openMy(page);
  await startPartnership(page, 'Mondays');
  await more(page, FULL_NAME);
  await page.getByRole('combobox', { name: t('my.move') }).selectOption({ label: 'Mondays' });
  await button(page, t('my.moveYes')).press('Enter');
  const moved = partnership(page, 'Mondays').getByRole('link', { name: FULL_NAME });
  await expect(moved).toBeFocused();

  await more(page, FULL_NAME);
  await button(page, t('my.archive', { name: FULL_NAME })).press('Enter');
  await expect(page.getByText(t('my.archiveTitle'), { exact: true })).toBeFocused();
  await expect(moved).toHaveCount(0);
  await page.keyboard.press('Enter');
  await more(page, FULL_NAME);
  await button(page, t('my.unarchive', { name: FULL_NAME })).press('Enter');
  await expect(moved).toBeFocused();

  await more(page, FULL_NAME);
  await button(page, t('my.delete')).press('Enter');
  await expect(button(page, t('my.putBack', { who: FULL_NAME }))).toBeFocused();
  expect(await allBytes(page)).not.toContain(FULL_CHECK.note);
  await page.keyboard.press('Enter');
  await expect(moved).toBeFocused();
  const back = JSON.parse((await localBytes(page))[RECORD + FULL.id] ?? 'null');
  expect(back.body).toEqual(FULL.body);
});

test('checks leave as files and come back in another browser, one whose questions are gone too', async ({
  page,
  browser,
}) => {
  await seedChecks(page);
  await openMy(page);
  await more(page, GONE_NAME);
  await button(page, t('copy.one')).click();
  const one = await download(page, button(page, t('copy.save')));
  expect(one.name).toMatch(/^check-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(one.text)).toEqual(GONE);

  await button(page, t('copy.everything')).click();
  const all = await download(page, button(page, t('copy.save')));
  for (const { id } of ASKED.stops ?? []) expect(all.text).not.toContain(`"${id}"`);

  const there = await (await browser.newContext()).newPage();
  await there.goto(new URL('/my/', page.url()).href);
  await expect(there.getByRole('heading', { name: t('my.empty') })).toBeVisible();
  await openFile(there, 'everything.json', all.text, t('copy.open'));
  for (const what of [FULL_NAME, SELF_NAME, GONE_NAME]) {
    await expect(there.getByRole('heading', { name: what, exact: true })).toBeVisible();
    const choice = there.getByRole('combobox', { name: t('copy.what', { who: what }) });
    await expect(choice).toHaveValue('keep-both');
  }
  expect(await allBytes(there), 'nothing is written before one says so').toBe('');
  await button(there, t('copy.take', { count: 4 })).click();
  await expect(partnership(there, THURSDAYS.body.name).getByRole('link')).toHaveText(FULL_NAME);
  expect(JSON.parse((await localBytes(there))[RECORD + FULL.id] ?? 'null')).toEqual(FULL);
  await there.context().close();
});

test('fault 17: an answer that was changed on another day is told, and comes back', async ({
  page,
}) => {
  await seedChecks(page);
  await openMy(page);
  await link(page, FULL_NAME).click();
  await name(page).fill('Anna');
  await untilSaved(page);
  await openMy(page);
  const renamed = FULL_NAME.replace('Ana', 'Anna');
  await more(page, renamed);
  await button(page, t('my.history')).click();
  const history = page.getByRole('region', { name: t('my.history') });
  await expect(history.getByText(t('my.then', { words: 'Ana' }), { exact: true })).toBeVisible();
  await expect(history.getByText(t('my.now', { words: 'Anna' }), { exact: true })).toBeVisible();
  await history.getByRole('button').first().click();
  await expect(link(page, FULL_NAME)).toBeVisible();
});
