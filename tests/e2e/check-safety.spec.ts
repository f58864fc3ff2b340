/**
 * Stop signs: what one can do comes at once and before any result, and no answer to one of them is
 * kept, counted or sent anywhere, nor found again by whoever comes back to the page.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { goTo, openFile, untilSaved } from '../support/agreement.ts';
import {
  answer,
  answerOf,
  answerStops,
  heading,
  help,
  nameField,
  openCheck,
  STOP_LABELS,
  seedChecks,
  titleOf,
  toStep,
  untilOpen,
} from '../support/check-page.ts';
import { sitWith, tracesOf } from '../support/check-traces.ts';
import { ASKED, checkOf, checkRecord, FULL_CHECK } from '../support/checks.ts';
import { expect, test } from '../support/guarded-test.ts';
import { everythingIn } from '../support/privacy.ts';
import { asleep, isWoken, mark } from '../support/sleeping-pages.ts';
import { t } from '../support/words.ts';

const STOPS = ASKED.stops ?? [];
/** Each stop sign in each of its wordings, as it would stand in anything that told of it. */
const TEXTS = STOPS.flatMap(({ text, inMode }) => [text, ...Object.values(inMode ?? {})]);

test('a yes, and an unsure, bring what one can do at once; a no takes it away again', async ({
  page,
}) => {
  test.slow();
  await openCheck(page, 'safe');
  await expect(page.getByText(t('checkQuestions.safe.never'))).toBeVisible();
  expect(STOPS).toHaveLength(6);
  for (const { text } of STOPS) {
    for (const label of ['yes', 'unsure'] as const) {
      await answer(page, text, STOP_LABELS[label]);
      await expect(help(page)).toBeVisible();
      await expect(help(page)).toContainText(t('checkQuestions.help.alone.relationship'));
      // Whoever hears the page is told of it as well.
      await expect(
        page.getByRole('status').filter({ hasText: t('checkQuestions.safe.below') }),
      ).toHaveCount(1);
    }
    await answer(page, text, STOP_LABELS.no);
    await expect(help(page)).toHaveCount(0);
    await expect(
      page.getByRole('status').filter({ hasText: t('checkQuestions.safe.below') }),
    ).toHaveCount(0);
  }
  // One among many is enough.
  await answer(page, STOPS[3]?.text ?? '', STOP_LABELS.unsure);
  await expect(help(page)).toBeVisible();
});

test('without contacts of a programme it names no number, and leads to the guide', async ({
  page,
}) => {
  await openCheck(page, 'safe');
  await answer(page, STOPS[0]?.text ?? '', STOP_LABELS.yes);
  expect(await help(page).innerText()).not.toMatch(/\d{3,}/);
  await expect(help(page).locator('[href^="tel:"], [href^="sms:"]')).toHaveCount(0);
  await expect(help(page).getByText(t('checkQuestions.help.contacts'))).toHaveCount(0);
  await help(page).getByRole('link').click();
  await expect(page).toHaveURL('/guides/signs-it-is-time-to-move-on/#if-you-are-afraid-start-here');
  await expect(page.locator('#if-you-are-afraid-start-here')).toBeInViewport();
});

for (const label of ['yes', 'unsure'] as const) {
  test(`after ${label}, what one can do stands alone before any result`, async ({ page }) => {
    await seedChecks(page, FULL_CHECK);
    await openCheck(page, 'safe');
    await answer(page, STOPS[5]?.text ?? '', STOP_LABELS[label]);
    await toStep(page, 'result');
    await expect(heading(page)).toHaveText(t('checkResult.safeFirst'));
    await expect(help(page)).toBeVisible();
    await expect(page.locator('.dimension')).toHaveCount(0);
    await page.getByRole('button', { name: t('checkResult.goOn') }).click();
    await expect(heading(page)).toHaveText(titleOf('result'));
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('.dimension')).toHaveCount(8);
    await page.getByRole('link', { name: t('checkResult.back') }).click();
    await expect(heading(page)).toBeFocused();
    await expect(answerOf(page, STOPS[5]?.text ?? '', STOP_LABELS[label])).toBeChecked();
    // It comes first each time.
    await toStep(page, 'result');
    await expect(heading(page)).toHaveText(t('checkResult.safeFirst'));
    await toStep(page, 'safe');
    await answer(page, STOPS[5]?.text ?? '', STOP_LABELS.no);
    await toStep(page, 'result');
    await expect(heading(page)).toHaveText(titleOf('result'));
  });
}

