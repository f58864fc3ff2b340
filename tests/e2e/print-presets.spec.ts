/** Choices that are used again: kept here under a name, with names of people only where somebody says so, or handed on as a link. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-test.ts';
import {
  layOut,
  namesField,
  openPresets,
  openRoom,
  pickLooks,
  pickMode,
  ROOM,
} from '../support/print-room.ts';
import { eraseEverything, everythingIn, openPrivacy, shareComputer } from '../support/privacy.ts';
import { pattern, t } from '../support/words.ts';

const NAME = 'Tuesday evening';
const LIST = 'Ana Canary, Ben Canary, Chi Canary';
const button = (page: Page, key: 'presets.use' | 'presets.remove') =>
  page.getByRole('button', { name: t(key, { name: NAME }) });

/** Not what anything is at first. */
async function choose(page: Page): Promise<void> {
  await pickMode(page, 'circle');
  await page.getByRole('checkbox', { name: t('goalPrint.title') }).check();
  await page.getByRole('checkbox', { name: t('room.key') }).check();
  await page.getByLabel(t('room.codes')).check();
  await page.getByLabel(t('pairs.programme')).fill('Night school');
  await pickLooks(page, LOOKS);
  await namesField(page).fill(LIST);
}
const LOOKS = {
  paper: 'letter',
  type: 'large',
  ink: 'colour',
  blanks: 'boxes',
  sides: 'two',
} as const;

async function isChosen(page: Page): Promise<void> {
  await expect(page.getByRole('radio', { name: t('mode.circle'), exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: t('goalPrint.title') })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: t('cards.title') })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: t('room.key') })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: t('room.cover') })).not.toBeChecked();
  await expect(page.getByLabel(t('room.codes'))).toBeChecked();
  await expect(page.getByLabel(t('pairs.programme'))).toHaveValue('Night school');
  for (const [look, value] of Object.entries(LOOKS)) {
    await expect(page.locator(`#room-${look}`)).toHaveValue(value);
  }
}

async function keep(page: Page, hasNames = false): Promise<void> {
  await openPresets(page);
  await page.getByLabel(t('presets.name')).fill(NAME);
  if (hasNames) await page.getByLabel(t('presets.keepNames')).check();
  await page.getByRole('button', { name: t('presets.keep') }).click();
  const done = t(hasNames ? 'presets.doneNames' : 'presets.done', { name: NAME });
  await expect(page.getByText(done)).toBeVisible();
}

test('kept without names: after a reload all is chosen again, and then gone for good', async ({
  page,
}) => {
  await openRoom(page);
  await choose(page);
  await keep(page);
  expect(JSON.stringify(await everythingIn(page))).not.toContain('Canary');
  await page.reload();
  await expect(page.getByRole('radio', { name: t('mode.circle') })).not.toBeChecked();
  await openPresets(page);
  await button(page, 'presets.use').click();
  await expect(page.getByText(t('presets.used', { name: NAME }))).toBeVisible();
  await isChosen(page);
  await expect(namesField(page)).toHaveValue('');
  await button(page, 'presets.remove').click();
  await page.getByRole('button', { name: t('presets.removeYes') }).click();
  await expect(page.getByText(t('presets.removed', { name: NAME }))).toBeVisible();
  expect(JSON.stringify(await everythingIn(page))).not.toContain(NAME);
});

test('kept with names: the list comes back, and the privacy page tells that it is here', async ({
  page,
}) => {
  await openRoom(page);
  await choose(page);
  await keep(page, true);
  expect(JSON.stringify(await everythingIn(page))).toContain('Canary');
  await openPrivacy(page);
  await expect(page.getByText(t('privacy.thing.presetNames')).first()).toBeVisible();
  await page.getByText(t('privacy.show')).first().click();
  await expect(page.locator('pre').first()).toContainText('Ana Canary');
  await openRoom(page);
  await openPresets(page);
  await button(page, 'presets.use').click();
  await expect(page.getByText(t('presets.usedNames', { name: NAME }))).toBeVisible();
  await isChosen(page);
  await expect(namesField(page)).toHaveValue(LIST);
  await layOut(page);
  await expect(page.getByText(t('pairs.circlesReady', { count: 1 }))).toBeVisible();
  await eraseEverything(page);
  const held = JSON.stringify(await everythingIn(page));
  expect(held).not.toContain('Canary');
  expect(held).not.toContain(NAME);
});

test('another list on the page is not replaced unless somebody says so', async ({ page }) => {
  await openRoom(page);
  await choose(page);
  await keep(page, true);
  await namesField(page).fill('Dee, Eli, Fay');
  await button(page, 'presets.use').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('presets.listHere') })
    .click();
  await expect(namesField(page)).toHaveValue('Dee, Eli, Fay');
  await button(page, 'presets.use').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('presets.listKept') })
    .click();
  await expect(namesField(page)).toHaveValue(LIST);
});

test('a shared computer keeps nothing, and offers the link alone', async ({ page }) => {
  await openPrivacy(page);
  await shareComputer(page);
  await openRoom(page);
  const before = await everythingIn(page);
  await choose(page);
  await openPresets(page);
  await expect(page.getByText(t('presets.shared'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('presets.keep') })).toHaveCount(0);
  await layOut(page);
  const { local, databases, tab } = await everythingIn(page);
  expect({ local, databases, tab }).toEqual({
    local: before['local'],
    databases: before['databases'],
    tab: before['tab'],
  });
});

test('a link opens elsewhere with the same choices and no names, and asks no server for them', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRoom(page);
  await choose(page);
  await openPresets(page);
  await page.getByRole('button', { name: t('presets.link') }).click();
  await expect(page.getByText(t('presets.copied'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain('Canary');
  const { pathname, search, hash } = new URL(link);
  expect({ pathname, search }).toEqual({ pathname: ROOM, search: '' });
  expect(hash).toContain('Night%20school');

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  const asked: string[] = [];
  there.on('request', (request) => asked.push(request.url()));
  await there.goto(link);
  await expect(there.getByText(t('room.fromLink'))).toBeVisible();
  await isChosen(there);
  await expect(namesField(there)).toHaveValue('');
  await expect(there.getByText(t('leftOut.title'))).toHaveCount(0);
  // A request goes without what stands behind the #, which the event still shows.
  expect(asked.map((url) => url.replace(/#.*/, '')).join()).not.toContain('Night');
  await elsewhere.close();
});

test('what a link asks for and is not here is told, and the rest holds', async ({ page }) => {
  await openRoom(page, '#mode=circle&papers=goals,<b>gone</b>&paper=a9&colour=red');
  const told = page.getByRole('status').filter({ hasText: t('room.fromLink') });
  await expect(told.getByRole('listitem')).toHaveCount(3);
  for (const words of ['<b>gone</b>', 'a9', 'colour=red']) await expect(told).toContainText(words);
  await expect(page.getByRole('radio', { name: t('mode.circle'), exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: t('goalPrint.title') })).toBeChecked();
  // Another link, opened in the same tab, takes its place.
  await page.evaluate(() => {
    location.hash = '#mode=near-peer&paper=letter';
  });
  await expect(page.getByRole('radio', { name: t('mode.near-peer') })).toBeChecked();
  await expect(told).not.toContainText('gone');
  await expect(page.getByRole('alert').filter({ hasText: pattern('leftOut.one') })).toHaveCount(0);
});
