/** Power cuts: the whole browser is killed, started again on the same folder, and must hold every saved word. */
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { BUILDER, nameField, saveStatus, untilSaved } from '../support/agreement.ts';
import { expect, watch } from '../support/guarded-test.ts';
import { readBack, typeFor, whatIsWrong } from '../support/interrupted-typing.ts';
import { type KillableBrowser, startBrowser } from '../support/killable-browser.ts';
import { t } from '../support/words.ts';

const ROUNDS = process.env['BOTHWAYS_FULL'] ? 20 : 2;

interface Machine {
  /** Starts the browser on this test's folder, and opens the builder in it. */
  start: () => Promise<Page>;
  /** Cuts the power. */
  cut: () => Promise<void>;
}

const test = base.extend<{ machine: Machine }>({
  machine: async ({ baseURL }, use) => {
    const origin = baseURL ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'bothways-kill-'));
    const faults: string[][] = [];
    let browser: KillableBrowser | undefined;
    const cut = async () => {
      await browser?.kill();
      browser = undefined;
    };
    const start = async () => {
      browser = await startBrowser(folder);
      faults.push(await watch(browser.context, origin));
      const page = await browser.context.newPage();
      await page.goto(origin + BUILDER);
      await expect(saveStatus(page)).not.toHaveText(t('save.loading'));
      return page;
    };
    await use({ start, cut });
    await cut();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(faults.flat()).toEqual([]);
  },
});

test('fault 2: what is called saved outlives a killed browser', async ({ machine }, testInfo) => {
  test.setTimeout(ROUNDS * 30_000);
  let page = await machine.start();
  for (let round = 1; round <= ROUNDS; round++) {
    const words = randomBytes(randomInt(20, 2000)).toString('base64');
    await nameField(page).fill(words);
    await untilSaved(page);
    await machine.cut();
    page = await machine.start();
    await expect(nameField(page), `round ${round}`).toHaveValue(words);
    await untilSaved(page);
  }
  testInfo.annotations.push({ type: 'result', description: `${ROUNDS} kills, 0 bytes lost` });
  console.log(`${ROUNDS} kills, 0 bytes lost`);
});

test('fault 3: killed while typing, a whole revision comes back, none older than the last “Saved”', async ({
  machine,
}, testInfo) => {
  test.setTimeout(ROUNDS * 40_000);
  let page = await machine.start();
  let before = '';
  for (let round = 1; round <= ROUNDS; round++) {
    const { typed, saved } = await typeFor(page, before, `${round}`, randomInt(300, 3000));
    await machine.cut();

    page = await machine.start();
    const back = await readBack(page);
    expect(whatIsWrong({ typed, saved, ...back }), `round ${round}`).toBeUndefined();
    before = back.name;
  }
  testInfo.annotations.push({
    type: 'result',
    description: `${ROUNDS} kills while typing, 0 saved bytes lost`,
  });
  console.log(`${ROUNDS} kills while typing, 0 saved bytes lost`);
});