test('a pulse meets safety first, too', async ({ page }) => {
  await seedChecks(page, checkOf({ form: 'pulse', answers: { 'talking-heard': 'always' } }));
  await openCheck(page, 'safe');
  await answerStops(page, 'unsure');
  await toStep(page, 'result');
  await expect(heading(page)).toHaveText(t('checkResult.safeFirst'));
  await expect(page.locator('.answer-list')).toHaveCount(0);
});

test('an answer asks the network for nothing, and changes neither address nor title nor what is said of saving', async ({
  page,
}) => {
  await openCheck(page, 'safe');
  const before = [page.url(), await page.title(), await page.locator('.save').innerText()];
  const held = await everythingIn(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const label of ['no', 'unsure', 'yes'] as const) await answerStops(page, label);
  await page.waitForTimeout(1500);
  expect(requests).toEqual([]);
  expect([page.url(), await page.title(), await page.locator('.save').innerText()]).toEqual(before);
  expect(await everythingIn(page)).toEqual(held);
  await page.getByText(t('check.steps')).click();
  await expect(
    page.locator('.all-steps li').filter({ hasText: t('checkQuestions.step.safe') }),
  ).not.toContainText('✓');
});

test('whether all, none or nothing is answered, the browser, the files and the paper are the same to the byte', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const contexts: BrowserContext[] = [];
  const sitting = async (stop: Parameters<typeof sitWith>[1]) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
    contexts.push(context);
    const page = await context.newPage();
    const requests = await sitWith(page, stop);
    const traces = await tracesOf(page, stop);
    // Two that are asked for at once come in any order.
    return { requests: requests.toSorted(), ...traces };
  };
  const silent = await sitting(undefined);
  // There is something in which it could be found.
  expect(JSON.stringify(silent)).toContain('Ask Ben what helps him');
  expect(JSON.stringify(silent)).toContain('For me alone');
  for (const label of ['yes', 'unsure', 'no'] as const) {
    const told = await sitting(label);
    expect(told, label).toEqual(silent);
  }
  const all = JSON.stringify(silent);
  expect(
    TEXTS.filter((text) => all.includes(text) || all.includes(text.replace(/\s+/g, ''))),
  ).toEqual([]);
  await Promise.all(contexts.map((context) => context.close()));
});

/** That nobody could tell what was answered: on the question, and on the way to the result. */
async function expectForgotten(page: Page): Promise<void> {
  await toStep(page, 'mode');
  await toStep(page, 'safe');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(help(page)).toHaveCount(0);
  await toStep(page, 'result');
  await expect(heading(page)).toHaveText(titleOf('result'));
  await expect(page.locator('.builder-step .trouble')).toHaveCount(0);
}

const ONE = checkOf({ name: 'Ana', day: '2026-11-28', answers: { 'talking-heard': 'often' } });
const TWO = checkOf({ name: 'Ben', day: '2026-10-03', answers: { 'talking-heard': 'never' } });

