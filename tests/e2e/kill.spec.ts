/** Power cuts: the whole browser is killed, started again on the same folder, and must hold every saved word. */
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import {
  BUILDER,
  nameField,
  programmeField,
  saveStatus,
  untilSaved,
} from '../support/agreement.ts';
import { expect, watch } from '../support/guarded-test.ts';
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

/** From now on, tells the test what stood in both fields each time the page said “Saved”. */
async function tellSaves(page: Page, saved: (words: string) => void): Promise<void> {
  await page.exposeFunction('tellSave', saved);
  await page.evaluate((word) => {
    const told = window as unknown as { tellSave: (words: string) => void };
    const status = document.querySelector('.save [role=status]');
    const name = document.querySelector<HTMLInputElement>('#person-0');
    new MutationObserver(() => {
      if (status?.textContent === word) told.tellSave(name?.value ?? '');
    }).observe(status ?? document, { childList: true, characterData: true, subtree: true });
  }, t('save.saved'));
}

test('fault 3: killed while typing, a whole revision comes back, none older than the last “Saved”', async ({
  machine,
}, testInfo) => {
  test.setTimeout(ROUNDS * 40_000);
  let page = await machine.start();
  let before = '';
  for (let round = 1; round <= ROUNDS; round++) {
    let lastSaved = before;
    await tellSaves(page, (words) => {
      lastSaved = words;
    });
    let typed = before;
    const end = Date.now() + randomInt(300, 3000);
    for (let i = 0; Date.now() < end; i++) {
      // Both fields get the same words within one task, so a revision holds both or neither.
      typed += `${round}.${i} `;
      await page.evaluate((words) => {
        for (const id of ['person-0', 'programme']) {
          const field = document.querySelector<HTMLInputElement>(`#${id}`);
          if (!field) throw new Error(`No field ${id}.`);
          field.value = words;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      }, typed);
      await page.waitForTimeout(randomInt(5, 350));
    }
    const saved = lastSaved;
    await machine.cut();

    page = await machine.start();
    const back = await nameField(page).inputValue();
    expect(typed.startsWith(back), `round ${round}: “${back}” was never typed`).toBe(true);
    expect(back.length, `round ${round}`).toBeGreaterThanOrEqual(saved.length);
    await expect(programmeField(page)).toHaveValue(back);
    await expect(page.getByRole('region', { name: t('kept.title') })).toHaveCount(0);
    before = back;
  }
  testInfo.annotations.push({
    type: 'result',
    description: `${ROUNDS} kills while typing, 0 saved bytes lost`,
  });
  console.log(`${ROUNDS} kills while typing, 0 saved bytes lost`);
});
