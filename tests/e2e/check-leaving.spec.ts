/** The way out of a check: from any step, in the middle of a word, and on a shared computer, and past the back button. */
import type { Page } from '@playwright/test';
import { saveStatus } from '../support/agreement.ts';
import {
  answer,
  beginButton,
  goOn,
  heading,
  help,
  nameField,
  nextStep,
  openCheck,
  STOP_LABELS,
  seedChecks,
  stepsAfterFirst,
  titleOf,
  toStep,
} from '../support/check-page.ts';
import { ASKED, FULL_CHECK } from '../support/checks.ts';
import { EXIT, expect, test } from '../support/guarded-test.ts';
import { shareComputer } from '../support/privacy.ts';
import { exit, standIn, untilAway, WAYS_OUT } from '../support/quick-exit.ts';
import { t } from '../support/words.ts';

const BEFORE = '/guides/';

/** That Back goes past the check, to where somebody was before it. */
async function expectPast(page: Page): Promise<void> {
  await untilAway(page);
  expect(page.url()).toBe(EXIT);
  await page.goBack();
  await expect(page).toHaveURL(BEFORE);
}

for (const { by, leave } of WAYS_OUT) {
  test(`after ${by}, Back leads past every step that was seen`, async ({ page, context }) => {
    test.slow();
    await standIn(context);
    await page.goto(BEFORE);
    await openCheck(page);
    for (const step of stepsAfterFirst().slice(0, 4)) await goOn(page, titleOf(step));
    await page.getByRole('button', { name: t('check.back'), exact: true }).click();
    await page.getByText(t('check.steps')).click();
    await page
      .locator('.all-steps')
      .getByRole('link', { name: t('checkQuestions.step.safe') })
      .click();
    await expect(heading(page)).toBeFocused();
    await answer(page, ASKED.stops?.[0]?.text ?? '', STOP_LABELS.yes);
    await expect(help(page)).toBeVisible();
    await leave(page);
    await expectPast(page);
  });
}

test('the way out is there at every step, and Back from it leads to none of them', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await standIn(context);
  await seedChecks(page, FULL_CHECK);
  for (const step of ['begin', ...stepsAfterFirst()]) {
    await page.goto(BEFORE);
    await openCheck(page, step);
    await expect(exit(page)).toBeInViewport();
    await exit(page).click({ noWaitAfter: true });
    await expectPast(page);
  }
});

test('the links of a check leave no step behind, either', async ({ page, context }) => {
  await standIn(context);
  // One of an earlier day would stand for that day, and not be gone on with.
  await page.clock.setFixedTime(`${FULL_CHECK.day}T12:00:00Z`);
  await seedChecks(page, FULL_CHECK);
  await page.goto(BEFORE);
  await openCheck(page);
  const resume = t('check.goOn', { step: t('checkQuestions.step.result') });
  await page.getByRole('link', { name: resume }).click();
  await expect(heading(page)).toHaveText(titleOf('result'));
  for (const step of ['next', 'apart']) await goOn(page, titleOf(step));
  await page.getByRole('link', { name: t('checkApart.safe') }).click();
  await expect(heading(page)).toHaveText(titleOf('safe'));
  await answer(page, ASKED.stops?.[0]?.text ?? '', STOP_LABELS.unsure);
  await toStepByList(page, t('checkQuestions.step.result'));
  await page.getByRole('button', { name: t('checkResult.goOn') }).click();
  await page.getByRole('link', { name: t('checkResult.back') }).click();
  await expect(heading(page)).toHaveText(titleOf('safe'));
  await page.getByRole('button', { name: t('check.file.another') }).click();
  await expect(heading(page)).toHaveText(titleOf('begin'));
  await exit(page).click({ noWaitAfter: true });
  await expectPast(page);
});

async function toStepByList(page: Page, name: string): Promise<void> {
  await page.getByText(t('check.steps')).click();
  await page.locator('.all-steps').getByRole('link', { name }).click();
  await expect(heading(page)).toBeFocused();
}

test('Escape three times leads away from the middle of a word, and from a question that is asked', async ({
  page,
  context,
}) => {
  await standIn(context);
  await seedChecks(page, FULL_CHECK);
  const places: { step: string; reach: () => Promise<void> }[] = [
    { step: 'begin', reach: () => nameField(page).click() },
    { step: 'words', reach: () => page.getByLabel(ASKED.open[0]?.text ?? '').click() },
    { step: 'next', reach: () => page.getByLabel(t('checkQuestions.next.by')).focus() },
    { step: 'safe', reach: () => page.getByRole('radio').first().focus() },
    {
      step: 'result',
      reach: () => page.getByRole('button', { name: t('check.file.erase') }).click(),
    },
  ];
  for (const { step, reach } of places) {
    await page.goto(BEFORE);
    await openCheck(page, step);
    await reach();
    if (step === 'begin' || step === 'words') await page.keyboard.type('Som');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
    await expectPast(page);
  }
});

for (const { by, leave } of WAYS_OUT) {
  test(`on a shared computer no question about unsaved words holds up ${by}`, async ({
    page,
    context,
  }) => {
    await standIn(context);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.goto(BEFORE);
    await openCheck(page);
    await shareComputer(page);
    // Typed as people do: only then does a browser ask before a page is left.
    await nameField(page).click();
    await page.keyboard.type('Ana');
    await expect(saveStatus(page)).toHaveText(t('save.unkept'));
    expect(await page.evaluate(() => Boolean(window.onbeforeunload))).toBe(true);
    await beginButton(page).click();
    await nextStep(page).click();
    await answer(page, ASKED.stops?.[0]?.text ?? '', STOP_LABELS.yes);
    await leave(page);
    await expectPast(page);
    expect(asked).toEqual([]);
    await openCheck(page, 'safe');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await toStep(page, 'begin');
    await expect(nameField(page)).toHaveValue('');
  });
}

test('fault 107: on a shared computer nothing that was chosen comes back with a reload, nor by going back', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openCheck(page);
  await shareComputer(page);
  const pulse = page.getByRole('radio', { name: t('check.form.pulse') });
  const returns = [
    () => page.reload(),
    async () => {
      await page.goto(BEFORE);
      await page.goBack();
    },
  ];
  for (const comeBack of returns) {
    await toStep(page, 'mode');
    await page.getByRole('radio', { name: t('mode.circle'), exact: true }).check();
    await toStep(page, 'begin');
    await pulse.check();
    await nameField(page).fill('Ana');
    await comeBack();
    await expect(saveStatus(page)).toHaveText(t('save.unkept'));
    await expect(pulse).not.toBeChecked();
    await expect(page.getByRole('radio', { name: t('check.form.full') })).toBeChecked();
    await expect(nameField(page)).toHaveValue('');
    await toStep(page, 'mode');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  }
});
