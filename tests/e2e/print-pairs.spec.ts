/** A copy for each pair: from a pasted list to one print job, with nothing of it left behind. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { printAsLaid, squeeze } from '../support/pdf.ts';
import { makeButton, namesField, paste, sheets } from '../support/print-room.ts';
import { everythingIn } from '../support/privacy.ts';
import { t } from '../support/words.ts';

const PEOPLE = [
  ['Canary Ana', 'Ben'],
  ['<b>Chi</b>', '=1+1'],
  ['Lee, Dan', 'Zoë'],
  ['Fay', 'Gus'],
] as const;
/** As a spreadsheet on Windows writes it. */
const LIST = `\ufeffMentor,Partner,E-mail\r\n${PEOPLE.map((names) =>
  [...names.map((name) => `"${name}"`), 'a@b.example'].join(','),
).join('\r\n')}\r\n`;

async function make(page: Page): Promise<void> {
  await paste(page, LIST);
  await makeButton(page).click();
  await expect(page.getByText(t('pairs.ready', { count: PEOPLE.length }))).toBeVisible();
}

test('every pair begins on a page of its own, and nothing else of the page is printed', async ({
  page,
}) => {
  await page.goto('/print/');
  await page.getByLabel(t('pairs.programme')).fill('Night school');
  await make(page);
  const title = (await sheets(page).first().getByRole('heading', { level: 2 }).textContent()) ?? '';
  for (const paper of ['a4', 'letter'] as const) {
    await page.getByLabel(t('room.paper'), { exact: true }).selectOption(paper);
    await makeButton(page).click();
    await expect(page.getByText(t('pairs.ready', { count: PEOPLE.length }))).toBeVisible();
    const printed = await printAsLaid(page);
    const texts = printed.sheets.map((lines) => squeeze(lines.map(({ text }) => text).join('')));
    const firsts = printed.sheets.flatMap(([top], i) => (top?.text === title ? [i] : []));
    expect(firsts).toHaveLength(PEOPLE.length);
    expect(firsts[0]).toBe(0);
    for (const [i, pair] of PEOPLE.entries()) {
      const own = texts.slice(firsts[i], firsts[i + 1]).join('');
      for (const name of pair) expect(own).toContain(squeeze(name));
      expect(own).toContain(squeeze('Night school'));
      const others = PEOPLE.filter((other) => other !== pair).flat();
      for (const other of others) expect(own).not.toContain(squeeze(other));
    }
    const screen = [
      t('print.lead'),
      t('pairs.names'),
      t('pairs.private'),
      t('pairs.who'),
      t('room.shown'),
      t('cards.title'),
      t('site.promise'),
      'http',
      'a@b.example',
    ];
    for (const words of screen) expect(printed.words).not.toContain(squeeze(words));
  }
});

