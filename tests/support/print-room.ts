/** The print room, as a trainer meets it. */
import type { Locator, Page } from '@playwright/test';
import type { MODES } from '../../src/lib/partnership/mode.ts';
import { LEADER_PARTS, type PrintChoices } from '../../src/lib/print/choices.ts';
import { expect } from './guarded-test.ts';
import { t } from './words.ts';

export const ROOM = '/print/';

export const makeButton = (page: Page): Locator =>
  page.getByRole('button', { name: t('pairs.make') });
export const printButton = (page: Page, count: number): Locator =>
  page.getByRole('button', { name: t('pairs.print', { count }) });
export const namesField = (page: Page): Locator =>
  page.getByLabel(t('pairs.names'), { exact: true });
export const sheets = (page: Page): Locator => page.locator('.leaf-set .sheet');

const LEADER_LABELS = {
  cover: t('room.cover'),
  guide: t('room.guide'),
  'sign-in': t('room.signIn'),
  key: t('room.key'),
};
const LOOK_LABELS = {
  paper: t('room.paper'),
  type: t('room.type'),
  ink: t('room.ink'),
  blanks: t('room.blanks'),
  sides: t('room.sides'),
};
export type Looks = Partial<Pick<PrintChoices, keyof typeof LOOK_LABELS>>;

export async function openRoom(page: Page, fragment = ''): Promise<void> {
  await page.goto(ROOM + fragment);
  await expect(makeButton(page)).toBeEnabled();
}

export async function pickMode(page: Page, mode: (typeof MODES)[number]): Promise<void> {
  await page.getByRole('radio', { name: t(`mode.${mode}`), exact: true }).check();
}

export async function tickAllPapers(page: Page): Promise<void> {
  for (const box of await page.locator('.room-shelf input').all()) await box.check();
}

export async function tickLeaderParts(page: Page): Promise<void> {
  for (const part of LEADER_PARTS) {
    await page.getByRole('checkbox', { name: LEADER_LABELS[part] }).check();
  }
}

export async function pickTemplate(page: Page, template: string): Promise<void> {
  await page.getByLabel(t('room.agreement'), { exact: true }).selectOption(template);
}

export async function pickLooks(page: Page, looks: Looks): Promise<void> {
  for (const [look, value] of Object.entries(looks)) {
    const label = LOOK_LABELS[look as keyof typeof LOOK_LABELS];
    await page.getByLabel(label, { exact: true }).selectOption(value);
  }
}

/** Not filled in by script, so that the browser’s own handling of line ends is part of it. */
export async function paste(page: Page, text: string): Promise<void> {
  await expect(namesField(page)).toBeEnabled();
  await namesField(page).focus();
  await page.keyboard.insertText(text);
}

/** Makes the sheets; how many sides they have. */
export async function layOut(page: Page): Promise<number> {
  await makeButton(page).click();
  // Hundreds of sides take a machine seconds that does other things too.
  await expect(page.getByRole('region', { name: t('pairs.sheets') })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.locator('.leaf-set .leaf').first()).toBeVisible();
  return page.locator('.leaf-set .leaf').count();
}

/** Unfolds what keeps choices, and hands them on. */
export async function openPresets(page: Page): Promise<void> {
  await page.getByText(t('room.presets'), { exact: true }).click();
  await expect(page.getByRole('button', { name: t('presets.link') })).toBeVisible();
}
