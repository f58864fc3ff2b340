/**
 * The pseudo-locale: accented, longer, right to left, and without content of its own. English is
 * marked as such and nothing else is, and no page is wider than a phone. Each page that is opened
 * leaves a picture beside the results, for people to look at.
 */
import type { Page } from '@playwright/test';
import { STEPS } from '../../src/lib/goals/steps.ts';
import { agreedDraft, agreedSeed } from '../support/agreed.ts';
import { builtPages } from '../support/built-site.ts';
import { questionnaire, readMain, seedChecks } from '../support/check-page.ts';
import { checkRecord, FULL_CHECK } from '../support/checks.ts';
import { expect } from '../support/guarded-test.ts';
import { overflow } from '../support/overflow.ts';
import { FOLDER, strayTexts, test } from '../support/pseudo-site.ts';
import { RECORD, recordText, seedLocal } from '../support/saved-bytes.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
// One build serves all of them.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 320, height: 800 } });

const pseudoPages = () => builtPages(FOLDER).filter((path) => path.startsWith('/en-xb/'));

/** Whether a page reads from right to left and fits a phone; and a picture of it. */
async function fits(page: Page, name: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect.soft(await overflow(page), name).toBeLessThanOrEqual(0);
  // The first screenfuls tell enough, and a booklet is hundreds of them long.
  await page.setViewportSize({ width: 320, height: 2400 });
  await page.screenshot({ path: test.info().outputPath(`${name.replace(/\W+/g, '-')}.png`) });
  await page.setViewportSize({ width: 320, height: 800 });
}

/** The same of a state of a tool, and that each of its texts is marked as what it is. */
async function look(page: Page, name: string): Promise<void> {
  await fits(page, name);
  expect.soft(await strayTexts(page), name).toEqual([]);
}

test('every page marks what is English, and only that', async ({ page }) => {
  await page.goto('/en-xb/');
  const all = pseudoPages();
  expect(all.length).toBeGreaterThan(50);
  for (const path of all) {
    const html = await (await page.request.get(path)).text();
    expect.soft(await strayTexts(page, html), path).toEqual([]);
  }
});

test('every page fits a phone', async ({ page }) => {
  test.setTimeout(isFull ? 600_000 : 120_000);
  const all = pseudoPages();
  // Guides, booklets and the like are one layout each: one stands for all, but for the full run.
  const alike = [/guides\/./, /booklet/, /print\/agreement/, /paths\/./].flatMap((kind) =>
    all.filter((path) => kind.test(path)).slice(1),
  );
  for (const path of all.filter((path) => isFull || !alike.includes(path))) {
    await page.goto(path);
    await fits(page, path);
  }
});

test('every state of the builder does both', async ({ page }) => {
  test.slow();
  await page.goto('/en-xb/tools/agreement/');
  await expect(page.locator('#person-0')).toBeEnabled();
  await page.locator('#person-0').fill('Åñå');
  await expect(page.locator('.save')).toHaveClass(/save-saved/);
  await page.locator('.all-steps summary').click();
  await page.locator('.paper-button').click();
  await look(page, 'people, all steps and the paper');
  await page.locator('.paper-button').click();
  const goTo = async (step: string) => {
    await page.evaluate((id) => {
      location.hash = id;
    }, step);
    await expect(page.locator('.builder-step h2')).toBeFocused();
  };
  for (const step of ['mode', 'meeting', 'limits-of-confidentiality']) {
    await goTo(step);
    await look(page, step);
  }
  await page.getByRole('radio').first().check();
  await expect(page.locator('.choice .field').first()).toBeVisible();
  await look(page, 'a wording chosen');
  await goTo('ending');
  await page.locator('#choice-left-out').check();
  await look(page, 'left out');
  await goTo('answers');
  await look(page, 'answers');
  await goTo('say-boundaries-they-message-at-midnight');
  await expect(page.locator('#guide-words')).toBeVisible();
  await look(page, 'words of a guide');
  await page.locator('.builder-step .button').click();
  await expect(page.locator('#own-words')).toHaveValue(/ten at night/);
  await goTo('say-boundaries-they-message-at-midnight');
  await expect(page.locator('a[href^="#own-"]').first()).toBeVisible();
  await look(page, 'words that are in it already');
  await page.locator('.builder-keeping .link-button').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, 'dialog');
});

test('every state of the goal worksheet does both', async ({ page }) => {
  test.slow();
  await page.goto('/en-xb/tools/goals/');
  await expect(page.locator('#goal-wish')).toBeEnabled();
  await page.locator('#goal-wish').fill('Åñå');
  await expect(page.locator('.save')).toHaveClass(/save-saved/);
  await page.locator('.all-steps summary').click();
  await page.locator('.paper-button').click();
  await look(page, 'goals: wish, all steps and the paper');
  await page.locator('.paper-button').click();
  for (const step of STEPS.slice(1)) {
    await page.evaluate((id) => {
      location.hash = id;
    }, step);
    await expect(page.locator('.builder-step h2')).toBeFocused();
    const add = page.locator('.builder-step .button-plain').first();
    if ((await add.count()) > 0 && step !== 'talk') await add.click();
    await look(page, `goals: ${step}`);
  }
  await page.locator('.paper-button').click();
  await look(page, 'goals: the next conversation');
  await page.locator('.take-away summary').click();
  await expect(page.locator('#goal-paper')).toBeVisible();
  await look(page, 'goals: files');
  await page.goto('/en-xb/my/');
  await page.locator('[id^=more-]').click();
  await look(page, 'goals among one’s worksheets');
});

