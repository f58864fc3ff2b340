/** The brand studio by keyboard alone: from an empty form to a folder that the build reads. */
import type { Locator, Page } from '@playwright/test';
import { readBrandFolder } from '../../src/build/brand.ts';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { field, openStudio, saveButton, savedFolder, summary } from '../support/studio-page.ts';
import { ROOT, t } from '../support/words.ts';

/** A part that was just opened may still be on its way. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  await tabTo(page, wanted);
}
async function press(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press(key);
}
async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.insertText(text);
}
const fold = (page: Page, title: string) =>
  page.locator('summary').filter({ hasText: new RegExp(`^${title}$`) });

test('every part is opened, filled in, mended and saved without a mouse', async ({ page }) => {
  test.slow();
  await openStudio(page);
  await type(page, field(page, 'studio.field.name'), 'Riverside Pairs');
  await press(page, fold(page, t('studio.field.words.all')));
  const partner = page.getByRole('group', { name: t('studio.word.partner') });
  await type(page, partner.getByLabel(t('studio.field.words.one')), 'buddy');
  await type(page, partner.getByLabel(t('studio.field.words.many')), 'buddies');
  await press(page, fold(page, t('studio.contrasts')));
  await expect(page.getByRole('table').first()).toBeVisible();
  await press(page, page.getByRole('button', { name: t('studio.addContact') }));
  await expect(field(page, 'studio.field.contacts.for')).toBeVisible();
  await tabTo(page, field(page, 'studio.field.contacts.for'), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await type(page, field(page, 'studio.field.contacts.name'), 'Ms Okafor');
  await type(page, field(page, 'studio.field.contacts.reach'), 'Room 12');
  await press(page, page.getByRole('checkbox', { name: t('mode.cross-age') }), 'Space');
  await press(page, fold(page, t('studio.field.clauses')));
  const clause = page.locator('.studio-clause select').first();
  await press(page, clause, 'ArrowDown');
  await expect(clause).toHaveValue('locked');
  await press(page, fold(page, t('studio.field.offers.withoutGuides')));
  const guide = page.getByRole('group', { name: t('studio.field.offers.withoutGuides') });
  await press(page, guide.getByRole('checkbox').first(), 'Space');
  await press(page, page.getByRole('radio', { name: t('studio.guide') }), 'ArrowRight');
  await expect(page.locator('.studio-look .choice').first()).toBeVisible();
  // The tagline is missing, and a list leads there.
  await press(page, saveButton(page));
  await expect(summary(page)).toBeFocused();
  await press(page, summary(page).getByRole('link'));
  await expect(field(page, 'studio.field.tagline')).toBeFocused();
  await page.keyboard.insertText('Two people.');
  await tabTo(page, saveButton(page));
  const { brand } = readBrandFolder(
    ROOT,
    await savedFolder(page, () => page.keyboard.press('Enter')),
  );
  expect(brand).toMatchObject({
    name: 'Riverside Pairs',
    contacts: [{ name: 'Ms Okafor' }],
    words: { partner: { one: 'buddy', many: 'buddies' } },
    clauses: { locked: [expect.any(String)] },
    offers: { withoutGuides: [expect.any(String)] },
  });
  expect(brand.offers.modes).toContain('cross-age');
});

test('a repository is chosen, and its parts are reached, without a mouse', async ({ page }) => {
  await openStudio(page);
  await press(page, page.getByRole('radio', { name: t('studio.takes.folder') }), 'ArrowDown');
  await type(page, field(page, 'studio.field.take.address'), 'https://example.org/toolkit.git');
  await press(page, fold(page, t('studio.workflow')));
  await press(page, page.getByRole('button', { name: t('studio.copy') }));
  await expect(
    page.getByText(t('studio.copied')).or(page.getByText(t('studio.notCopied'))),
  ).toBeVisible();
  await tabTo(page, saveButton(page));
  await press(page, fold(page, t('studio.openWhat')));
  await reach(page, field(page, 'studio.openFolder'));
});
