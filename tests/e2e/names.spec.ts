/** Names stay where they were written: no title, address, file name or field attribute gives them away. */
import type { Page } from '@playwright/test';
import {
  contentOf,
  download,
  goTo,
  introduce,
  openBuilder,
  openFiles,
  saveFileButton,
  textFileButton,
  trouble,
  writeOwnWords,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { STATES } from '../support/states.ts';
import { t } from '../support/words.ts';

const YOU = 'Zwetschgenkuchen';
const PARTNER = 'Quarkbaellchen';
const NAMES = new RegExp(`${YOU}|${PARTNER}`, 'i');

test('fault 106: no title, address or file name holds a name', async ({ page }) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url(), request.postData() ?? ''));
  await openBuilder(page);
  await introduce(page, YOU, PARTNER, PARTNER);
  const { clauses } = await contentOf(page, 'reciprocal');
  for (const id of ['mode', ...clauses.map((clause) => clause.id), 'answers', 'people']) {
    await goTo(page, id);
    await expect(page.locator('.builder-step h2')).toBeFocused();
    seen.push(await page.title(), page.url());
  }
  await openFiles(page);
  for (const button of [saveFileButton(page), textFileButton(page)]) {
    const file = await download(page, button);
    expect(file.text).toMatch(NAMES);
    seen.push(file.name);
  }
  seen.push(
    JSON.stringify(await page.evaluate(() => [history.state, document.cookie, window.name])),
  );
  await page.reload();
  seen.push(await page.title(), page.url());
  expect(seen.filter((text) => NAMES.test(text))).toEqual([]);
});

test('fault 106: a copy saved in trouble, and bytes put aside, bear no name either', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await openBuilder(page);
  await page.getByLabel(t('agreement.people.you'), { exact: true }).fill(YOU);
  const copy = await download(page, trouble(page).getByRole('button', { name: t('save.copy') }));
  expect(copy.text).toMatch(NAMES);
  expect(copy.name).not.toMatch(NAMES);
});

/** Fields that would have the browser remember, or guess, what is typed into them. */
const inviting = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
      .filter(({ type }) => !['radio', 'checkbox', 'file'].includes(type))
      .filter((field) => {
        const hints = [field.name, field.id, field.getAttribute('autocomplete')].join(' ');
        return (
          field.autocomplete !== 'off' ||
          /\b(name|e?mail|tel|phone|user|login|address|organi[sz]ation|company|birth|given|family)\b/i.test(
            hints,
          )
        );
      })
      .map((field) => field.outerHTML),
  );

for (const { name, reach } of STATES.filter((state) =>
  /^(builder|search|goals)/.test(state.name),
)) {
  test(`fault 104: ${name}: no field invites the browser to remember`, async ({ page }) => {
    await reach(page);
    expect(await inviting(page)).toEqual([]);
  });
}

test('fault 104: nor do the fields of any question', async ({ page }) => {
  await openBuilder(page);
  const { clauses } = await contentOf(page, 'reciprocal');
  let fields = 0;
  for (const clause of clauses) {
    await goTo(page, clause.id);
    await expect(page.getByRole('heading', { name: clause.question, level: 2 })).toBeFocused();
    await page.getByRole('radio').first().click();
    await expect(page.getByRole('radio').first()).toBeChecked();
    fields += await page.locator('.builder-step').getByRole('textbox').count();
    expect(await inviting(page)).toEqual([]);
  }
  expect(fields).toBeGreaterThan(5);
  await writeOwnWords(page, 'purpose', 'Our own words.');
  expect(await inviting(page)).toEqual([]);
});

for (const { name, reach } of STATES.filter((state) => state.name.startsWith('my worksheets'))) {
  test(`fault 104: ${name}: nothing typed is remembered`, async ({ page }) => {
    await reach(page);
    const typed = page.locator('input:is([type="text"], [type="password"]), textarea');
    for (const field of await typed.all()) {
      await expect(field).toHaveAttribute('autocomplete', 'off');
    }
  });
}