test('every state of the checks does both', async ({ page }) => {
  test.setTimeout(180_000);
  const action = { what: 'Åñå', owner: 'Åñå', by: '2026-12-05' };
  const open = { keep: 'Åñå' };
  const body = { ...FULL_CHECK, action, open, name: 'Åñå', note: 'Åñå' };
  const earlier = ['2026-10-28', '2026-09-28'].map((day) => ({ ...body, day }));
  await seedChecks(page, body, { ...body, form: 'pulse' }, ...earlier);
  const goTo = async (step: string) => {
    await page.evaluate((id) => {
      location.hash = id;
    }, step);
    await expect(page.locator('.builder-step h2')).toBeFocused();
  };
  await page.goto('/en-xb/tools/check/#mode');
  await expect(page.locator('#mode-circle')).toBeEnabled();
  await page.locator('.all-steps summary').click();
  await page.locator('.paper-button').click();
  await look(page, 'check: mode, all steps and the paper');
  await goTo('result');
  await readMain(page);
  await look(page, 'check: result, all of it open');
  await page.locator('.paper-button').click();
  for (const step of [
    'begin',
    'safe',
    'direction',
    'words',
    'next',
    'apart',
    'history',
    'compare',
  ]) {
    await goTo(step);
    if (step === 'history') await page.locator('.history summary').first().click();
    await look(page, `check: ${step}`);
  }
  await page.locator('#view-here').selectOption({ index: 1 });
  for (const all of await page.locator('.show-mine-ticks input:first-child').all()) {
    await all.check();
  }
  await expect(page.locator('.compared').first()).toBeVisible();
  await look(page, 'check: two views side by side');
  await page.locator('#view-file').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.locator('.compare-part .trouble')).not.toBeEmpty();
  await look(page, 'check: a file that is no view');
  await goTo('safe');
  await page.getByRole('radio').first().check();
  await expect(page.locator('.safety')).toBeVisible();
  await look(page, 'check: what one can do');
  await goTo('result');
  await look(page, 'check: safety before the result');
  await page.locator('.others button').first().click();
  for (const step of ['pulse', 'result']) {
    await goTo(step);
    await look(page, `check: ${step} of a pulse`);
  }
  for (const name of ['not-one-of-ours', 'ready']) {
    const text = JSON.stringify(checkRecord({ ...body, questionnaire: name }));
    await page
      .locator('#file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('.builder-keeping > section > .told')).not.toBeEmpty();
    await look(page, `check: a file of ${name}`);
  }

  const [first] = questionnaire('right-help').groups;
  await page.goto(`/en-xb/tools/check/right-help/#${first?.id}`);
  await expect(page.locator('fieldset.item').first()).toBeVisible();
  for (const item of await page.locator('fieldset.item').all()) {
    await item.getByRole('radio').first().check();
  }
  await look(page, 'self-check: a part');
  for (const step of ['begin', 'safe', 'result', 'next']) {
    await goTo(step);
    await look(page, `self-check: ${step}`);
  }
});

test('how an agreement goes on, and its end, do both', async ({ page }) => {
  const { clauses, agreed } = agreedDraft();
  const { 'saying-no': _, ...worded } = clauses;
  const topics = { choice: 'topics', own: '', values: { topics: 'money' }, proposed: {} };
  const names = ['Åñå', 'Ɓéñ'];
  const seed = agreedSeed({
    people: names.map((name) => ({ name })),
    clauses: { ...worded, 'off-limits': topics },
    agreed: agreed.map((version) => ({ ...version, names })),
  });
  await seedLocal(page, seed);
  await page.goto('/en-xb/tools/agreement/#later');
  await page.locator('.later summary').click();
  await page.locator('.later .button').first().click();
  await expect(page.locator('#next-review')).toBeVisible();
  await look(page, 'how it goes on');
  await page.locator('.later .button').last().click();
  await expect(page.locator('#closing-good')).toBeVisible();
  await look(page, 'ended');
});

test('the questions of a mode that is fetched are marked too', async ({ page }) => {
  await page.goto('/en-xb/tools/agreement/#mode');
  await page.locator('#choice-circle').check();
  await page.goto('/en-xb/tools/agreement/#circle-running');
  await expect(page.locator('#question[lang=en]')).toBeVisible();
  await look(page, 'circle');
});

