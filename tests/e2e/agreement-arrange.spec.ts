/** An agreement made one's own: another template, clauses moved, added and written, dates planned, files taken away. */
import { readFile } from 'node:fs/promises';
import type { ModeContent } from '../../src/lib/agreement/clause.ts';
import {
  contentOf,
  download,
  goTo,
  introduce,
  nextButton,
  openBuilder,
  openFiles,
  type paper,
  settle,
  untilSaved,
  wholePaper,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { pattern, t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

const titlesOnPaper = async (page: Parameters<typeof paper>[0]) => {
  await page.emulateMedia({ media: 'print' });
  const titles = await (await wholePaper(page))
    .getByRole('heading', { level: 3 })
    .allTextContents();
  await page.emulateMedia({ media: 'screen' });
  return titles;
};

test('a setting brings its agreement, and a short one takes no more than 25 decisions', async ({
  page,
}) => {
  test.slow();
  let decisions = 0;
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  decisions += 2;
  await goTo(page, 'setting');
  await page.getByRole('radio', { name: t('questions.setting.work') }).check();
  await nextButton(page).click();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(page.getByText(t('questions.template.fits'))).toBeVisible();
  expect(await titlesOnPaper(page)).toContain('The time we give');

  const answer = await page.request.get('/tools/agreement/reciprocal-short.json');
  const short = (await answer.json()) as ModeContent;
  await page.getByRole('radio', { name: short.title }).check();
  decisions += 3;
  await nextButton(page).click();
  for (const clause of short.clauses) {
    await settle(page, clause);
    decisions += 1 + (await page.getByRole('radiogroup').getByRole('textbox').count());
    await nextButton(page).click();
  }
  await expect.poll(() => titlesOnPaper(page)).toEqual(short.clauses.map(({ title }) => title));
  await goTo(page, 'answers');
  await expect(page.getByText(t('questions.answers.done'))).toBeVisible();
  expect(decisions).toBeLessThanOrEqual(25);
  await untilSaved(page);
  await page.reload();
  await untilSaved(page);
  await expect.poll(() => titlesOnPaper(page)).toEqual(short.clauses.map(({ title }) => title));
});

test('clauses are moved, left out, added and written by keyboard, and stand so on the paper', async ({
  page,
}) => {
  test.slow();
  const { clauses } = await contentOf(page, 'reciprocal');
  const [first, second, third, ...others] = clauses.map(({ title }) => title);
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await goTo(page, 'more');
  const down = page.getByRole('button', {
    name: t('questions.more.downOf', { clause: first ?? '' }),
  });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await expect(
    page.getByText(
      t('questions.more.moved', { clause: first ?? '', number: 2, total: clauses.length }),
    ),
  ).toBeVisible();
  await page
    .getByRole('button', { name: t('questions.more.outOf', { clause: third ?? '' }) })
    .press('Enter');
  const back = page.getByRole('button', {
    name: t('questions.more.backOf', { clause: third ?? '' }),
  });
  await expect(back).toBeFocused();

  const search = page.getByLabel(t('questions.more.search'));
  await Promise.all([page.waitForResponse(/guide-words\.json$/), search.focus()]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await search.pressSequentially('gift');
  const add = page.getByRole('button', { name: pattern('questions.more.add') });
  await expect(add).toHaveCount(1);
  await add.press('Enter');
  expect(requests).toEqual([]);
  await page.getByRole('button', { name: t('questions.more.writeOwn') }).press('Enter');
  await expect(page.getByRole('heading', { name: t('questions.ownClause.title') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Biscuits');
  await page.keyboard.press('Tab');
  await page.keyboard.type('We bring them in turn.');
  await untilSaved(page);

  const titles = await titlesOnPaper(page);
  expect(titles.slice(0, 2)).toEqual([second, first]);
  expect(titles).not.toContain(third);
  expect(titles.slice(2, -2)).toEqual(others);
  expect(titles.at(-1)).toBe('Biscuits');
  await page.reload();
  await untilSaved(page);
  await expect.poll(() => titlesOnPaper(page)).toEqual(titles);

  await goTo(page, 'more');
  await page.getByRole('button', { name: t('questions.more.proposed') }).click();
  await expect(page.getByText(t('questions.more.proposedDone'))).toBeVisible();
  await expect.poll(() => titlesOnPaper(page)).toEqual([first, second, ...others, 'Biscuits']);
});

test('turns are planned, stand on the paper, and go into a calendar', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await goTo(page, 'meeting');
  await page.getByRole('radio').first().check();
  await goTo(page, 'dates');
  await page.getByLabel(t('questions.dates.day')).fill('2027-03-09');
  await page.getByLabel(t('questions.dates.time'), { exact: true }).fill('12:30');
  await page.getByRole('radio', { name: t('questions.dates.one') }).check();
  await page.getByLabel(t('questions.dates.first')).selectOption({ label: 'Ben' });
  const plan = page.getByRole('region', { name: t('questions.dates.plan') });
  await expect(plan.getByRole('listitem').first()).toHaveText('9 March 2027, 12:30: Ben leads');
  await expect(plan.getByRole('listitem').nth(1)).toHaveText('23 March 2027, 12:30: Ana leads');
  expect(await titlesOnPaper(page)).toContain(t('document.meetings'));
  await untilSaved(page);

  await openFiles(page);
  const button = page.getByRole('button', { name: t('questions.files.calendar') });
  const { name, text } = await download(page, button);
  expect(name).toMatch(/^agreement-\d{4}-\d\d-\d\d\.ics$/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12);
  expect(text).toContain('Ben leads');
});

test('without dates there is no calendar, and it says what to do', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await openFiles(page);
  await page.getByRole('button', { name: t('questions.files.calendar') }).click();
  await expect(page.getByText(t('questions.files.calendarNone'))).toBeVisible();
});

test('fault 41, fault 43: what was typed is in the Word and Markdown files, and only as text', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana <b>Ruiz</b>', 'Ben');
  await openFiles(page);
  const markdown = await download(
    page,
    page.getByRole('button', { name: t('questions.files.markdown') }),
  );
  expect(markdown.text).toContain('Ana \\<b');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('questions.files.word') }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^agreement-\d{4}-\d\d-\d\d\.docx$/);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText(t('questions.files.made'))).toBeVisible();
});
