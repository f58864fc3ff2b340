/** Erasing, and several agreements on one device. */
import type { Page } from '@playwright/test';
import {
  introduce,
  nameField,
  openBuilder,
  programmeField,
  saveStatus,
  untilSaved,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { localBytes, strictBytes } from '../support/saved-bytes.ts';
import { pattern, t } from '../support/words.ts';

const eraseButton = (page: Page) => page.getByRole('button', { name: t('file.erase') });
const dialog = (page: Page) => page.getByRole('dialog', { name: t('file.eraseTitle') });
const another = (page: Page) => page.getByRole('button', { name: t('file.another') });
const others = (page: Page) => page.getByRole('button', { name: pattern('file.openOne') });

async function isEmpty(page: Page): Promise<void> {
  expect(await localBytes(page)).toEqual({});
  expect(await strictBytes(page)).toEqual({});
}

test('erasing asks first, and leaves nothing in the browser', async ({ page }) => {
  await openBuilder(page);
  await expect(eraseButton(page)).toHaveCount(0);
  await introduce(page, 'Ana', 'Ben', 'Evening college');
  await eraseButton(page).click();
  await dialog(page)
    .getByRole('button', { name: t('erase.no') })
    .click();
  await expect(dialog(page)).toBeHidden();
  await expect(nameField(page)).toHaveValue('Ana');
  expect(Object.keys(await localBytes(page))).toHaveLength(1);
  expect(Object.keys(await strictBytes(page))).toHaveLength(1);

  await eraseButton(page).click();
  await dialog(page)
    .getByRole('button', { name: t('erase.yes') })
    .click();
  await expect(saveStatus(page)).toHaveText(t('save.erased'));
  await expect(nameField(page)).toHaveValue('');
  await expect(programmeField(page)).toHaveValue('');
  await expect(page.locator('main')).not.toContainText(/Ana|Ben|Evening/);
  await isEmpty(page);

  await page.reload();
  await expect(saveStatus(page)).toHaveText(t('save.empty'));
  await expect(nameField(page)).toHaveValue('');
  await isEmpty(page);
});

test('words typed a moment before erasing do not come back', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await eraseButton(page).click();
  // Typed, and not saved yet, while the dialog is answered.
  await nameField(page).evaluate((field: HTMLInputElement) => {
    field.value = 'Anastasia';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    document.querySelector<HTMLButtonElement>('dialog[open] button')?.click();
  });
  await expect(saveStatus(page)).toHaveText(t('save.erased'));
  // Longer than a pause in typing, after which words are saved.
  await page.waitForTimeout(1000);
  await isEmpty(page);
});

test('a second agreement stands beside the first, and each opens again', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await another(page).click();
  await expect(nameField(page)).toHaveValue('');
  await introduce(page, 'Chi', 'Dov');
  await expect(others(page)).toHaveCount(1);
  await others(page).filter({ hasText: 'Ana and Ben' }).click();
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(others(page)).toHaveText(/Chi and Dov/);
  await programmeField(page).fill('Evening college');
  await untilSaved(page);

  await page.reload();
  await untilSaved(page);
  // The one that was saved last comes first.
  await expect(programmeField(page)).toHaveValue('Evening college');
  await others(page).click();
  await expect(nameField(page)).toHaveValue('Chi');
  await expect(programmeField(page)).toHaveValue('');

  await eraseButton(page).click();
  await dialog(page)
    .getByRole('button', { name: t('erase.yes') })
    .click();
  await expect(saveStatus(page)).toHaveText(t('save.erased'));
  await expect(others(page)).toHaveText(/Ana and Ben/);
  expect(Object.keys(await localBytes(page))).toHaveLength(1);
});
