import { AGREEMENT } from '../../src/lib/agreement/draft.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { AGREED_ID, agreedDraft, agreedSeed } from '../support/agreed.ts';
import { untilSaved } from '../support/agreement.ts';
import {
  dimension,
  dimensionOf,
  heading,
  help,
  item,
  openCheck,
  titleOf,
  toStep,
  untilOpen,
} from '../support/check-page.ts';
import { ASKED, CHECK_ID, checkOf, checkRecord, FULL_CHECK } from '../support/checks.ts';
import { CLAUSES } from '../support/content.ts';
import { wish } from '../support/goal-page.ts';
import { expect, test } from '../support/guarded-test.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../support/partnerships.ts';
import { localBytes, RECORD, recordText, seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the lines are worded for how the people stand to each other', async ({ page }) => {
  const ways = dimensionOf('balance').items.find(({ id }) => id === 'balance-ways');
  const [stop] = ASKED.stops ?? [];
  await openCheck(page);
  const seen = new Set<string>();
  for (const mode of MODES) {
    await toStep(page, 'mode');
    await page.getByRole('radio', { name: t(`mode.${mode}`), exact: true }).check();
    for (const [step, asked] of [
      ['balance', ways],
      ['safe', stop],
    ] as const) {
      await toStep(page, step);
      const said = asked?.inMode?.[mode] ?? asked?.text ?? '';
      await expect(item(page, said)).toBeVisible();
      seen.add(said);
    }
  }
  // Two wordings at least of each; and a circle, the last of them, has no partner.
  expect(seen.size).toBeGreaterThan(4);
  for (const step of ['safe', ...ASKED.groups.map(({ id }) => id), 'words']) {
    await toStep(page, step === 'safe' ? 'mode' : step);
    if (step === 'safe') await toStep(page, step);
    expect.soft(await page.locator('.builder-step').innerText(), step).not.toMatch(/partner/i);
  }
});

test('the mode of their agreement is proposed, and another may be chosen', async ({ page }) => {
  const agreement = recordText({
    id: '00000000-0000-4000-8000-0000000000a1',
    version: AGREEMENT.migrations.current,
    partnership: PARTNERSHIP_ID,
    body: { ...agreedDraft(), mode: 'near-peer' },
  });
  const check = checkRecord(checkOf(), { partnership: PARTNERSHIP_ID });
  await seedLocal(page, {
    [RECORD + CHECK_ID]: JSON.stringify(check),
    [`${RECORD}00000000-0000-4000-8000-0000000000a1`]: agreement,
    [RECORD + PARTNERSHIP_ID]: JSON.stringify(partnershipRecord({ name: 'Mondays' })),
  });
  await openCheck(page, 'mode');
  await expect(page.getByRole('radio', { name: t('mode.near-peer') })).toBeChecked();
  await page.getByRole('radio', { name: t('mode.reciprocal') }).check();
  await untilSaved(page);
  await page.reload();
  await untilOpen(page);
  await expect(page.getByRole('radio', { name: t('mode.reciprocal') })).toBeChecked();
});

test('when things go badly, five signs stand with three ways each, whatever was answered', async ({
  page,
}) => {
  const signs = ['goals', 'talking', 'stuck', 'distance', 'tired'] as const;
  const read = async (answers: Record<string, string>) => {
    await page.evaluate(() => localStorage.clear());
    const record = checkRecord(checkOf({ answers, day: '2026-11-28' }));
    await page.evaluate(
      ([key = '', text = '']) => localStorage.setItem(key, text),
      [RECORD + CHECK_ID, JSON.stringify(record)],
    );
    await page.goto('about:blank');
    await openCheck(page, 'apart');
    return page.locator('.builder-step').innerText();
  };
  await openCheck(page);
  const all = (answer: string) =>
    Object.fromEntries(ASKED.groups.flatMap(({ items }) => items.map(({ id }) => [id, answer])));
  const [none, well, badly] = [await read({}), await read(all('always')), await read(all('never'))];
  expect(well).toBe(none);
  expect(badly).toBe(none);
  for (const sign of signs) {
    const part = page.getByRole('region', { name: t(`checkApart.${sign}.title`) });
    await expect(part.locator('dt')).toHaveText(
      (['mend', 'pause', 'end'] as const).map((way) => t(`checkApart.${way}`)),
    );
  }
  await page.getByRole('link', { name: t('checkApart.safe') }).click();
  await expect(heading(page)).toHaveText(titleOf('safe'));
  await expect(heading(page)).toBeFocused();
  await expect(help(page)).toHaveCount(0);
});

