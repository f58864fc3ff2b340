/** From the words of a guide to a clause on the paper, by touch and by keyboard; nothing is written unasked. */
import type { Page } from '@playwright/test';
import { goTo, introduce, untilSaved, wholePaper } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { RECORD } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

const CLAUSE = 'Messages at night';
const link = (page: Page) =>
  page.getByRole('link', { name: t('guides.agree', { clause: CLAUSE }), exact: true });
const words = (page: Page) =>
  page.getByLabel(t('questions.guideWords.words', { clause: CLAUSE }), { exact: true });
const put = (page: Page) => page.getByRole('button', { name: t('questions.guideWords.put') });
const kept = (page: Page) =>
  page.evaluate(
    (prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix)),
    RECORD,
  );

/** What stands under the title of the clause on the paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const paper = await wholePaper(page);
  await expect(paper.getByRole('heading', { name: CLAUSE, level: 3 })).toBeVisible();
  const text = (await paper.textContent()) ?? '';
  await page.emulateMedia({ media: 'screen' });
  return text;
}

test('fault 48: a guide’s words are looked at, changed and put in, and nothing is written before', async ({
  page,
}) => {
  await page.goto('/guides/boundaries/');
  await link(page).click();
  await expect(words(page)).toHaveValue(/ten at night/);
  await words(page).fill('We ring by day.');
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await expect(words(page)).toHaveValue(/ten at night/);
  expect(await kept(page)).toEqual([]);
  await page.getByRole('button', { name: t('questions.guideWords.notNow') }).click();
  await expect(page.getByRole('heading', { name: t('agreement.people.title') })).toBeFocused();
  expect(await kept(page)).toEqual([]);

  await introduce(page, 'Ana', 'Ben');
  await page.goto('/guides/boundaries/');
  await link(page).click();
  await expect(
    page.getByText(t('questions.guideWords.into', { who: 'Ana and Ben' })),
  ).toBeVisible();
  await words(page).fill('We ring by day.');
  await put(page).click();
  await expect(page.getByRole('heading', { name: t('questions.ownClause.title') })).toBeFocused();
  await expect(page.getByLabel(t('questions.ownClause.name'))).toHaveValue(CLAUSE);
  await untilSaved(page);
  expect(await onPaper(page)).toContain('We ring by day.');
  await page.reload();
  await untilSaved(page);
  expect(await onPaper(page)).toContain('We ring by day.');

  await goTo(page, 'say-boundaries-they-message-at-midnight');
  await page.getByRole('link', { name: t('questions.guideWords.see') }).click();
  await expect(page.getByLabel(t('questions.ownClause.words'))).toHaveValue('We ring by day.');
});

test('fault 92: from the guide to the paper by keyboard alone', async ({ page }) => {
  await page.goto('/guides/boundaries/');
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(words(page)).toBeVisible();
  await page.getByRole('link', { name: 'Boundaries that let you both relax' }).focus();
  await page.keyboard.press('Tab');
  await expect(words(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' By day we ring.');
  await page.keyboard.press('Tab');
  await expect(put(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('questions.ownClause.title') })).toBeFocused();
  await untilSaved(page);
  expect(await onPaper(page)).toContain('answered in the morning. By day we ring.');
});

test('an address without words leads on to the guides and to the agreement', async ({ page }) => {
  await page.goto('/tools/agreement/#say-gone');
  await expect(page.getByText(t('questions.guideWords.unknown'))).toBeVisible();
  await page.getByRole('link', { name: t('questions.guideWords.start') }).click();
  await expect(page.getByRole('heading', { name: t('agreement.people.title') })).toBeFocused();
  await page.goBack();
  await page.getByRole('link', { name: t('questions.guideWords.guides') }).click();
  await expect(page).toHaveURL('/guides/');
});

test('every guide’s link leads to words that are there, and none of them is printed', async ({
  page,
}) => {
  const answer = await page.request.get('/tools/agreement/guide-words.json');
  const all: Record<string, { guide: string }> = await answer.json();
  const found: string[] = [];
  for (const slug of new Set(Object.values(all).map(({ guide }) => guide))) {
    await page.goto(`/guides/${slug}/`);
    const links = page.locator('.say a');
    const hrefs = await links.evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    found.push(...hrefs.map((href) => href.replace('/tools/agreement/#say-', '')));
    await page.emulateMedia({ media: 'print' });
    for (const one of await links.all()) await expect(one).toBeHidden();
    await expect(page.locator('.say').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
  expect(found.toSorted()).toEqual(Object.keys(all).toSorted());
});
