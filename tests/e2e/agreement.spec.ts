/** The main journey: from the first question to the printed paper, on a phone, and back another day. */
import { MODES } from '../../src/lib/partnership/mode.ts';
import {
  BESIDE,
  BUILDER,
  contentOf,
  goTo,
  introduce,
  nameField,
  nextButton,
  openBuilder,
  paper,
  programmeField,
  settle,
  toFirstClause,
  untilSaved,
  wholePaper,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { pattern, t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('from the first question to the printed paper, and back another day', async ({
  page,
  context,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const { title, clauses } = await contentOf(page, 'reciprocal');
  await openBuilder(page);
  await introduce(page, 'Ana Ruiz', 'Ben Okafor', 'Evening college');
  await toFirstClause(page);

  const written = [title, 'Ana Ruiz', 'Ben Okafor', 'Evening college'];
  for (const clause of clauses) {
    written.push(clause.title, await settle(page, clause));
    await nextButton(page).click();
  }
  await expect(page.getByRole('heading', { name: t('questions.dates.title') })).toBeFocused();
  await nextButton(page).click();
  await expect(page.getByRole('heading', { name: t('questions.more.title') })).toBeFocused();
  await nextButton(page).click();
  await expect(page.getByText(t('questions.answers.done'))).toBeVisible();
  await expect(
    page.getByText(t('questions.answers.settled', { count: clauses.length })),
  ).toBeVisible();
  await untilSaved(page);

  await page.getByRole('button', { name: t('file.print'), exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
  await expect(nextButton(page)).toBeHidden();
  for (const words of written) await expect(paper(page)).toContainText(words);
  const printed = await (await wholePaper(page)).innerText();
  expect(printed).not.toContain('☐');

  await page.close();
  const later = await context.newPage();
  await openBuilder(later);
  await untilSaved(later);
  await expect(nameField(later)).toHaveValue('Ana Ruiz');
  await expect(programmeField(later)).toHaveValue('Evening college');
  await later.emulateMedia({ media: 'print' });
  expect(await (await wholePaper(later)).innerText()).toBe(printed);
});

for (const mode of MODES) {
  test(`an agreement of the mode ${mode}: every question has its wordings, and its paper`, async ({
    page,
  }) => {
    test.slow();
    const content = await contentOf(page, mode);
    await openBuilder(page, 'mode');
    await page.getByRole('radio', { name: t(`mode.${mode}`), exact: true }).check();
    await page.getByText(t('agreement.steps')).click();
    const steps = page.getByRole('list').filter({ has: page.locator('a[href="#people"]') });
    const total = content.clauses.length + BESIDE.before + BESIDE.after;
    await expect(steps.getByRole('listitem')).toHaveCount(total);

    // All modes are built alike; the full run asks every question of each.
    const asked = content.clauses.slice(0, process.env['BOTHWAYS_FULL'] ? 99 : 6);
    for (const [i, clause] of asked.entries()) {
      await goTo(page, clause.id);
      await expect(page.getByRole('heading', { name: clause.question, level: 2 })).toBeFocused();
      const place = t('agreement.progress', { number: i + BESIDE.before + 1, total });
      await expect(page.getByText(place, { exact: true })).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(clause.wordings.length + 2);
      if (clause.leavingOut) await expect(page.getByText(clause.leavingOut)).toBeVisible();
    }
    const first = content.clauses.slice(0, 1);
    let sentence = '';
    for (const clause of first) {
      await goTo(page, clause.id);
      sentence = await settle(page, clause);
    }
    await page.getByRole('button', { name: t('agreement.seePaper') }).click();
    await expect(paper(page)).toContainText(sentence);
    await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText(content.title);
    const headings = await (await wholePaper(page))
      .getByRole('heading', { level: 3 })
      .allTextContents();
    expect(headings).toEqual(content.clauses.map(({ title }) => title));
    if (mode === 'reciprocal') await expect(paper(page)).not.toContainText(/mentor|mentee/i);
    await untilSaved(page);

    await page.reload();
    await untilSaved(page);
    await goTo(page, 'mode');
    await expect(page.getByRole('radio', { name: t(`mode.${mode}`), exact: true })).toBeChecked();
    await expect(paper(page)).toContainText(sentence);
  });
}

test('a circle: people come and go, and their names stand on the paper', async ({ page }) => {
  await openBuilder(page, 'mode');
  await page.getByRole('radio', { name: t('mode.circle'), exact: true }).check();
  await goTo(page, 'people');
  const names = ['Ana', 'Ben', 'Chi', 'Dov', 'Eva', 'Finn', 'Gül', 'Hana'];
  const add = page.getByRole('button', { name: t('agreement.people.add') });
  for (const [i, name] of names.entries()) {
    if (i >= 3) await add.click();
    const label =
      i === 0 ? t('agreement.people.you') : t('agreement.people.person', { number: i + 1 });
    await page.getByLabel(label, { exact: true }).fill(name);
  }
  await expect(add).toHaveCount(0);
  await page.getByRole('button', { name: t('agreement.people.remove', { number: 3 }) }).click();
  await expect(page.getByText(t('agreement.people.removed', { number: 3 }))).toBeAttached();
  await untilSaved(page);

  const left = names.filter((name) => name !== 'Chi');
  const list = new Intl.ListFormat('en-GB').format(left);
  await page.reload();
  await untilSaved(page);
  await page.getByRole('button', { name: t('agreement.seePaper') }).click();
  await expect(paper(page)).toContainText(t('document.between', { names: list }));
  await expect(page.locator('.sheet-signatures bdi')).toHaveText(left);
});

test('going back and forth keeps the place, and a stranger’s link leads to the first question', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await toFirstClause(page);
  await expect(page).toHaveURL(`${BUILDER}#purpose`);
  for (const question of ['template', 'setting', 'mode'] as const) {
    await page.goBack();
    const name = t(`questions.${question}.title`);
    await expect(page.getByRole('heading', { name })).toBeFocused();
  }
  await page.getByRole('button', { name: t('agreement.back'), exact: true }).click();
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(page.getByRole('link', { name: pattern('agreement.goOn') })).toHaveAttribute(
    'href',
    '#purpose',
  );
  await page.goto(`${BUILDER}#no-such-step`);
  await expect(nameField(page)).toHaveValue('Ana');
});

test('questions that could not be loaded are told, and can be tried again', async ({ page }) => {
  await openBuilder(page, 'mode');
  await page.route('**/circle.json', (route) => route.abort());
  await page.getByRole('radio', { name: t('mode.circle'), exact: true }).check();
  const alert = page.getByRole('alert').filter({ hasText: t('part.notLoaded') });
  await expect(alert).toBeVisible();
  await page.unroute('**/circle.json');
  await alert.getByRole('button', { name: t('save.retry') }).click();
  await expect(alert).toHaveCount(0);
  await nextButton(page).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the paper keeps the part in question in view, and the page stays where it is', async ({
    page,
  }) => {
    for (const step of ['saying-no', 'meeting', 'ending']) {
      await openBuilder(page, step);
      await wholePaper(page);
      await expect(paper(page).locator('.marked')).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await goTo(page, 'purpose');
    await expect(paper(page).locator('.marked')).toBeInViewport({ ratio: 1 });
  });
});
