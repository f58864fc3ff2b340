/** Every self-check as a person takes it: from its first screen to what to do next, kept, opened again, and mixed with no other. */
import type { Locator, Page } from '@playwright/test';
import { emptyCheck } from '../../src/lib/check/check.ts';
import type { SelfCheck } from '../../src/lib/check/questionnaire.ts';
import { openFile, saveStatus, untilSaved } from '../support/agreement.ts';
import {
  answer,
  answerItems,
  answerOf,
  answerStops,
  goOn,
  heading,
  help,
  nameField,
  onScreen,
  openCheck,
  pathOf,
  questionnaire,
  readMain,
  storedChecks,
  titleOf,
  toStep,
  untilOpen,
} from '../support/check-page.ts';
import { checkOf, checkRecord, SELF_CHECKS } from '../support/checks.ts';
import { expect, test } from '../support/guarded-test.ts';
import { tabTo } from '../support/keyboard.ts';
import { RECORD, seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** The label of an answer after which a step is shown, and of one after which none is. */
const labelsOf = ({ answers, ending }: SelfCheck) => {
  const isLead = ({ id }: { id: string }) => ending.steps.includes(id);
  return {
    lead: answers.find(isLead)?.label ?? '',
    other: answers.find((one) => !isLead(one))?.label ?? '',
  };
};
/** The part of the result under a heading. */
const under = (page: Page, title: string): Locator =>
  page.locator('.topic').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

for (const [id, asked] of SELF_CHECKS) {
  test(`${asked.title} From the first screen to the next steps, and there again after a reload`, async ({
    page,
  }) => {
    test.slow();
    const { lead, other } = labelsOf(asked);
    await page.goto('/tools/check/');
    await page.getByRole('main').getByRole('link', { name: asked.title, exact: true }).click();
    await expect(page).toHaveURL(pathOf(id));
    await expect(page.getByRole('heading', { name: asked.title, level: 1 })).toBeVisible();
    await untilOpen(page);
    await expect(onScreen(page).getByText(asked.lead)).toBeVisible();
    // There is one form of it, and nobody to compare with.
    await expect(page.getByRole('radio')).toHaveCount(0);
    await nameField(page).fill('Ana');
    if (asked.stops) {
      await goOn(page, titleOf('safe', asked));
      await answerStops(page, 'no', asked.stops);
      await expect(help(page)).toHaveCount(0);
    }
    // In each part the first and every other line leads to a step.
    const given = (i: number) => (i % 2 === 0 ? lead : other);
    for (const { title, items } of asked.groups) {
      await goOn(page, title);
      await expect(page.locator('.stem')).toHaveText(asked.stem);
      await answerItems(
        page,
        items,
        items.map((_, i) => given(i)),
      );
    }
    await goOn(page, titleOf('result', asked));
    await expect(onScreen(page).getByText(asked.isNot)).toBeVisible();
    const readResult = async () => {
      await expect(
        onScreen(page).getByRole('heading', { name: asked.ending.title, level: 3 }),
      ).toBeVisible();
      await expect(onScreen(page).getByText(asked.ending.note)).toBeVisible();
      for (const { title, items } of asked.groups) {
        const steps = items.filter((_, i) => i % 2 === 0);
        const rows = under(page, title).locator('.rows > li');
        await expect(rows.locator('strong:not(.hint *)')).toHaveText(steps.map(({ step }) => step));
        await expect(rows.locator('.hint')).toHaveText(steps.map(({ text }) => `${text} ${lead}`));
      }
      const rest = asked.groups.flatMap(({ items }) => items.filter((_, i) => i % 2 === 1));
      await expect(under(page, asked.ending.rest).locator('dt')).toHaveText(
        rest.map(({ text }) => text),
      );
      await expect(under(page, asked.ending.rest).locator('dd')).toHaveText(rest.map(() => other));
    };
    await readResult();
    expect(await readMain(page)).not.toMatch(/\d\s*%|score|\d+ of \d+ (yes|points?)/i);
    await goOn(page, titleOf('next', asked));
    await page.getByLabel(t('checkQuestions.next.what')).fill('Ask Ben for an hour');
    await untilSaved(page);
    await expect(page.getByRole('button', { name: /^Next: / })).toHaveCount(0);
    const [check] = [...(await storedChecks(page)).values()];
    expect(check).toMatchObject({
      questionnaire: id,
      edition: asked.edition,
      name: 'Ana',
      action: { what: 'Ask Ben for an hour' },
    });
    await page.reload();
    await expect(page.getByLabel(t('checkQuestions.next.what'))).toHaveValue('Ask Ben for an hour');
    await toStep(page, 'result');
    await readResult();
  });

  test(`${asked.title} Each step has its guide and its tool, and with none there is a word for it`, async ({
    page,
  }) => {
    test.slow();
    const { lead, other } = labelsOf(asked);
    const idOf = (label: string) => asked.answers.find((one) => one.label === label)?.id ?? '';
    const all = (label: string) =>
      Object.fromEntries(
        asked.groups.flatMap(({ items }) => items.map((one) => [one.id, idOf(label)])),
      );
    const record = (label: string, number: number) => {
      const body = {
        ...emptyCheck(id),
        edition: asked.edition,
        name: label,
        answers: all(label),
        day: '2026-11-28',
      };
      const uuid = `00000000-0000-4000-8000-00000000000${number}`;
      const savedAt = `2026-11-2${number}T10:00:00.000Z`;
      return [RECORD + uuid, JSON.stringify(checkRecord(body, { id: uuid, savedAt }))] as const;
    };
    await seedLocal(page, Object.fromEntries([record(lead, 2), record(other, 1)]));
    await openCheck(page, 'result', id);
    for (const { title, items } of asked.groups) {
      const rows = under(page, title).locator('.rows > li');
      await expect(rows).toHaveCount(items.length);
      for (const [i, { guide, tool }] of items.entries()) {
        const hrefs = await rows
          .nth(i)
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(hrefs).toEqual([
          ...(guide ? [`/guides/${guide}/`] : []),
          ...(tool ? [`/tools/${tool}/`] : []),
        ]);
      }
    }
    for (const href of new Set(
      await page
        .locator('.topic a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    )) {
      expect((await page.request.get(href ?? '')).status(), href ?? '').toBe(200);
    }
    await expect(
      onScreen(page).getByRole('heading', { name: asked.ending.rest, exact: true }),
    ).toHaveCount(0);
    await page
      .getByRole('button', {
        name: t('check.file.openOne', { who: other, day: '28 November 2026' }),
      })
      .click();
    await toStep(page, 'result');
    await expect(onScreen(page).getByText(asked.ending.none)).toBeVisible();
    await expect(page.locator('.topic .rows')).toHaveCount(0);
  });

  if (asked.stops) {
    test(`${asked.title} Safety comes first, and nothing of it is kept`, async ({ page }) => {
      const { lead } = labelsOf(asked);
      const [group] = asked.groups;
      await openCheck(page, group?.id, id);
      await answer(page, group?.items[0]?.text ?? '', lead);
      await untilSaved(page);
      const before = await storedChecks(page);
      await toStep(page, 'safe');
      for (const { text } of asked.stops ?? []) {
        for (const label of ['yes', 'unsure'] as const) {
          await answer(page, text, t(`checkQuestions.safe.${label}`));
          await expect(help(page)).toBeVisible();
        }
        expect(await help(page).innerText()).not.toMatch(/\d{3,}/);
        await toStep(page, 'result');
        await expect(heading(page)).toHaveText(t('checkResult.safeFirst'));
        await expect(page.locator('.topic')).toHaveCount(0);
        await toStep(page, 'safe');
        await answer(page, text, t('checkQuestions.safe.no'));
        await expect(help(page)).toHaveCount(0);
      }
      await page.waitForTimeout(1000);
      expect(await storedChecks(page)).toEqual(before);
      await page.reload();
      await untilOpen(page);
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    });
  }
}

test('two questionnaires in one browser do not mix', async ({ page }) => {
  const [relationship, ready, partner] = [
    checkOf({ name: 'Of us two', answers: { 'talking-heard': 'often' }, day: '2026-11-28' }),
    { ...emptyCheck('ready'), name: 'Of me, ready', day: '2026-11-27' },
    { ...emptyCheck('partner'), name: 'Of me, partner', day: '2026-11-26' },
  ];
  const bodies = [relationship, ready, partner];
  await seedLocal(
    page,
    Object.fromEntries(
      bodies.map((body, i) => {
        const id = `00000000-0000-4000-8000-00000000000${i + 1}`;
        return [RECORD + id, JSON.stringify(checkRecord(body, { id }))];
      }),
    ),
  );
  for (const { questionnaire: id, name } of [...bodies, ...bodies.toReversed()]) {
    await openCheck(page, 'begin', id);
    await expect(nameField(page)).toHaveValue(name);
    await expect(page.locator('.others')).toHaveCount(0);
    for (const other of bodies.filter((body) => body.name !== name)) {
      await expect(page.getByRole('main')).not.toContainText(other.name);
    }
  }
  // One that is begun on one page changes none of the others.
  await openCheck(page, 'begin', 'boundaries');
  await expect(nameField(page)).toHaveValue('');
  await nameField(page).fill('Of me, boundaries');
  await untilSaved(page);
  const names = [...(await storedChecks(page)).values()].map(
    (one) => `${one.questionnaire}: ${one.name}`,
  );
  expect(names.toSorted()).toEqual([
    'boundaries: Of me, boundaries',
    'partner: Of me, partner',
    'ready: Of me, ready',
    'relationship: Of us two',
  ]);
});

test('a file of another questionnaire is told from one of its own, and opens nowhere else', async ({
  page,
}) => {
  const id = '11111111-0000-4000-8000-000000000000';
  const fileOf = (name: string) =>
    JSON.stringify(
      checkRecord({ ...emptyCheck(name), name: `Ana, ${name}`, day: '2026-11-28' }, { id }),
    );
  for (const [here, there] of [
    ['relationship', 'ready'],
    ['ready', 'relationship'],
    ['ready', 'partner'],
  ] as const) {
    await openCheck(page, 'begin', here);
    await openFile(page, 'check.json', fileOf(there));
    await expect(page.getByText(t('checkQuestions.opened.wrongKind'))).toBeVisible();
    await expect(nameField(page)).toHaveValue('');
    await expect(saveStatus(page)).toHaveText(t('save.empty'));
    expect((await storedChecks(page)).size).toBe(0);
  }
  await openCheck(page, 'begin', 'ready');
  await openFile(page, 'check.json', fileOf('ready'));
  await expect(page.getByText(t('opened.opened'))).toBeVisible();
  await expect(nameField(page)).toHaveValue('Ana, ready');
  await untilSaved(page);
  await openCheck(page, 'begin', 'relationship');
  await expect(nameField(page)).toHaveValue('');
});

test('fault 92: a self-check with stop signs is taken by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const asked = questionnaire('boundaries');
  if (asked.kind !== 'self') throw new Error('This is no self-check.');
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openCheck(page, 'begin', 'boundaries');
  await tabTo(page, nameField(page));
  await page.keyboard.type('Ana');
  const go = async (title: string) => {
    await tabTo(page, page.getByRole('button', { name: /^(Begin|Next: .*)$/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: title, level: 2, exact: true })).toBeFocused();
  };
  await go(titleOf('safe', asked));
  for (const { text } of asked.stops ?? []) {
    await tabTo(page, answerOf(page, text, t('checkQuestions.safe.yes')));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(answerOf(page, text, t('checkQuestions.safe.no'))).toBeChecked();
  }
  await expect(help(page)).toHaveCount(0);
  const [yes, partly] = asked.answers;
  for (const { title, items } of asked.groups) {
    await go(title);
    for (const { text } of items) {
      await tabTo(page, answerOf(page, text, yes?.label ?? ''));
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect(answerOf(page, text, partly?.label ?? '')).toBeChecked();
    }
  }
  await go(titleOf('result', asked));
  const last = asked.groups.at(-1)?.items.at(-1);
  await expect(onScreen(page).getByText(last?.step ?? '')).toBeVisible();
  await go(titleOf('next', asked));
  await tabTo(page, page.getByLabel(t('checkQuestions.next.what')));
  await page.keyboard.type('Say no once');
  await untilSaved(page);
  await tabTo(page, page.getByRole('button', { name: t('file.print') }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
