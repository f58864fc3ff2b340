/** Each mode on a phone, by keyboard alone: from the first question to an agreement that all have said yes to. */
import { MODES } from '../../src/lib/partnership/mode.ts';
import { BESIDE, contentOf, nextButton, openBuilder, untilSaved } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { eightWords, handOver, standing } from '../support/two-people.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const mode of MODES) {
  test(`fault 92: ${mode}, from the first question to agreed`, async ({ page }) => {
    test.setTimeout(180_000);
    const heading = (name: string) => page.getByRole('heading', { name, level: 2 });
    const next = async () => {
      await tabTo(page, nextButton(page));
      await page.keyboard.press('Enter');
    };
    const { clauses } = await contentOf(page, mode);
    await openBuilder(page);
    await tabTo(page, page.getByLabel(t('agreement.people.you'), { exact: true }));
    await page.keyboard.type('Ana');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ben');
    await next();
    await expect(heading(t('questions.mode.title'))).toBeFocused();
    await tabTo(page, page.getByRole('radio', { checked: true }));
    for (const _ of MODES.slice(0, MODES.indexOf(mode))) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: t(`mode.${mode}`) })).toBeChecked();
    // The questions of the mode are here.
    const total = clauses.length + BESIDE.before + BESIDE.after;
    await expect(page.getByText(t('agreement.progress', { number: 2, total }))).toBeVisible();
    for (const question of ['setting', 'template'] as const) {
      await next();
      await expect(heading(t(`questions.${question}.title`))).toBeFocused();
    }
    for (const clause of clauses) {
      await next();
      await expect(heading(clause.question)).toBeFocused();
      await tabTo(page, page.getByRole('radio').first());
      await page.keyboard.press('Space');
    }
    for (const question of ['dates', 'more', 'answers'] as const) {
      await next();
      await expect(heading(t(`questions.${question}.title`))).toBeFocused();
    }
    await next();
    await expect(heading(t('agree.title'))).toBeFocused();

    const names = mode === 'circle' ? ['Ana', 'Ben', 'Chi'] : ['Ana', 'Ben'];
    if (mode === 'circle') {
      const missing = page.getByRole('link', { name: t('agree.toNames') });
      await expect(missing).toBeVisible();
      await tabTo(page, missing);
      await page.keyboard.press('Enter');
      await expect(heading(t('agreement.people.title'))).toBeFocused();
      await tabTo(page, page.getByLabel(t('agreement.people.person', { number: 3 })));
      await page.keyboard.type('Chi');
      await tabTo(page, page.getByText(t('agreement.steps')));
      await page.keyboard.press('Enter');
      const agree = page.getByRole('link', { name: t('agreement.step.agree'), exact: true });
      await expect(agree).toBeVisible();
      await tabTo(page, agree);
      await page.keyboard.press('Enter');
    }
    await expect(handOver(page)).toBeVisible();
    for (const name of names) {
      await tabTo(page, page.getByRole('button', { name: t('agree.yes', { name }) }));
      await page.keyboard.press('Enter');
      await expect(page.getByText(t('agree.done', { name }))).toBeVisible();
    }
    await expect(standing(page)).toHaveText(t('agree.agreed'));
    expect(new Set(await eightWords(page)).size).toBeGreaterThan(1);
    await untilSaved(page);
  });
}
