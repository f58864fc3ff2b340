/** Every state of the print room, for tests that must hold in all of them. */
import type { Page } from '@playwright/test';
import { agreedSeed } from './agreed.ts';
import { expect } from './guarded-test.ts';
import {
  layOut,
  makeButton,
  namesField,
  openPresets,
  openRoom,
  pickLooks,
  pickMode,
  pickTemplate,
  tickAllPapers,
  tickLeaderParts,
} from './print-room.ts';
import { seedLocal } from './saved-bytes.ts';
import type { State } from './state.ts';
import { t } from './words.ts';

const PAIRS = 'Ana, Ben\nAna, Chi\nDee, Eli\nFay, Gus';

async function openWith(page: Page, names: string): Promise<void> {
  await openRoom(page);
  await namesField(page).fill(names);
}

export const PAIRS_STATES: State[] = [
  {
    name: 'print: a copy for each pair',
    reach: async (page) => {
      await openWith(page, PAIRS);
      await layOut(page);
      await page.getByText(t('pairs.who')).click();
    },
  },
  {
    name: 'print: every paper, and what lies on top',
    reach: async (page) => {
      // All of it for one pair: axe reads what is not on screen too, and takes minutes over more.
      await openWith(page, 'Ana, Ben');
      await tickAllPapers(page);
      await tickLeaderParts(page);
      await page.getByLabel(t('room.codes')).check();
      await layOut(page);
    },
  },
  {
    name: 'print: the set of a pair, with an empty back',
    reach: async (page) => {
      await openWith(page, PAIRS);
      await page.getByRole('checkbox', { name: t('goalPrint.title') }).check();
      await tickLeaderParts(page);
      await pickLooks(page, { sides: 'two' });
      await layOut(page);
      await page.getByLabel(t('room.shown')).selectOption('0');
      await expect(page.getByText(t('room.emptyBack')).first()).toBeVisible();
    },
  },
  {
    name: 'print: large print in colour, with boxes, for a circle',
    reach: async (page) => {
      await openRoom(page);
      await pickMode(page, 'circle');
      await namesField(page).fill('Ana, Ben, Chi');
      await page.getByRole('checkbox', { name: t('checkPrint.pulse') }).check();
      await page.getByRole('checkbox', { name: t('cards.title') }).check();
      await pickLooks(page, { type: 'large', ink: 'colour', blanks: 'boxes', paper: 'letter' });
      await layOut(page);
    },
  },
  {
    name: 'print: blank copies',
    reach: async (page) => {
      await openRoom(page);
      await page.getByRole('radio', { name: t('room.blank') }).check();
      await page.getByLabel(t('room.copies')).fill('3');
      await layOut(page);
    },
  },
  {
    name: 'print: an agreement of one’s own, none here',
    reach: async (page) => {
      await openWith(page, PAIRS);
      await pickTemplate(page, 'own');
      await expect(page.getByText(t('room.noneOwn'))).toBeVisible();
      await makeButton(page).click();
      await expect(page.getByText(t('room.noOwn'))).toBeVisible();
    },
  },
  {
    name: 'print: an agreement of one’s own',
    reach: async (page) => {
      await seedLocal(page, agreedSeed());
      await openWith(page, PAIRS);
      await pickTemplate(page, 'own');
      await page.getByLabel(t('room.whichOwn')).selectOption({ index: 1 });
      await layOut(page);
    },
  },
  {
    name: 'print: choices to keep',
    reach: async (page) => {
      await openWith(page, PAIRS);
      await openPresets(page);
      await page.getByRole('button', { name: t('presets.keep') }).click();
      await expect(page.getByText(t('presets.nameNeeded'))).toBeVisible();
    },
  },
  {
    name: 'print: choices kept with names, and asked about',
    reach: async (page) => {
      await openWith(page, PAIRS);
      await openPresets(page);
      await page.getByLabel(t('presets.name')).fill('Tuesday evening');
      await page.getByLabel(t('presets.keepNames')).check();
      await page.getByRole('button', { name: t('presets.keep') }).click();
      await namesField(page).fill('Hal, Ida');
      await page
        .getByRole('button', { name: t('presets.use', { name: 'Tuesday evening' }) })
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'print: a link with parts that are not here',
    reach: async (page) => {
      await openRoom(page, '#mode=circle&papers=goals,gone&paper=a9&colour=red');
      await expect(page.getByText(t('leftOut.title'))).toBeVisible();
    },
  },
  {
    name: 'print: Word files made',
    reach: async (page) => {
      await openWith(page, 'Ana, Ben');
      await page.getByRole('checkbox', { name: t('cards.title') }).check();
      await layOut(page);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t('setFiles.makePairs') }).click();
      await download;
      await expect(page.getByText(t('setFiles.made', { count: 1 }))).toBeVisible();
    },
  },
  {
    name: 'print: names to mend',
    reach: async (page) => {
      await openRoom(page);
      await pickMode(page, 'circle');
      await namesField(page).fill('Ana');
      await makeButton(page).click();
      await expect(page.getByRole('heading', { name: t('pairs.mend') })).toBeVisible();
    },
  },
  {
    name: 'print: nothing chosen',
    reach: async (page) => {
      await openWith(page, PAIRS);
      await pickTemplate(page, 'none');
      await makeButton(page).click();
      await expect(page.getByText(t('room.nothing'))).toBeVisible();
    },
  },
];
