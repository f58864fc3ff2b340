/** From a wish to a plan on a phone, a joint goal, a month of progress, and a goal let go. */
import { longDate } from '../../src/lib/i18n/dates.ts';
import { download, openFile, paper, saveFileButton, untilSaved } from '../support/agreement.ts';
import {
  dayFromNow,
  nextStep,
  openGoal,
  seedGoals,
  toStep,
  wish,
  wishField,
} from '../support/goal-page.ts';
import { FULL_GOAL, goalOf } from '../support/goals.ts';
import { expect, test } from '../support/guarded-test.ts';
import { openMy } from '../support/my-worksheets.ts';
import { localBytes, RECORD } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('from a wish to a plan, one question at a time, and back another day', async ({
  page,
  context,
}) => {
  test.slow();
  await openGoal(page);
  await wish(page, 'I want to get better at talking in meetings');
  await nextStep(page).click();
  const field = (label: string) => page.getByLabel(label, { exact: true });

  await expect(page.getByRole('heading', { name: t('goalQuestions.whose.title') })).toBeFocused();
  await page.getByRole('radio', { name: t('goalQuestions.whose.mine'), exact: true }).check();
  await field(t('goalQuestions.whose.names')).fill('Kirsty');
  await nextStep(page).click();
  await field(t('goalQuestions.specific.what')).fill('Run the Monday talk myself');
  await nextStep(page).click();
  await field(t('goalQuestions.measurable.sign')).fill('talks under ten minutes');
  await field(t('goalQuestions.measurable.from')).fill('none');
  await field(t('goalQuestions.measurable.to')).fill('four');
  await nextStep(page).click();
  await field(t('goalQuestions.achievable.hinders')).fill('Mondays are full');
  await field(t('goalQuestions.achievable.sure')).selectOption('7');
  await nextStep(page).click();
  await field(t('goalQuestions.relevant.reason')).fill('I go quiet in groups');
  await nextStep(page).click();
  const by = await dayFromNow(page, 90);
  await field(t('goalQuestions.time.by')).fill(by);
  await page.getByRole('button', { name: t('goalQuestions.time.add') }).click();
  const step = field(t('goalQuestions.time.milestone', { number: 1 }));
  await expect(step).toBeFocused();
  await step.fill('The first talk');
  await nextStep(page).click();

  const sentence = `By ${longDate(by, 'en')}: Run the Monday talk myself. How we will know: talks under ten minutes, from none to four. Why it matters: I go quiet in groups.`;
  const statement = field(t('goalQuestions.wording.label'));
  await expect(statement).toHaveValue(sentence);
  await expect(page.getByText(t('goalQuestions.hints.none'))).toBeVisible();
  await nextStep(page).click();
  await field(t('goalQuestions.plans.obstacle')).fill('Sunday evening, nothing ready');
  await page.getByRole('button', { name: t('goalQuestions.plans.add') }).click();
  await field(t('goalQuestions.plans.moment', { number: 1 })).fill('it is Sunday');
  await field(t('goalQuestions.plans.action', { number: 1 })).fill('I use last month’s talk');
  await untilSaved(page);
  await page.getByRole('button', { name: t('goals.seePaper') }).click();
  for (const words of [sentence, 'Kirsty', 'The first talk', 'Mondays are full']) {
    await expect(paper(page)).toContainText(words);
  }
  await expect(paper(page)).toContainText('If it is Sunday, then I use last month’s talk.');

  await page.close();
  const later = await context.newPage();
  await openGoal(later);
  await expect(wishField(later)).toHaveValue('I want to get better at talking in meetings');
  await expect(
    later.getByRole('link', { name: t('goals.goOn', { step: t('goals.step.progress') }) }),
  ).toBeVisible();
});

