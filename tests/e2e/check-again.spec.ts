import { longDate } from '../../src/lib/i18n/dates.ts';
import { saveStatus, untilSaved } from '../support/agreement.ts';
import {
  answer,
  answerOf,
  heading,
  item,
  matters,
  nameField,
  openCheck,
  seedChecks,
  storedChecks,
  toStep,
  untilOpen,
} from '../support/check-page.ts';
import { ASKED, CHECK_ID, checkOf, checkRecord, FULL_CHECK } from '../support/checks.ts';
import { dayFromNow } from '../support/goal-page.ts';
import { expect, test } from '../support/guarded-test.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../support/partnerships.ts';
import { localBytes, RECORD, seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('whoever comes back is led to the first part that is open, and from a full one to what it came to', async ({
  page,
}) => {
  const [first, second] = ASKED.groups;
  const answers = Object.fromEntries((first?.items ?? []).map(({ id }) => [id, 'often']));
  const today = await dayFromNow(page, 0);
  await seedChecks(page, checkOf({ answers, day: today }), { ...FULL_CHECK, day: today });
  await openCheck(page);
  const goOnAt = (step: string) => page.getByRole('link', { name: t('check.goOn', { step }) });
  await goOnAt(second?.title ?? '').click();
  await expect(heading(page)).toHaveText(second?.title ?? '');
  await expect(heading(page)).toBeFocused();
  await page
    .getByRole('button', {
      name: t('check.file.openOne', { who: 'Ana', day: longDate(today, 'en') }),
    })
    .click();
  await goOnAt(t('checkQuestions.step.result')).click();
  await expect(page.locator('.dimension')).toHaveCount(8);
});

test('whoever comes back on another day takes it anew, and what they said then stays', async ({
  page,
}) => {
  await seedChecks(page, { ...FULL_CHECK, day: '2026-03-20' });
  await openCheck(page);
  await expect(page.getByRole('button', { name: t('check.begin'), exact: true })).toHaveCount(0);
  const then = page.getByRole('link', {
    name: t('check.lookAt', { day: longDate('2026-03-20', 'en') }),
  });
  await expect(then).toBeVisible();
  await page.getByRole('button', { name: t('check.again') }).click();
  await expect(nameField(page)).toHaveValue('Ana');
  await toStep(page, ASKED.groups[0]?.id ?? '');
  await answer(page, ASKED.groups[0]?.items[0]?.text ?? '', 'Never');
  await untilSaved(page);
  const [march] = [...(await storedChecks(page)).values()].filter(
    ({ day }) => day === '2026-03-20',
  );
  expect(march?.answers).toEqual(FULL_CHECK.answers);
});

test('a check of another edition stands as it was, and is taken again as a new one', async ({
  page,
}) => {
  const first = ASKED.groups[0];
  await seedChecks(page, { ...FULL_CHECK, edition: ASKED.edition + 1 });
  await openCheck(page, first?.id);
  await expect(page.getByText(t('checkQuestions.edition'))).toBeVisible();
  await expect(
    item(page, first?.items[0]?.text ?? '')
      .getByRole('radio')
      .first(),
  ).toBeDisabled();
  await toStep(page, 'result');
  await expect(page.getByText(t('checkQuestions.edition'))).toBeVisible();
});

test('a note that was ticked for one person’s paper is not ticked for the next', async ({
  page,
}) => {
  await seedChecks(page, FULL_CHECK, { ...FULL_CHECK, name: 'Ben', note: 'Only for Ben' });
  await openCheck(page, 'result');
  const box = page.getByRole('checkbox', { name: t('check.file.note') });
  await box.check();
  await expect(page.locator('.sheet')).toContainText(FULL_CHECK.note);
  await page
    .getByRole('button', {
      name: t('check.file.openOne', { who: 'Ben', day: longDate(FULL_CHECK.day, 'en') }),
    })
    .click();
  await expect(box).not.toBeChecked();
  await expect(page.locator('.sheet')).not.toContainText('Only for Ben');
});

test('taken again, it is a new check of the same person in the same partnership, without an answer', async ({
  page,
}) => {
  const before = checkRecord(FULL_CHECK, { partnership: PARTNERSHIP_ID });
  await seedLocal(page, {
    [RECORD + CHECK_ID]: JSON.stringify(before),
    [RECORD + PARTNERSHIP_ID]: JSON.stringify(partnershipRecord({ name: 'Mondays' })),
  });
  await openCheck(page, 'result');
  await page.getByRole('button', { name: t('check.file.another') }).click();
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/\/tools\/check\/#begin$/);
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(page.getByRole('radio', { name: t('check.form.full'), exact: true })).toBeChecked();
  await toStep(page, 'mode');
  await expect(page.getByRole('radio', { name: t('mode.reciprocal') })).toBeChecked();
  const [group] = ASKED.groups;
  await toStep(page, group?.id ?? '');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(matters(page)).not.toBeChecked();
  await answer(page, group?.items[0]?.text ?? '', 'Sometimes');
  await untilSaved(page);
  const checks = await storedChecks(page);
  expect(checks.size).toBe(2);
  expect(checks.get(CHECK_ID)).toMatchObject({ answers: FULL_CHECK.answers });
  const again = [...checks].find(([id]) => id !== CHECK_ID)?.[1];
  expect(again).toEqual({
    ...checkOf({ name: 'Ana', mode: 'reciprocal' }),
    edition: ASKED.edition,
    day: await dayFromNow(page, 0),
    answers: { [group?.items[0]?.id ?? '']: 'sometimes' },
    partnership: PARTNERSHIP_ID,
  });
});

test('a pulse taken again is a pulse', async ({ page }) => {
  await seedChecks(
    page,
    checkOf({ form: 'pulse', mode: 'circle', answers: { 'talking-heard': 'often' } }),
  );
  await openCheck(page, 'pulse');
  await page.getByRole('button', { name: t('check.file.another') }).click();
  await expect(page.getByRole('radio', { name: t('check.form.pulse') })).toBeChecked();
  await toStep(page, 'pulse');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('another check is opened again from the list, each with its own answers', async ({ page }) => {
  const [group] = ASKED.groups;
  const [first] = group?.items ?? [];
  const one = checkOf({ name: 'Ana', day: '2026-11-28', answers: { [first?.id ?? '']: 'often' } });
  const two = checkOf({
    name: 'Ben',
    form: 'pulse',
    day: '2026-10-03',
    answers: { [first?.id ?? '']: 'never' },
  });
  await seedChecks(page, one, two);
  await openCheck(page, group?.id);
  await expect(answerOf(page, first?.text ?? '', 'Often')).toBeChecked();
  const others = page.getByRole('region', { name: t('check.file.others') });
  await expect(others).toContainText(t('check.form.pulse'));
  await others
    .getByRole('button', { name: t('check.file.openOne', { who: 'Ben', day: '3 October 2026' }) })
    .click();
  await expect(nameField(page)).toHaveValue('Ben');
  await toStep(page, 'pulse');
  await expect(answerOf(page, first?.text ?? '', 'Never')).toBeChecked();
  await others
    .getByRole('button', { name: t('check.file.openOne', { who: 'Ana', day: '28 November 2026' }) })
    .click();
  await expect(nameField(page)).toHaveValue('Ana');
});

test('erased, nothing of a check is left', async ({ page }) => {
  await openCheck(page);
  await nameField(page).fill('Ana, to be erased');
  await untilSaved(page);
  await page.getByRole('button', { name: t('check.file.erase') }).click();
  const dialog = page.getByRole('dialog', { name: t('check.file.eraseTitle') });
  await dialog.getByRole('button', { name: t('erase.no') }).click();
  await expect(nameField(page)).toHaveValue('Ana, to be erased');
  await page.getByRole('button', { name: t('check.file.erase') }).click();
  await dialog.getByRole('button', { name: t('erase.yes') }).click();
  await expect(nameField(page)).toHaveValue('');
  await expect(saveStatus(page)).toHaveText(t('save.erased'));
  expect(Object.keys(await localBytes(page)).filter((key) => key.startsWith(RECORD))).toEqual([]);
  await page.reload();
  await untilOpen(page);
  await expect(nameField(page)).toHaveValue('');
});
