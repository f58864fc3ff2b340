/** The print room by keyboard alone: every choice on the way from its top to the button that prints. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { makeButton, namesField, openRoom, printButton, sheets } from '../support/print-room.ts';
import { t } from '../support/words.ts';

async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Goes on in a list by its arrow, to what stands there. */
async function choose(page: Page, list: Locator, presses: number, value: string): Promise<void> {
  await tabTo(page, list);
  for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown');
  await expect(list).toHaveValue(value);
}

test('every choice is made, seen and printed without a mouse', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openRoom(page);
  await tabTo(page, page.getByText(t('room.presets'), { exact: true }));
  const reciprocal = page.getByRole('radio', { name: t('mode.reciprocal') });
  await tabTo(page, reciprocal);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(reciprocal).toBeChecked();
  await tabTo(page, page.getByLabel(t('room.agreement'), { exact: true }));
  await tick(page, page.getByRole('checkbox', { name: t('goalPrint.title') }));
  await tick(page, page.getByRole('checkbox', { name: t('cards.title') }));
  await tabTo(page, page.getByRole('radio', { name: t('room.named') }));
  await tabTo(page, namesField(page));
  await page.keyboard.insertText('Ana, Ben\nChi, Dan');
  await tabTo(page, page.getByLabel(t('pairs.programme')));
  await page.keyboard.type('Night school');
  await tabTo(page, page.getByLabel(t('room.place'), { exact: true }));
  await page.keyboard.type('Room 4');
  for (const part of ['room.cover', 'room.signIn', 'room.key'] as const) {
    await tick(page, page.getByRole('checkbox', { name: t(part) }));
  }
  const looks = [
    ['room.paper', 'letter'],
    ['room.type', 'large'],
    ['room.ink', 'colour'],
    ['room.blanks', 'boxes'],
    ['room.sides', 'two'],
  ] as const;
  for (const [label, value] of looks) {
    await choose(page, page.getByLabel(t(label), { exact: true }), 1, value);
  }
  await tick(page, page.getByRole('checkbox', { name: t('room.codes') }));
  await tabTo(page, makeButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('pairs.ready', { count: 2 }))).toBeVisible();

  await tabTo(page, page.getByText(t('pairs.who')));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chi and Dan').first()).toBeVisible();
  await choose(page, page.getByLabel(t('room.shown')), 1, '1');
  const ofPair = sheets(page).filter({ hasText: 'Ana', visible: true });
  await expect(ofPair.filter({ hasText: 'Room 4' }).first()).toBeVisible();
  const region = page.getByRole('region', { name: t('pairs.sheets') });
  await tabTo(page, region);
  await page.keyboard.press('PageDown');
  await expect.poll(() => region.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await tabTo(page, printButton(page, 2), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('choices are kept, used and removed without a mouse, and the focus is never lost', async ({
  page,
}) => {
  await openRoom(page);
  const press = async (wanted: Locator, key = 'Enter') => {
    await tabTo(page, wanted);
    await page.keyboard.press(key);
  };
  await tabTo(page, namesField(page));
  await page.keyboard.insertText('Ana, Ben');
  await tabTo(page, page.getByText(t('room.presets'), { exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t('presets.name'))).toBeVisible();
  await tabTo(page, page.getByLabel(t('presets.name')));
  await page.keyboard.type('Tuesdays');
  await press(page.getByLabel(t('presets.keepNames')), 'Space');
  await press(page.getByRole('button', { name: t('presets.keep') }));
  await expect(page.getByText(t('presets.doneNames', { name: 'Tuesdays' }))).toBeVisible();
  await tabTo(
    page,
    page.getByRole('button', { name: t('presets.remove', { name: 'Tuesdays' }) }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const remove = page.getByRole('button', { name: t('presets.remove', { name: 'Tuesdays' }) });
  await expect(remove).toBeFocused();
  await tabTo(
    page,
    page.getByRole('button', { name: t('presets.use', { name: 'Tuesdays' }) }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('presets.usedNames', { name: 'Tuesdays' }))).toBeVisible();
  await press(remove);
  // A dialog begins at what changes nothing.
  await expect(page.getByRole('button', { name: t('presets.removeNo') })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('presets.removed', { name: 'Tuesdays' }))).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});
