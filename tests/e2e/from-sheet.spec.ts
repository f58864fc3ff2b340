/** From the code on a sheet into the tool: its choices are set, and nothing is written before somebody starts. */
import type { Page } from '@playwright/test';
import type { Draft } from '../../src/lib/agreement/draft.ts';
import {
  BUILDER,
  introduce,
  nameField,
  nextButton,
  openBuilder,
  programmeField,
  untilSaved,
} from '../support/agreement.ts';
import { openCheck, storedChecks } from '../support/check-page.ts';
import { expect, test } from '../support/guarded-test.ts';
import { shareComputer } from '../support/privacy.ts';
import { localBytes, RECORD, strictBytes } from '../support/saved-bytes.ts';
import { openSheet } from '../support/sheets.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

const SHEET = `${BUILDER}#s=near-peer.work.short.Evening+college`;
const CHECK = '/tools/check/#s=pulse.near-peer';
const button = (page: Page, key: 'begin' | 'another' | 'goOn' | 'without') =>
  page.getByRole('button', { name: t(`start.${key}`), exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** The bodies of all agreements, by the first copy. */
async function drafts(page: Page): Promise<Draft[]> {
  const stored = Object.entries(await localBytes(page));
  return stored.flatMap(([key, text]) => (key.startsWith(RECORD) ? JSON.parse(text).body : []));
}

test('fault 48: opening the code writes nothing; starting sets the choices, and each can be changed', async ({
  page,
}) => {
  await openSheet(page, SHEET);
  await expect(page).toHaveURL(BUILDER);
  await expect(field(page, t('questions.mode.title'))).toHaveValue('near-peer');
  await expect(field(page, t('questions.setting.title'))).toHaveValue('work');
  await expect(field(page, t('questions.template.title'))).toHaveValue('short');
  await expect(programmeField(page)).toHaveValue('Evening college');
  await field(page, t('questions.setting.title')).selectOption('community');
  expect(await localBytes(page)).toEqual({});
  expect(await strictBytes(page)).toEqual({});

  await button(page, 'begin').click();
  await expect(page.getByRole('heading', { name: t('agreement.people.title') })).toBeFocused();
  await expect(programmeField(page)).toHaveValue('Evening college');
  await untilSaved(page);
  expect(await drafts(page)).toMatchObject([
    { mode: 'near-peer', setting: 'community', template: 'short', programme: 'Evening college' },
  ]);
  await page.reload();
  await untilSaved(page);
  await nextButton(page).click();
  await expect(page.getByRole('radio', { name: t('mode.near-peer') })).toBeChecked();
});

test('an agreement that was begun stays, byte for byte, and one can go on with it', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const before = await localBytes(page);
  await openSheet(page, SHEET);
  await expect(page.getByText(t('start.stays'))).toContainText('Ana and Ben');
  await button(page, 'goOn').click();
  await expect(nameField(page)).toHaveValue('Ana');
  expect(await localBytes(page)).toEqual(before);

  await openSheet(page, SHEET);
  await button(page, 'another').click();
  await expect(nameField(page)).toHaveValue('');
  await untilSaved(page);
  expect(await localBytes(page)).toMatchObject(before);
  expect(await drafts(page)).toHaveLength(2);
  await page.getByRole('button', { name: /^Open: Ana and Ben/ }).click();
  await expect(nameField(page)).toHaveValue('Ana');
});

test('fault 92: from the code to the first question by keyboard alone', async ({ page }) => {
  await openSheet(page, SHEET);
  const fields = ['mode', 'setting', 'template'] as const;
  for (const one of fields) {
    await page.keyboard.press('Tab');
    await expect(field(page, t(`questions.${one}.title`))).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(programmeField(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'begin')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('agreement.people.title') })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana');
  await untilSaved(page);
  expect(await drafts(page)).toMatchObject([{ mode: 'near-peer', people: [{ name: 'Ana' }, {}] }]);
});

test('on a shared computer the choices stand on the page, and nothing is kept', async ({
  page,
}) => {
  await openBuilder(page);
  await shareComputer(page);
  await openSheet(page, SHEET);
  await button(page, 'begin').click();
  await expect(programmeField(page)).toHaveValue('Evening college');
  expect(await drafts(page)).toEqual([]);
  expect(await strictBytes(page)).toEqual({});
});

test('a check: form and mode are set, an earlier one stays, and the address bar is clean', async ({
  page,
}) => {
  await openSheet(page, CHECK);
  await expect(page).toHaveURL('/tools/check/');
  await expect(field(page, t('check.form.title'))).toHaveValue('pulse');
  await expect(field(page, t('checkQuestions.mode.title'))).toHaveValue('near-peer');
  expect(await localBytes(page)).toEqual({});
  await button(page, 'begin').click();
  await expect(page.getByRole('heading', { name: t('check.who.title') })).toBeFocused();
  await expect(page.getByRole('radio', { name: t('check.form.pulse') })).toBeChecked();
  await untilSaved(page);

  await openSheet(page, '/tools/check/#s=full');
  await button(page, 'another').click();
  await field(page, t('check.who.label')).fill('Ben');
  await untilSaved(page);
  const all = [...(await storedChecks(page)).values()];
  expect(
    all
      .map(({ form, mode, name }) => ({ form, mode, name }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ).toEqual([
    { form: 'pulse', mode: 'near-peer', name: '' },
    { form: 'full', mode: '', name: 'Ben' },
  ]);
  // A self-check has nothing to choose.
  await openCheck(page, 's=full', 'ready');
  await expect(page.getByRole('heading', { name: t('check.alone.title') })).toBeVisible();
});