test('each part leads to words to say, to a guide that is there, and to the clause and the goal of these two', async ({
  page,
}) => {
  test.slow();
  const mine = { id: '00000000-0000-4000-8000-0000000000a1', savedAt: '2026-11-01T10:00:00.000Z' };
  const other = { id: '00000000-0000-4000-8000-0000000000a2', savedAt: '2026-11-27T10:00:00.000Z' };
  const people = [{ name: 'Chi' }, { name: 'Dov' }];
  await seedLocal(page, {
    [RECORD + CHECK_ID]: JSON.stringify(checkRecord(FULL_CHECK, { partnership: PARTNERSHIP_ID })),
    [RECORD + PARTNERSHIP_ID]: JSON.stringify(partnershipRecord({ name: 'Mondays' })),
    [RECORD + mine.id]: recordText({
      ...mine,
      version: AGREEMENT.migrations.current,
      partnership: PARTNERSHIP_ID,
      body: agreedDraft(),
    }),
    // The one that was saved last is somebody else’s.
    [RECORD + other.id]: recordText({
      ...other,
      version: AGREEMENT.migrations.current,
      body: { ...agreedDraft(), people },
    }),
  });
  await openCheck(page, 'result');
  for (const { title, talk, guide, clause, goal } of ASKED.groups) {
    const part = dimension(page, title);
    const build = part.getByText(t('checkResult.build'));
    if ((await build.count()) > 0) await build.click();
    await expect(part.getByText(t('checkResult.quoted', { words: talk.text }))).toBeVisible();
    const leads = part.locator('.ways').getByRole('link');
    await expect(leads).toHaveCount(3);
    await expect(leads.nth(0)).toHaveAttribute('href', `/guides/${guide}/`);
    expect((await page.request.get(`/guides/${guide}/`)).status()).toBe(200);
    await expect(leads.nth(1)).toHaveAttribute('href', `/tools/agreement/#${clause}`);
    await expect(leads.nth(2)).toHaveAttribute('href', '/tools/goals/');
    await expect(part.locator('.ways')).toContainText(
      t('checkResult.goal', { set: t('checkResult.setGoal'), wish: goal }),
    );
  }
  const { title, clause } = dimensionOf('trust');
  const question = CLAUSES.get(clause)?.question ?? '';
  await dimension(page, title).locator('.ways').getByRole('link').nth(1).click();
  await expect(page).toHaveURL(`/tools/agreement/#${clause}`);
  await expect(page.locator('.builder-step h2')).toHaveText(question);
  await toStep(page, 'people');
  await expect(page.getByLabel(t('agreement.people.you'), { exact: true })).toHaveValue('Ana');

  await page.goBack();
  await page.goBack();
  await untilOpen(page);
  await dimension(page, title)
    .getByRole('link', { name: t('checkResult.setGoal') })
    .click();
  await expect(page).toHaveURL('/tools/goals/');
  await wish(page, 'To ask for help once');
  const goals = Object.values(await localBytes(page))
    .filter((text) => text.includes('"kind":"goal"'))
    .map((text) => JSON.parse(text));
  expect(goals).toMatchObject([
    { partnership: PARTNERSHIP_ID, body: { wish: 'To ask for help once' } },
  ]);
});

test('with no agreement of these two, the clause opens nobody else’s', async ({ page }) => {
  const { clause, title } = dimensionOf('trust');
  await seedLocal(page, {
    [RECORD + CHECK_ID]: JSON.stringify(checkRecord(FULL_CHECK, { partnership: PARTNERSHIP_ID })),
    [RECORD + PARTNERSHIP_ID]: JSON.stringify(partnershipRecord({ name: 'Mondays' })),
    ...agreedSeed(),
  });
  await openCheck(page, 'result');
  await dimension(page, title).locator('.ways').getByRole('link').nth(1).click();
  await expect(page).toHaveURL(`/tools/agreement/#${clause}`);
  await expect(page.locator('.builder-step h2')).toHaveText(CLAUSES.get(clause)?.question ?? '');
  await toStep(page, 'people');
  const you = page.getByLabel(t('agreement.people.you'), { exact: true });
  await expect(you).toHaveValue('');
  await you.fill('Kim');
  await untilSaved(page);
  const agreements = Object.values(await localBytes(page))
    .filter((text) => text.includes('"kind":"agreement"'))
    .map((text) => JSON.parse(text))
    .filter(({ id }) => id !== AGREED_ID);
  expect(agreements).toMatchObject([{ partnership: PARTNERSHIP_ID }]);
});
