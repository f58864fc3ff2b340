/** The relationship check on a phone and by keyboard alone, from the first screen to one thing to do. */
import type { Page } from '@playwright/test';
import { untilSaved } from '../support/agreement.ts';
import {
  answerOf,
  dimensionOf,
  heading,
  help,
  matters,
  nameField,
  openCheck,
  STOP_LABELS,
  storedChecks,
  titleOf,
} from '../support/check-page.ts';
import { ASKED } from '../support/checks.ts';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { overflow } from '../support/overflow.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Goes on to a step; its heading takes the focus, and a second Enter goes no further. */
async function go(page: Page, title: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: /^(Begin|Next: .*)$/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title, level: 2, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(title);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

/** Chooses the answer that stands `place` arrows after the first. */
async function choose(page: Page, text: string, labels: string[], place: number): Promise<void> {
  await tabTo(page, answerOf(page, text, labels[0] ?? ''));
  await page.keyboard.press('Space');
  for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
  const chosen = answerOf(page, text, labels[place] ?? '');
  await expect(chosen).toBeChecked();
  await expect(chosen).toBeFocused();
}

test('fault 92: the relationship check is taken, understood and acted on by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openCheck(page);
  await tabTo(page, nameField(page));
  await page.keyboard.type('Ana');
  await tabTo(page, page.getByRole('radio', { name: t('check.form.full'), exact: true }));
  await go(page, titleOf('mode'));
  await tabTo(page, page.getByRole('radio', { name: t('mode.reciprocal') }));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: t('mode.reciprocal') })).toBeChecked();

  await go(page, titleOf('safe'));
  const stops = Object.values(STOP_LABELS);
  for (const [i, { text }] of (ASKED.stops ?? []).entries()) {
    await choose(page, text, stops, i === 2 ? 1 : 2);
    // What comes below it takes no focus away.
    if (i === 2) await expect(help(page)).toBeVisible();
  }

  const labels = ASKED.answers.map(({ label }) => label);
  for (const [g, { title, items }] of ASKED.groups.entries()) {
    await go(page, title);
    for (const [i, { text }] of items.entries()) {
      await choose(page, text, labels, (g + i) % labels.length);
    }
    await tabTo(page, matters(page));
    if (g % 3 === 0) {
      await page.keyboard.press('Space');
      await expect(matters(page)).toBeChecked();
    }
  }
  await go(page, titleOf('words'));
  await tabTo(page, page.getByLabel(ASKED.open[0]?.text ?? '', { exact: true }));
  await page.keyboard.type('Our Monday walks');

  // Safety first, and then the result, whose heading takes the focus in its turn.
  await go(page, t('checkResult.safeFirst'));
  await tabTo(page, page.getByRole('button', { name: t('checkResult.goOn') }));
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: titleOf('result'), level: 2, exact: true }),
  ).toBeFocused();
  await tabTo(page, page.locator('.rule summary'));
  await page.keyboard.press('Enter');
  await expect(page.locator('.rule')).toContainText(t('checkPaper.rule.mixed'));
  await tabTo(page, page.locator('.dimension summary').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('.dimension .answer-list').first()).toBeVisible();
  await tabTo(page, page.locator('.ways a:visible').first());

  await go(page, titleOf('next'));
  await tabTo(page, page.getByLabel(t('checkQuestions.next.what')));
  await page.keyboard.type('Ask Ben what helps him');
  await tabTo(page, page.getByRole('button', { name: t('checkQuestions.next.inFourWeeks') }));
  await page.keyboard.press('Enter');
  // The button goes away, and the focus does not go with it.
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel(t('checkQuestions.next.again'))).not.toHaveValue('');
  await go(page, titleOf('apart'));
  await tabTo(page, page.getByRole('link', { name: t('checkApart.safe') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: titleOf('safe'), exact: true })).toBeFocused();
  await untilSaved(page);

  await tabTo(page, page.getByRole('button', { name: t('check.seePaper') }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: t('file.print') }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const [check] = [...(await storedChecks(page)).values()];
  expect(Object.keys(check?.answers ?? {})).toHaveLength(24);
  const [first] = dimensionOf('direction').items;
  expect(check).toMatchObject({
    name: 'Ana',
    mode: 'reciprocal',
    answers: { [first?.id ?? '']: 'never' },
    matters: { direction: true, balance: true, energy: true },
    open: { keep: 'Our Monday walks' },
    action: { what: 'Ask Ben what helps him' },
  });
});
