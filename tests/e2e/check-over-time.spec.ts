/** A check taken for three months, and two people’s views laid side by side by file. */
import type { Page } from '@playwright/test';
import { download, openFile, untilSaved } from '../support/agreement.ts';
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
import { ASKED, checkOf, FULL_CHECK } from '../support/checks.ts';
import { expect } from '../support/guarded-test.ts';
import { everythingIn } from '../support/privacy.ts';
import { test } from '../support/two-people.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

const { title, items, question } = dimensionOf('talking');
/** The whole of one dimension’s history, in the words of its table. */
const historyOf = (page: Page) =>
  page.locator('.history').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

test('three months: nothing is drawn before three dates, then what was said on each, and no trend', async ({
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
  const part = historyOf(page);
  await expect(part.locator('svg')).toBeVisible();
  await part.getByText(t('checkHistory.table')).click();
  await expect(part.getByRole('columnheader')).toHaveText([
    t('checkHistory.line'),
    ...months.map(({ day }) => day),
  ]);
  for (const [i, { text }] of items.entries()) {
    const row = part.getByRole('row').filter({ hasText: text });
    await expect(row.getByRole('cell')).toHaveText(
      months.map(({ given }) => new RegExp(`${given[i] ?? t('checkHistory.open')}$`)),
    );
  }
  expect(await onScreen(page).innerText()).not.toMatch(/\d\s*%|better|worse|score|average/i);
});

test('a pulse, another name, and another edition join no history', async ({ page }) => {
  const days = ['2026-08-01', '2026-09-01', '2026-10-01'] as const;
  await seedChecks(
    page,
    FULL_CHECK,
    { ...FULL_CHECK, day: days[0], form: 'pulse' },
    { ...FULL_CHECK, day: days[1], name: 'Ben' },
    { ...FULL_CHECK, day: days[2], edition: ASKED.edition + 1 },
  );
  await openCheck(page, 'history');
  await expect(onScreen(page)).toContainText(t('checkHistory.sofar', { count: 1 }));
  await expect(page.locator('.history')).toHaveCount(0);
});

/** Saves the view of what is ticked. */
async function viewOf(page: Page, parts: string[]): Promise<{ name: string; text: string }> {
  await toStep(page, 'compare');
  for (const part of parts) await page.getByRole('checkbox', { name: part, exact: true }).check();
  return download(page, page.getByRole('button', { name: t('checkCompare.save') }));
}

test('two people answer alone, hand each other a file, and see side by side what both show', async ({
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
  const hers = await viewOf(page, [title]);
  const his = await viewOf(other, [title, trustTitle]);
  expect(hers.name).toMatch(/^check-view-\d{4}-\d{2}-\d{2}\.json$/);
  // What she did not tick is not in it, nor her note, nor anything of the stop signs.
  for (const hidden of [
    'trust-',
    'A note of mine',
    'unsure',
    'fear',
    ...(ASKED.stops ?? []).map(({ text }) => text),
  ]) {
    expect(hers.text).not.toContain(hidden);
  }
  expect(hers.text).toContain('talking-heard');

  const held = await everythingIn(page);
  for (const [device, file] of [
    [page, his],
    [other, hers],
  ] as const) {
    await openFile(device, file.name, file.text, t('checkCompare.file'));
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
  await openFile(page, his.name, his.text, t('checkCompare.file'));
  await page.reload();
  await untilOpen(page);
  await expect(heading(page)).toHaveText(titleOf('compare'));
  await expect(page.getByText('Ben')).toHaveCount(0);
});

test('a file that fits no view is told apart, and changes nothing', async ({ page, another }) => {
  await seedChecks(page, FULL_CHECK);
  const other = await another();
  await seedChecks(other, { ...FULL_CHECK, name: 'Ben', form: 'pulse' });
  await openCheck(other);
  const pulse = await viewOf(other, [title]);
  await openCheck(page, 'compare');
  const own = await download(page, page.getByRole('button', { name: t('file.save'), exact: true }));
  for (const [text, told] of [
    [pulse.text, t('checkCompare.wrong.form')],
    [own.text, t('checkCompare.wrong.foreign')],
    ['\u0089PNG', t('checkCompare.wrong.foreign')],
    [pulse.text.slice(0, -40), t('checkCompare.wrong.damaged')],
  ] as const) {
    await openFile(page, 'x.json', text, t('checkCompare.file'));
    await expect(page.getByRole('alert').filter({ hasText: told })).toBeVisible();
    await expect(page.locator('.compared, .waiting')).toHaveCount(0);
  }
});