test('the screen shows one set at a time, tells what was left out, and the button prints', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/print/');
  await make(page);
  const ofDan = sheets(page).filter({ hasText: 'Lee, Dan' });
  await expect(ofDan.first()).toBeHidden();
  await page.getByLabel(t('room.shown')).selectOption('2');
  await expect(ofDan.first()).toBeVisible();
  await expect(sheets(page).filter({ hasText: 'Canary Ana' }).first()).toBeHidden();
  await expect(page.getByText(t('pairs.leftOut', { columns: 'E-mail' }))).toBeVisible();
  await page.getByRole('button', { name: t('pairs.print', { count: PEOPLE.length }) }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('a hall full of pairs is all on paper, however soon it is printed', async ({ page }) => {
  const pairs = 60;
  await page.addInitScript(() => {
    window.print = () => {
      // As a browser does it: before the call comes back.
      window.dispatchEvent(new Event('beforeprint'));
      const sets = [...document.querySelectorAll('.leaf-set')];
      const drawn = sets.filter((set) => set.querySelector('.leaf')).length;
      document.documentElement.setAttribute('data-printed', String(drawn));
    };
  });
  await page.goto('/print/');
  await paste(page, Array.from({ length: pairs }, (_, i) => `Ana ${i}., Ben ${i}.`).join('\n'));
  // Pressed in the page itself, in the moment in which there is a button: nothing else is drawn by then.
  await page.evaluate(
    (words) => {
      new MutationObserver((_, watcher) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.pairs-ready button')];
        const button = buttons.find(({ textContent }) => textContent === words);
        if (!button || !document.querySelector('.leaf-set')) return;
        watcher.disconnect();
        document.documentElement.dataset['drawn'] = String(
          document.querySelectorAll('.leaf-set:not(:empty)').length,
        );
        button.click();
      }).observe(document.body, { childList: true, subtree: true });
    },
    t('pairs.print', { count: pairs }),
  );
  await makeButton(page).click();
  await expect(page.locator('html[data-printed]')).toHaveAttribute('data-printed', String(pairs));
  await expect(page.locator('html')).toHaveAttribute('data-drawn', '1');
});

test('a pile that is printed by keyboard, at once, is whole', async ({ page }) => {
  const pairs = 60;
  await page.goto('/print/');
  await paste(page, Array.from({ length: pairs }, (_, i) => `Ana ${i}., Ben ${i}.`).join('\n'));
  await makeButton(page).click();
  await page.locator('.leaf-set .leaf').first().waitFor();
  const { words } = await printAsLaid(page);
  for (let i = 0; i < pairs; i++) expect(words).toContain(`Ben${i}.`);
});

test('nothing of a list is stored, sent or put in an address, and leaving forgets it', async ({
  page,
}) => {
  await page.goto('/print/', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await expect(namesField(page)).toHaveAttribute('autocomplete', 'off');
  // A spelling service of the browser’s maker would be sent the names.
  await expect(namesField(page)).toHaveAttribute('spellcheck', 'false');
  await paste(page, LIST);
  expect(asked).toEqual([]);
  await makeButton(page).click();
  await expect(page.getByText(t('pairs.ready', { count: PEOPLE.length }))).toBeVisible();
  expect(asked.join()).not.toContain('Canary');
  expect(page.url()).not.toContain('Canary');
  await expect(page).toHaveURL('/print/');
  expect(JSON.stringify(await everythingIn(page))).not.toContain('Canary');
  await page.goto('/guides/');
  await page.goBack();
  await expect(namesField(page)).toHaveValue('');
  await expect(sheets(page)).toHaveCount(0);
  expect(await page.content()).not.toContain('Canary');
});

test('a page that the browser keeps whole for going back holds no name', async ({ page }) => {
  await page.goto('/print/');
  await make(page);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect(sheets(page)).toHaveCount(0);
  await expect(namesField(page)).toHaveValue('');
});

test('slips are told by line, and mended, by keyboard alone', async ({ page }) => {
  await page.goto('/print/');
  await tabTo(page, page.getByRole('radio', { name: t('mode.reciprocal') }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: t('mode.near-peer') })).toBeChecked();
  await tabTo(page, namesField(page));
  await page.keyboard.insertText('Ana, Ben\nEve');
  await tabTo(page, makeButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('names.alone', { line: 2, name: 'Eve' }))).toBeVisible();
  await expect(sheets(page)).toHaveCount(0);
  await tabTo(page, namesField(page), 'Shift+Tab');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(', Zoe');
  await tabTo(page, makeButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('pairs.ready', { count: 2 }))).toBeVisible();
  await expect(makeButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t('pairs.print', { count: 2 }) })).toBeFocused();
  await tabTo(page, page.getByRole('region', { name: t('pairs.sheets') }));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the print room says so, and its blank forms stand above', async ({ page }) => {
    await page.goto('/print/');
    await expect(page.locator('noscript p')).toHaveText(t('pairs.needsScript'));
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('link', { name: t('mode.reciprocal') })).toBeVisible();
  });
});