test('one’s own worksheets and their earlier versions do both', async ({ page }) => {
  await page.goto('/en-xb/my/');
  await expect(page.locator('#empty')).toBeVisible();
  await look(page, 'no worksheet');
  // Two sittings, and a day to come.
  for (const choice of [0, 1]) {
    await page.goto('/en-xb/');
    await page.goto('/en-xb/tools/agreement/#length');
    await page.getByRole('radio').nth(choice).click();
    await page.locator('.choice input[type=date]').first().fill('2999-03-09');
    await expect(page.locator('.save')).toHaveClass(/save-saved/);
  }
  await page.goto('/en-xb/my/');
  await page.locator('[id^=more-]').click();
  await page.locator('.my-panel [aria-expanded]').first().click();
  await expect(page.locator('.my-changes dt').first()).toBeVisible();
  await page.locator('#save-everything').click();
  await page.locator('#save-everything-true').check();
  const { body } = JSON.parse(recordText());
  await page.locator('#open-file').setInputFiles({
    name: 'agreement.json',
    mimeType: 'application/json',
    buffer: Buffer.from(recordText({ body: { ...body, people: [{ name: 'ẋ' }, { name: 'ẏ' }] } })),
  });
  await expect(page.locator('#inside')).toBeVisible();
  await look(page, 'worksheets and versions');
});

test('checks among one’s own worksheets do both', async ({ page }) => {
  // What somebody wrote is in no language that we know; theirs is the page’s here.
  const action = { what: 'Åñå', owner: '', by: '2020-01-05' };
  const body = { ...FULL_CHECK, name: 'Åñå', action, open: {}, note: '' };
  const checks = [body, { ...body, questionnaire: 'ready', answers: {} }].map((one, i) =>
    checkRecord(one, { id: `00000000-0000-4000-8000-00000000000${i + 1}` }),
  );
  const texts = checks.map((one) => [RECORD + one.id, JSON.stringify(one)]);
  await seedLocal(page, Object.fromEntries(texts));
  await page.goto('/en-xb/tools/check/#direction');
  await page.getByRole('radio').nth(1).check();
  await expect(page.locator('.save')).toHaveClass(/save-saved/);
  await page.goto('/en-xb/my/');
  await expect(page.locator('.my-row h3 [lang=en]')).toHaveCount(1);
  for (const button of await page.locator('[id^=more-]').all()) await button.click();
  // They come on demand; the first is that of the check which was changed.
  await expect(page.locator('.my-panel')).toHaveCount(checks.length);
  await page.locator('.my-panel [aria-expanded]').first().click();
  await expect(page.locator('.my-changes dt[lang=en]').first()).toBeVisible();
  await look(page, 'checks among one’s worksheets');
  // Deleted, and looked at in a file.
  const text = JSON.stringify({ ...checks[1], id: '00000000-0000-4000-8000-000000000009' });
  await page
    .locator('#open-file')
    .setInputFiles({ name: 'check.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('#inside')).toBeVisible();
  await page.locator('.my-row .my-panel > .buttons > button').nth(2).click();
  await expect(page.locator('.my-removed').first()).toBeVisible();
  await look(page, 'a check deleted, and one in a file');
});

test('every state of the brand studio does both', async ({ page }) => {
  test.slow();
  await page.goto('/en-xb/programmes/brand/');
  await expect(page.locator('#studio-name')).toBeEnabled();
  await page.locator('#studio-name').fill('Åñå');
  for (const part of await page.locator('.studio summary').all()) await part.click();
  await expect(page.locator('.studio-clause').first()).toBeVisible();
  await expect(page.locator('#studio-openFolder')).toBeVisible();
  await page.locator('#studio-words-partner-one').fill('Åñå');
  await look(page, 'studio: all parts open');
  await page.locator('#studio-open').setInputFiles({
    name: 'ẋẏ.ẑ',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK'),
  });
  await page.locator('.trouble .button').click();
  await expect(page.locator('.studio-take .trouble')).toBeVisible();
  await look(page, 'studio: not opened');
  await page.locator('[name=studio-take-kind]').last().check();
  await page.locator('.studio-takes summary').click();
  await page.locator('.studio-takes .button').click();
  for (const sample of await page.locator('[name=studio-sample]').all()) await sample.check();
  await page.locator('.studio-take > section > .button').click();
  await expect(page.locator('#studio-mend')).toBeVisible();
  await look(page, 'studio: a repository, and things to mend');
});

test('every state of the search does both', async ({ page }) => {
  await page.goto('/en-xb/search/');
  for (const query of ['agreement', 'circle', 'ẋẏẋẏ']) {
    await page.locator('#query').fill(query);
    await expect(page.locator('.search-status')).toHaveText(/\d|“/);
    await look(page, `search for ${query}`);
  }
  // Our own pages are found beside those that are not translated.
  await page.locator('#query').fill('ĝļöššåŕý');
  await expect(page.locator('.search-results h2:not([lang])').first()).toBeVisible();
});