test('hints explain, offer a wording, stay away once they are put away, and never block', async ({
  page,
}) => {
  await openGoal(page);
  await wish(page, 'I want to get better at talking in meetings');
  await toStep(page, 'wording');
  const hints = page.getByRole('region', { name: t('goalQuestions.hints.title') });
  const vague = t('goalQuestions.hints.kind.vague');
  await expect(hints.getByRole('heading', { name: vague })).toBeVisible();
  await expect(
    hints.getByRole('heading', { name: t('goalQuestions.hints.kind.no-date') }),
  ).toBeVisible();
  await expect(hints.getByText(/^You could say/).first()).toBeVisible();
  const source = hints.getByRole('link').first();
  await expect(source).toHaveAttribute('href', '/sources/#smart-practice');
  await expect(nextStep(page)).toBeEnabled();

  await hints
    .getByRole('button', { name: t('goalQuestions.hints.dismiss', { hint: vague }) })
    .click();
  await expect(hints.getByRole('heading', { name: vague })).toHaveCount(0);
  await expect(hints.getByRole('heading', { name: t('goalQuestions.hints.title') })).toBeFocused();
  await untilSaved(page);
  await page.reload();
  await expect(
    hints.getByRole('heading', { name: t('goalQuestions.hints.kind.no-date') }),
  ).toBeVisible();
  await expect(hints.getByRole('heading', { name: vague })).toHaveCount(0);
  await hints.getByRole('button', { name: t('goalQuestions.hints.restore') }).click();
  await expect(hints.getByRole('heading', { name: vague })).toBeVisible();
});

test('one’s own wording stands until the composed one is asked for again', async ({ page }) => {
  await openGoal(page);
  await wish(page, 'To swim again');
  await toStep(page, 'wording');
  const statement = page.getByLabel(t('goalQuestions.wording.label'), { exact: true });
  await expect(statement).toHaveValue('To swim again.');
  await statement.fill('Swim a length by May.');
  await toStep(page, 'specific');
  await page.getByLabel(t('goalQuestions.specific.what'), { exact: true }).fill('Swim');
  await toStep(page, 'wording');
  await expect(statement).toHaveValue('Swim a length by May.');
  await page.getByRole('button', { name: t('goalQuestions.wording.again') }).click();
  await expect(statement).toHaveValue('Swim.');
  await page.getByRole('button', { name: t('goalQuestions.wording.mine') }).click();
  await expect(statement).toHaveValue('Swim a length by May.');
});

test('a joint goal has its names on it, and moves into a partnership within its dates', async ({
  page,
}) => {
  await openGoal(page);
  await wish(page, 'To write a guide for weekend starters');
  await toStep(page, 'whose');
  await page.getByRole('radio', { name: t('goalQuestions.whose.joint'), exact: true }).check();
  await page.getByLabel(t('goalQuestions.whose.names'), { exact: true }).fill('Kirsty and Dele');
  await page.getByRole('radio', { name: t('goalQuestions.whose.short'), exact: true }).check();
  await untilSaved(page);
  await page.getByRole('button', { name: t('goals.seePaper') }).click();
  await expect(paper(page)).toContainText(t('goalPaper.ofBoth', { names: 'Kirsty and Dele' }));

  // An agreement with a last day, in the same partnership.
  await page.goto('/tools/agreement/#length');
  await page.getByRole('radio').first().click();
  const end = await dayFromNow(page, 30);
  await page.locator('.choice input[type=date]').last().fill(end);
  await untilSaved(page);
  await openMy(page);
  await page.getByLabel(t('my.name'), { exact: true }).last().fill('Shop');
  await page.getByRole('button', { name: t('my.addYes'), exact: true }).click();
  for (const more of await page.getByRole('button', { name: /^More: / }).all()) {
    await more.click();
    await page.getByRole('combobox', { name: t('my.move') }).selectOption({ label: 'Shop' });
    await page.getByRole('button', { name: t('my.moveYes'), exact: true }).click();
    await expect(page.getByRole('combobox', { name: t('my.move') })).toHaveCount(0);
  }
  const shop = page.getByRole('region', { name: 'Shop', exact: true });
  const name = t('myGoals.goal', { name: 'To write a guide for weekend starters' });
  await shop.getByRole('link', { name }).click();
  await expect(wishField(page)).toHaveValue('To write a guide for weekend starters');

  await toStep(page, 'time');
  const until = t('goalQuestions.time.end', { day: longDate(end, 'en') });
  await expect(page.getByText(until)).toBeVisible();
  await page
    .getByLabel(t('goalQuestions.time.by'), { exact: true })
    .fill(await dayFromNow(page, 60));
  await toStep(page, 'wording');
  await expect(
    page.getByRole('heading', { name: t('goalQuestions.hints.kind.after-end') }),
  ).toBeVisible();
});

