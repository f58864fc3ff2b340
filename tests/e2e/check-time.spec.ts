/** Over time and between two: three months of checks, and two views that are handed over as files. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Check } from '../../src/lib/check/check.ts';
import { untilSaved } from '../support/agreement.ts';
import {
  answerItems,
  answerStops,
  dimensionOf,
  heading,
  nameField,
  onScreen,
  openCheck,
  seedChecks,
  storedChecks,
  titleOf,
  toStep,
  untilOpen,
} from '../support/check-page.ts';
import { ASKED, checkOf, FULL_CHECK, ITEMS } from '../support/checks.ts';
import { expect } from '../support/guarded-test.ts';
import { everythingIn } from '../support/privacy.ts';
import { localBytes } from '../support/saved-bytes.ts';
import { test } from '../support/two-people.ts';
import { t } from '../support/words.ts';

const [FIRST, SECOND] = ASKED.groups;
if (!FIRST || !SECOND) throw new Error('The check has too few dimensions.');

/** A full check of one person on one day, every item answered alike. */
const sitting = (day: string, answer: string, part: Partial<Check> = {}): Check =>
  checkOf({
    edition: ASKED.edition,
    mode: 'reciprocal',
    day,
    answers: Object.fromEntries(ITEMS.map((item) => [item, answer])),
    ...part,
  });

const table = (page: Page, name: string) => page.getByRole('table', { name });

test('three months of checks are drawn for each part, and told as a table', async ({ page }) => {
  await seedChecks(
    page,
    sitting('2026-11-28', 'always'),
    sitting('2026-10-28', 'sometimes'),
    sitting('2026-09-28', 'rarely'),
    // None of these belongs to it.
    sitting('2026-08-28', 'never', { form: 'pulse' }),
    sitting('2026-07-28', 'never', { name: 'Ben' }),
    sitting('2026-06-28', 'never', { edition: 99 }),
  );
  await openCheck(page, 'history');
  await expect(page.getByRole('img')).toHaveCount(ASKED.groups.length);
  await expect(page.getByText(t('checkHistory.oneChange'))).toBeVisible();
  await page.getByText(t('checkHistory.table')).first().click();
  const rows = table(page, FIRST.title).getByRole('row');
  await expect(rows).toHaveCount(FIRST.items.length + 1);
  await expect(rows.nth(1).getByRole('cell')).toContainText(['Rarely', 'Sometimes', 'Always']);
});

test('with two dates nothing is drawn, and the page says how many more it takes', async ({
  page,
}) => {
  await seedChecks(page, sitting('2026-11-28', 'always'), sitting('2026-10-28', 'often'));
  await openCheck(page, 'history');
  await expect(page.getByText(t('checkHistory.missing', { count: 1 }))).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
});

