/** A copy as its people use it: they search, agree, set a goal, check how it goes, print, and find somebody to turn to. */
import type { Page } from '@playwright/test';
import { guideFiles, readContent, readGuide } from '../../src/build/content-files.ts';
import { clauseSchema } from '../../src/lib/agreement/clause-schema.ts';
import {
  contentOf,
  goTo,
  introduce,
  nextButton,
  openBuilder,
  paper,
  settle,
  toFirstClause,
  untilSaved,
  wholePaper,
} from '../support/agreement.ts';
import { brand, MODE, offers, ownIn } from '../support/brand-copy.ts';
import { calendarOf, printed } from '../support/brand-papers.ts';
import { goOn, nameField, onScreen, openCheck, questionnaire } from '../support/check-page.ts';
import { openGoal, wish } from '../support/goal-page.ts';
import { expect, test } from '../support/guarded-test.ts';
import { squeeze } from '../support/pdf.ts';
import { field, results, status } from '../support/search.ts';
import { pattern, ROOT, t } from '../support/words.ts';

const DAY = '2027-03-09';

test('search finds a guide, one of its own above all, and leads there', async ({ page }) => {
  const guides = guideFiles(ROOT).filter(({ slug }) => offers(`/guides/${slug}/`));
  const guide = guides.find(({ isOwn }) => isOwn) ?? guides[0];
  if (!guide) throw new Error('The copy has no guide.');
  const { title } = readGuide(ROOT, guide);
  await page.goto('/search/');
  await expect(status(page)).toHaveText(t('search.ready'));
  await field(page).pressSequentially(title);
  await expect(status(page)).toHaveText(pattern('search.found'));
  await results(page).getByRole('link', { name: title }).first().click();
  await expect(page).toHaveURL(new RegExp(`/guides/${guide.slug}/`));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test.describe('an agreement', () => {
  test.skip(!offers('/tools/agreement/'), 'The brand does without agreements.');

  /** From the first question to the first clause, as two people of the programme. */
  async function begin(page: Page): Promise<void> {
    await openBuilder(page);
    await introduce(page, 'Ana Ruiz', 'Ben Okafor', 'Evening college');
    await nextButton(page).click();
    // The modes that the brand has, and no other.
    await expect(page.getByRole('radio')).toHaveCount(brand.offers.modes.length);
    await expect(page.getByLabel(t(`mode.${MODE}`), { exact: true })).toBeChecked();
    await page.goBack();
    await toFirstClause(page);
  }

  test('from the first question to paper, with what the programme asks of everybody', async ({
    page,
  }) => {
    test.slow();
    const { clauses, title } = await contentOf(page, MODE);
    await begin(page);
    const written = [title, 'Ana Ruiz', 'Ben Okafor', 'Evening college'];
    for (const clause of clauses.filter(({ isLocked }) => !isLocked).slice(0, 2)) {
      await goTo(page, clause.id);
      written.push(await settle(page, clause));
    }
    for (const clause of clauses.filter(({ isLocked }) => isLocked)) {
      await goTo(page, clause.id);
      await expect(page.getByText(t('questions.clause.locked'))).toBeVisible();
      written.push(clause.title, await settle(page, clause));
      // Nobody puts it otherwise, or leaves it out.
      await expect(onScreen(page).getByRole('radio')).toHaveCount(1);
    }
    await untilSaved(page);
    await wholePaper(page);
    const words = await printed(page, brand);
    for (const text of written) expect(words).toContain(squeeze(text));
    for (const name of ['Bothways', t('save.saved'), t('site.guides'), '127.0.0.1'])
      expect(words).not.toContain(squeeze(name));

    await page.reload();
    await untilSaved(page);
    await expect(paper(page)).toContainText('Ana Ruiz');
    await page.goto('/my/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Ana Ruiz/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/tools\/agreement\//);
  });

  test('what it forbids is not among the clauses to add', async ({ page }) => {
    const { forbidden } = brand.clauses;
    test.skip(forbidden.length === 0, 'It forbids nothing.');
    const titles = readContent(ROOT, 'clauses', clauseSchema)
      .filter(({ id }) => forbidden.includes(id.slice('en/'.length)))
      .map(({ data }) => data.title);
    await openBuilder(page, 'more');
    await page.getByRole('button', { name: t('questions.more.all') }).click();
    await expect(page.getByRole('button', { name: pattern('questions.more.add') })).not.toHaveCount(
      0,
    );
    for (const clause of titles) {
      const name = t('questions.more.add', { clause });
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    }
  });

  test('its days go into a calendar that names the programme', async ({ page }) => {
    const text = await calendarOf(page, DAY);
    expect(text).toContain(`PRODID:-//${brand.name}//EN`);
    expect(text).toContain(`DTSTART;VALUE=DATE:${DAY.replaceAll('-', '')}`);
  });
});

test('a goal is kept, and printed', async ({ page }) => {
  test.skip(!offers('/tools/goals/'), 'The brand does without goals.');
  await openGoal(page);
  await wish(page, 'Ask one question in every review');
  await untilSaved(page);
  expect(await printed(page, brand)).toContain(squeeze('Ask one question in every review'));
});

test('a check is begun and kept, and its paper says whom to turn to', async ({ page }) => {
  test.skip(!offers('/tools/check/'), 'The brand does without the check.');
  await openCheck(page);
  await nameField(page).fill('Ana');
  await untilSaved(page);
  await page.goto('/print/check/');
  const words = await printed(page, brand);
  for (const { name, reach } of brand.contacts) {
    expect(words).toContain(squeeze(name));
    expect(words).toContain(squeeze(reach));
  }
});

for (const id of ownIn('checks')) {
  test(`its own check ${id} leads to a next step`, async ({ page }) => {
    test.skip(!offers('/tools/check/'), 'The brand does without the check.');
    const asked = questionnaire(id);
    await openCheck(page, 'begin', id);
    await nameField(page).fill('Ana');
    const [group] = asked.groups;
    await goOn(page, group?.title ?? '');
    for (const { text } of group?.items ?? [])
      await page.getByRole('group', { name: text, exact: true }).getByRole('radio').nth(2).check();
    await untilSaved(page);
    await expect(onScreen(page)).toContainText(group?.items[0]?.text ?? '');
  });
}

test('what it does without says that it is not there, and the menu does not lead to it', async ({
  page,
}) => {
  const gone = ['agreement', 'goals', 'check'].filter((tool) => !offers(`/tools/${tool}/`));
  test.skip(gone.length === 0, 'It has every tool.');
  for (const tool of gone) {
    const answer = await page.goto(`/tools/${tool}/`);
    expect(answer?.status()).toBe(404);
    await page.goto('/tools/');
    await expect(page.locator(`a[href^="/tools/${tool}/"]`)).toHaveCount(0);
  }
});

test('whom to turn to stands at the foot of each page, in the order of how much it matters', async ({
  page,
}) => {
  test.skip(brand.contacts.length === 0, 'It names nobody.');
  for (const path of ['/', '/guides/boundaries/', '/tools/', '/404.html']) {
    await page.goto(path);
    const contacts = page
      .getByRole('contentinfo')
      .getByRole('region', { name: t('site.contacts') });
    await expect(contacts.getByRole('listitem')).toHaveText(
      brand.contacts.map(({ name, reach, about }) => t('site.contact', { name, reach, about })),
    );
  }
});