test('a month of progress: lines, a step that moves, days to look again, and what is late', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-02-01T09:00:00Z');
  await openGoal(page);
  await wish(page, 'To run the Monday talk');
  await toStep(page, 'time');
  await page.getByLabel(t('goalQuestions.time.by'), { exact: true }).fill('2027-03-29');
  await page.getByRole('button', { name: t('goalQuestions.time.add') }).click();
  await page
    .getByLabel(t('goalQuestions.time.milestone', { number: 1 }), { exact: true })
    .fill('First talk');
  const moved = page.getByLabel(t('goalQuestions.time.milestoneBy', { number: 1 }), {
    exact: true,
  });
  await moved.fill('2027-02-08');

  const lines = ['Asked for the slot', 'Practised with Ben', 'Ran it in nine minutes'];
  for (const [i, line] of lines.entries()) {
    await page.clock.setFixedTime(`2027-02-${String(1 + i * 10).padStart(2, '0')}T09:00:00Z`);
    await toStep(page, 'wish');
    await toStep(page, 'progress');
    await page.getByRole('button', { name: t('goalQuestions.progress.add') }).click();
    const field = page.getByLabel(t('goalQuestions.progress.line', { number: i + 1 }), {
      exact: true,
    });
    await expect(field).toBeFocused();
    await field.fill(line);
    await untilSaved(page);
  }
  await moved.fill('2027-02-22');
  await page.getByRole('button', { name: t('goalQuestions.progress.addReview') }).click();
  await page
    .getByLabel(t('goalQuestions.progress.review', { number: 1 }), { exact: true })
    .fill('2027-03-01');
  const timeline = page.getByRole('region', { name: t('goalQuestions.progress.list') });
  await expect(timeline.getByRole('listitem')).toHaveText([
    '1 February 2027: Asked for the slot',
    '11 February 2027: Practised with Ben',
    '21 February 2027: Ran it in nine minutes',
    '22 February 2027: step to come: First talk',
    '1 March 2027: a day to look at it again',
    '29 March 2027: the day that you set',
  ]);
  await expect(timeline.locator('svg')).toHaveAttribute('aria-hidden', 'true');

  // Taken out by mistake, and brought back.
  const remove = t('goalQuestions.progress.remove', { number: 2 });
  await page.getByRole('button', { name: remove }).click();
  await expect(timeline.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('button', { name: t('goalQuestions.undo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(timeline.getByRole('listitem')).toHaveCount(6);
  await untilSaved(page);

  await page.clock.setFixedTime('2027-03-30T09:00:00Z');
  await openMy(page);
  const late = t('myGoals.late', { what: 'First talk', day: '22 February 2027' });
  await expect(page.getByText(late)).toBeVisible();
});

test('a goal is let go with what was learned, and stands in the next conversation once', async ({
  page,
}) => {
  await seedGoals(page, goalOf({ wish: 'Learn the accordion' }), goalOf({ wish: 'Swim' }));
  await openGoal(page, 'progress');
  const letGo = page.getByRole('radio', { name: t('goalQuestions.progress.let-go'), exact: true });
  await letGo.check();
  const learned = page.getByLabel(t('goalQuestions.progress.learned'), { exact: true });
  await learned.fill('It was my uncle’s dream');
  await untilSaved(page);
  await toStep(page, 'talk');
  await page.getByRole('button', { name: t('goals.seePaper') }).click();
  await expect(paper(page)).toContainText(t('goalTalk.let-go.title'));
  await expect(paper(page)).toContainText('It was my uncle’s dream');
  await expect(paper(page)).toContainText(t('goalTalk.let-go.one'));
  await expect(paper(page)).toContainText('Swim');
  const since = page.getByLabel(t('goalQuestions.talk.since'), { exact: true });
  await since.fill(await dayFromNow(page, 1));
  await expect(paper(page)).not.toContainText('accordion');
  await page.getByRole('radio', { name: t('goalQuestions.talk.set'), exact: true }).check();
  await expect(paper(page)).toContainText('Learn the accordion');

  // What has ended opens no more unasked in a new tab, and is there when it is asked for.
  const other = await page.context().newPage();
  await openGoal(other);
  await expect(wishField(other)).toHaveValue('Swim');
  await other
    .getByRole('button', { name: t('goals.file.openOne', { name: 'Learn the accordion' }) })
    .click();
  await expect(wishField(other)).toHaveValue('Learn the accordion');
});

test('a goal leaves as files and comes back, and erasing leaves nothing', async ({ page }) => {
  await seedGoals(page, { ...FULL_GOAL, state: 'open', ended: '' });
  await openGoal(page);
  const own = await download(page, saveFileButton(page));
  expect(own.name).toMatch(/^goal-\d{4}-\d{2}-\d{2}\.json$/);
  await page.getByText(t('goals.file.more'), { exact: true }).click();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const text = await download(page, button(t('questions.files.text')));
  expect(text.text).toContain('we use last month’s talk');
  expect(text.text).not.toContain(FULL_GOAL.note);
  await page.getByLabel(t('goals.file.note')).check();
  const markdown = await download(page, button(t('questions.files.markdown')));
  expect(markdown.text).toContain(FULL_GOAL.note);
  const table = await download(page, button(t('goalQuestions.csv')));
  expect(table.name).toMatch(/\.csv$/);
  expect(table.text).toContain('"talks under ten minutes"');
  const calendar = await download(page, button(t('questions.files.calendar')));
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270329');
  const word = page.waitForEvent('download');
  await button(t('questions.files.word')).click();
  expect((await word).suggestedFilename()).toMatch(/^goal-.*\.docx$/);

  await page.getByRole('button', { name: t('goals.file.erase') }).click();
  const dialog = page.getByRole('dialog', { name: t('goals.file.eraseTitle') });
  await dialog.getByRole('button', { name: t('erase.yes') }).click();
  await expect(wishField(page)).toHaveValue('');
  expect(Object.keys(await localBytes(page)).filter((key) => key.startsWith(RECORD))).toEqual([]);
  await openFile(page, own.name, own.text);
  await expect(wishField(page)).toHaveValue(FULL_GOAL.wish);
});

test('fault 34: markup in any answer stays text', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  page.on('dialog', () => expect('a dialog').toBe('none'));
  const marked = JSON.parse(
    JSON.stringify(FULL_GOAL, (key, value) =>
      typeof value === 'string' &&
      !['whose', 'horizon', 'state', 'day', 'by', 'ended'].includes(key)
        ? `${markup} ${value}`
        : value,
    ),
  );
  await seedGoals(page, { ...marked, state: 'open', ended: '', dismissed: [] });
  await openGoal(page);
  for (const step of ['wording', 'plans', 'progress', 'talk'] as const) {
    await toStep(page, step);
    await expect(paper(page)).toContainText(markup);
  }
  await openMy(page);
  await expect(page.getByRole('heading', { name: markup })).toBeVisible();
  expect(await page.locator('main img, .sheet img').count()).toBe(0);
});
