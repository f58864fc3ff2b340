/** The goal worksheet by keyboard alone, from the wish to the sheet for the next conversation. */
import { untilSaved } from '../support/agreement.ts';
import { nextStep, openGoal, wishField } from '../support/goal-page.ts';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { t } from '../support/words.ts';

test('fault 92: a goal is made, planned, followed and printed by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openGoal(page);
  await tabTo(page, wishField(page));
  await page.keyboard.type('To swim again');
  const go = async (heading: string) => {
    await tabTo(page, nextStep(page));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeFocused();
  };
  await go(t('goalQuestions.whose.title'));
  await tabTo(page, page.getByRole('radio', { name: t('goalQuestions.whose.mine'), exact: true }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const joint = page.getByRole('radio', { name: t('goalQuestions.whose.joint'), exact: true });
  await expect(joint).toBeChecked();
  await go(t('goalQuestions.specific.title'));
  await tabTo(page, page.getByLabel(t('goalQuestions.specific.what'), { exact: true }));
  await page.keyboard.type('Swim a length');
  for (const step of ['measurable', 'achievable', 'relevant', 'time'] as const) {
    await go(t(`goalQuestions.${step}.title`));
  }
  await tabTo(page, page.getByRole('button', { name: t('goalQuestions.time.add') }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByLabel(t('goalQuestions.time.milestone', { number: 1 }), { exact: true }),
  ).toBeFocused();
  await page.keyboard.type('Buy goggles');
  const remove = t('goalQuestions.time.remove', { number: 1 });
  await tabTo(page, page.getByRole('button', { name: remove }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('goalQuestions.undo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByLabel(t('goalQuestions.time.milestone', { number: 1 }), { exact: true }),
  ).toHaveValue('Buy goggles');
  await expect(page.locator('.builder-step h2')).toBeFocused();
  for (const step of ['wording', 'plans', 'levels', 'progress'] as const) {
    await go(t(`goalQuestions.${step}.title`));
  }
  await tabTo(page, page.getByRole('button', { name: t('goalQuestions.progress.add') }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByLabel(t('goalQuestions.progress.line', { number: 1 }), { exact: true }),
  ).toBeFocused();
  await page.keyboard.type('Typed by keyboard alone');
  await go(t('goalQuestions.talk.title'));
  await untilSaved(page);
  await tabTo(page, page.getByRole('button', { name: t('goalQuestions.talk.print') }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