const forgetting: { by: string; act: (page: Page) => Promise<unknown> }[] = [
  { by: 'loading it again', act: (page) => page.reload() },
  {
    by: 'leaving it and going back',
    act: async (page) => {
      await page.goto('/guides/');
      await page.goBack();
    },
  },
  {
    by: 'erasing the check',
    act: async (page) => {
      await page.getByRole('button', { name: t('check.file.erase') }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('erase.yes') })
        .click();
      await expect(nameField(page).or(heading(page))).not.toHaveCount(0);
    },
  },
  {
    by: 'opening another check',
    act: async (page) => {
      await page
        .getByRole('button', {
          name: t('check.file.openOne', { who: 'Ben', day: '3 October 2026' }),
        })
        .click();
      await expect(nameField(page)).toHaveValue('Ben');
    },
  },
  {
    by: 'taking it again',
    act: (page) => page.getByRole('button', { name: t('check.file.another') }).click(),
  },
  {
    by: 'opening a file',
    act: async (page) => {
      const record = checkRecord(TWO, { id: '11111111-0000-4000-8000-000000000000' });
      await openFile(page, 'check.json', JSON.stringify(record));
      await expect(page.getByText(t('opened.opened'))).toBeVisible();
    },
  },
];

for (const { by, act } of forgetting) {
  test(`what was answered is gone by ${by}`, async ({ page }) => {
    await seedChecks(page, ONE, TWO);
    await openCheck(page, 'safe');
    await answerStops(page, 'yes');
    await expect(help(page)).toBeVisible();
    await act(page);
    await untilOpen(page);
    await expectForgotten(page);
  });
}

test('an erased check takes the answers along while its question is on screen', async ({
  page,
}) => {
  await openCheck(page);
  await nameField(page).fill('Ana');
  await untilSaved(page);
  await toStep(page, 'safe');
  await answerStops(page, 'yes');
  await page.getByRole('button', { name: t('check.file.erase') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('erase.yes') })
    .click();
  await expect(help(page)).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('in another tab nothing of it is seen', async ({ page, context }) => {
  await seedChecks(page, ONE);
  await openCheck(page, 'safe');
  await answerStops(page, 'yes');
  const other = await context.newPage();
  await openCheck(other, 'safe');
  await expect(other.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(help(other)).toHaveCount(0);
});

test.describe('with pages that sleep', () => {
  asleep(
    'a page that wakes again has forgotten what was answered before it is seen',
    async ({ sleepy: page }) => {
      await openCheck(page, 'safe');
      await answerStops(page, 'yes');
      await expect(help(page)).toBeVisible();
      await mark(page);
      await page.evaluate(() => {
        window.addEventListener('pageshow', () => {
          const seen = document.querySelectorAll('.builder-step :checked, .safety').length;
          document.documentElement.dataset['seen'] = String(seen);
        });
      });
      await page.goto('/guides/');
      await page.goBack({ waitUntil: 'commit' });
      expect(await isWoken(page)).toBe(true);
      await expect(page.locator('html')).toHaveAttribute('data-seen', '0');
      await expectForgotten(page);
    },
  );
});

for (const step of ['result', 'next', 'apart', 'history', 'compare'] as const) {
  test(`what one can do is read before the step ${step}, and before the sheet beside it`, async ({
    page,
  }) => {
    await seedChecks(page, FULL_CHECK);
    await openCheck(page, 'safe');
    await answer(page, STOPS[0]?.text ?? '', STOP_LABELS.yes);
    await goTo(page, step);
    await expect(heading(page)).toHaveText(t('checkResult.safeFirst'));
    await expect(help(page)).toBeVisible();
    await expect(page.locator('.sheet')).toBeHidden();
    await page.getByRole('button', { name: t('checkResult.goOn') }).click();
    await expect(help(page)).toHaveCount(0);
    await expect(page.locator('.sheet')).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });
}

test('where no sign was answered on this page, the result leads to safety in its first lines', async ({
  page,
}) => {
  await seedChecks(page, FULL_CHECK);
  await openCheck(page, 'result');
  await page.getByRole('link', { name: t('checkResult.toSafety') }).click();
  await expect(heading(page)).toHaveText(t('checkQuestions.safe.title'));
});
