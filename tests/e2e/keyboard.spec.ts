/** The builder by keyboard alone, from the first field to the print button; focus is never lost. */
import { BUILDER, contentOf, nextButton, openBuilder, untilSaved } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { t } from '../support/words.ts';

test('fault 92: from the first field to the print button by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const { clauses } = await contentOf(page, 'reciprocal');
  await openBuilder(page);
  await tabTo(page, page.getByLabel(t('agreement.people.you'), { exact: true }));
  await page.keyboard.type('Ana');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ben');
  for (const question of ['mode', 'setting', 'template'] as const) {
    await tabTo(page, nextButton(page));
    await page.keyboard.press('Enter');
    const name = t(`questions.${question}.title`);
    await expect(page.getByRole('heading', { name })).toBeFocused();
  }

  for (const clause of clauses.slice(0, 3)) {
    await tabTo(page, nextButton(page));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${BUILDER}#${clause.id}`);
    await expect(page.getByRole('heading', { name: clause.question, level: 2 })).toBeFocused();
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await expect(page.getByRole('radio').first()).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const own = page.getByRole('radio', { name: t('questions.clause.own') });
    await expect(own).toBeChecked();
    await expect(own).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Typed by keyboard alone.');
  }
  await tabTo(page, page.getByText(t('agreement.steps')));
  await page.keyboard.press('Enter');
  const answers = page.getByRole('link', { name: t('agreement.step.answers'), exact: true });
  await expect(answers).toBeVisible();
  await tabTo(page, answers);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('questions.answers.title') })).toBeFocused();
  await untilSaved(page);
  await tabTo(page, page.getByRole('button', { name: t('file.print'), exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');

  const erase = page.getByRole('button', { name: t('file.erase') });
  const dialog = page.getByRole('dialog', { name: t('file.eraseTitle') });
  await tabTo(page, erase);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: t('erase.no') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(erase).toBeFocused();
});

test('what is focused can be seen, and nothing lies over it', async ({ page }) => {
  for (const path of ['/', BUILDER, '/search/']) {
    // A tool that is still being drawn moves what has the focus out of sight.
    await page.goto(path, { waitUntil: 'networkidle' });
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || focused === document.body) return 'the end';
        const box = focused.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const isCovered = !at || !(focused.contains(at) || at.contains(focused));
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const isPlain = outlineStyle === 'none' || outlineWidth === '0px';
        return isCovered || isPlain ? focused.outerHTML.slice(0, 120) : '';
      });
      if (seen === 'the end') break;
      expect(seen, `${path}, Tab ${presses + 1}`).toBe('');
    }
  }
});