/** Ticks parts, and saves what may be seen; the text of the file. */
async function saveView(page: Page, ...parts: string[]): Promise<string> {
  for (const part of parts) await page.getByRole('checkbox', { name: part, exact: true }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: t('checkCompare.save') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^check-view-\d{4}-\d{2}-\d{2}\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

const openFile = (page: Page, text: string) =>
  page.getByLabel(t('checkCompare.file')).setInputFiles({
    name: 'check-view.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

test('two people on two devices compare what both show, and nothing else', async ({
  page,
  browser,
  baseURL,
}) => {
  const ben = await browser.newPage({ baseURL: baseURL ?? '' });
  await seedChecks(ben, {
    ...FULL_CHECK,
    name: 'Ben',
    note: 'Only for Ben',
    answers: sitting('2026-11-28', 'never').answers,
  });
  await openCheck(ben, 'compare');
  const handed = await saveView(ben, FIRST.title, SECOND.title);
  await ben.close();
  expect(Object.keys(JSON.parse(handed).dimensions)).toEqual([FIRST.id, SECOND.id]);
  expect(handed).not.toContain('Only for Ben');
  expect(handed).not.toContain('My own words');

  await seedChecks(page, sitting('2026-11-28', 'always'));
  await openCheck(page, 'compare');
  const before = await localBytes(page);
  await openFile(page, handed);
  await expect(page.getByText(t('checkCompare.nobody'))).toBeVisible();
  // Ben showed two parts; neither is seen before Ana shows hers.
  const both = page.locator('.compared');
  await expect(both).toHaveCount(0);
  await expect(onScreen(page).getByText('Never', { exact: true })).toHaveCount(0);
  await page.getByRole('checkbox', { name: SECOND.title, exact: true }).check();
  await expect(both).toHaveCount(1);
  await expect(both).toContainText(t('checkCompare.standing.differ', { part: SECOND.title }));
  await expect(both).toContainText(SECOND.question);
  await expect(both.getByText('Never')).toHaveCount(SECOND.items.length);
  await expect(both.getByText('Always')).toHaveCount(SECOND.items.length);
  // It was only read, and is gone with the page.
  expect(await localBytes(page)).toEqual(before);
  await page.reload();
  await expect(page.getByRole('heading', { name: t('checkCompare.title') })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: t('checkCompare.side'), exact: true }),
  ).toHaveCount(0);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('without a tick nothing is saved, and the page says why', async ({ page }) => {
  await seedChecks(page, sitting('2026-11-28', 'always'));
  await openCheck(page, 'compare');
  await page.getByRole('button', { name: t('checkCompare.save') }).click();
  await expect(page.getByText(t('checkCompare.nothing'))).toBeVisible();
});

test('fault 35: a file that is no view says so, and what to ask for', async ({ page }) => {
  await seedChecks(page, sitting('2026-11-28', 'always'));
  await openCheck(page, 'compare');
  await openFile(page, '{"format":"bothways","kind":"goal"}');
  await expect(
    page.getByRole('alert').filter({ hasText: t('checkCompare.wrong.foreign') }),
  ).toBeVisible();
});

const { title, items, question } = dimensionOf('talking');

test('taken again month by month, nothing is drawn before the third, and then what was said on each', async ({
  page,
}) => {
  test.slow();
  const months = [
    { now: '2026-09-28T09:00:00Z', day: '28 September 2026', given: ['Often', 'Always', 'Never'] },
    { now: '2026-10-28T09:00:00Z', day: '28 October 2026', given: ['Rarely', 'Always', undefined] },
    {
      now: '2026-11-28T09:00:00Z',
      day: '28 November 2026',
      given: ['Never', 'Can’t say', 'Often'],
    },
  ];
  for (const [i, { now, given }] of months.entries()) {
    await page.clock.setFixedTime(now);
    if (i === 0) {
      await openCheck(page);
      await nameField(page).fill('Ana');
    } else {
      // The next sitting of the same person.
      await page.getByRole('button', { name: t('check.file.another') }).click();
      await expect(nameField(page)).toHaveValue('Ana');
    }
    await toStep(page, 'talking');
    await answerItems(page, items, given);
    await untilSaved(page);
    await toStep(page, 'history');
    await expect(page.locator('.history')).toHaveCount(i < 2 ? 0 : 8);
    if (i < 2) {
      await expect(onScreen(page)).toContainText(t('checkHistory.sofar', { count: i + 1 }));
      await expect(onScreen(page)).toContainText(t('checkHistory.missing', { count: 2 - i }));
    }
  }
  await expect(page.getByText(t('checkHistory.oneChange'))).toBeVisible();
  for (const details of await page.getByText(t('checkHistory.table')).all()) await details.click();
  const told = table(page, title);
  await expect(told.getByRole('columnheader')).toHaveText([
    t('checkHistory.line'),
    ...months.map(({ day }) => day),
  ]);
  for (const [i, { text }] of items.entries()) {
    const row = told.getByRole('row').filter({ hasText: text });
    await expect(row.getByRole('cell')).toHaveText(
      months.map(({ given }) => new RegExp(`${given[i] ?? t('checkHistory.open')}$`)),
    );
  }
  expect(await onScreen(page).innerText()).not.toMatch(/\d\s*%|better|worse|score|average/i);
});

test('two people hand each other a file, and each sees what both show, and nothing of the stop signs', async ({
  page,
  another,
}) => {
  test.slow();
  const talking = (given: string[]) =>
    Object.fromEntries(items.map(({ id }, i) => [id, given[i] ?? 'often']));
  const trust = Object.fromEntries(dimensionOf('trust').items.map(({ id }) => [id, 'always']));
  const shared = { mode: 'reciprocal' as const, edition: ASKED.edition, note: 'A note of mine' };
  const ana = { ...checkOf(shared), name: 'Ana', day: '2026-11-28' };
  const ben = { ...checkOf(shared), name: 'Ben', day: '2026-11-27' };
  const other = await another();
  await seedChecks(page, {
    ...ana,
    answers: { ...talking(['always', 'often', 'rarely']), ...trust },
  });
  await seedChecks(other, {
    ...ben,
    answers: { ...talking(['never', 'often', 'always']), ...trust },
  });
  await openCheck(page, 'safe');
  await answerStops(page, 'unsure');
  await openCheck(other);
  const trustTitle = dimensionOf('trust').title;
  for (const device of [page, other]) await toStep(device, 'compare');
  // What she can do comes before the two views, too.
  await page.getByRole('button', { name: t('checkResult.goOn') }).click();
  const hers = await saveView(page, title);
  const his = await saveView(other, title, trustTitle);
  // What she did not tick is not in it, nor her note, nor anything of the stop signs.
  for (const hidden of [
    'trust-',
    'A note of mine',
    'unsure',
    'fear',
    ...(ASKED.stops ?? []).map(({ text }) => text),
  ]) {
    expect(hers).not.toContain(hidden);
  }
  expect(hers).toContain('talking-heard');

  const held = await everythingIn(page);
  for (const [device, file] of [
    [page, his],
    [other, hers],
  ] as const) {
    await openFile(device, file);
    const compared = device.locator('.compared');
    await expect(compared).toHaveCount(1);
    await expect(compared.getByRole('heading')).toHaveText(
      t('checkCompare.standing.differ', { part: title }),
    );
    for (const answer of ['Always', 'Never', 'Rarely'])
      await expect(compared).toContainText(answer);
    await expect(compared).toContainText(question);
    // It opens once both show it.
    const waiting = device.locator('.waiting');
    await expect(waiting).toContainText(t('checkCompare.byOne', { name: 'Ben', other: 'Ana' }));
    expect(await onScreen(device).innerText()).not.toMatch(/\d\s*%|score|average/i);
  }
  await page.getByRole('checkbox', { name: trustTitle, exact: true }).check();
  await expect(page.locator('.compared')).toHaveCount(2);
  // The biggest difference first.
  await expect(page.locator('.compared').getByRole('heading')).toHaveText([
    t('checkCompare.standing.differ', { part: title }),
    t('checkCompare.standing.alike', { part: trustTitle }),
  ]);
  // It was read, and written nowhere; and it is gone with the screen.
  expect(await everythingIn(page)).toEqual(held);
  expect((await storedChecks(page)).size).toBe(1);
  await toStep(page, 'result');
  await toStep(page, 'compare');
  await expect(page.locator('.compared')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await openFile(page, his);
  await page.reload();
  await untilOpen(page);
  await expect(heading(page)).toHaveText(titleOf('compare'));
  await expect(page.getByText('Ben')).toHaveCount(0);
});
