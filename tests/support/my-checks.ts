/** Checks that lie in a browser before its page is opened, and how one’s own worksheets call them. */
import type { Page } from '@playwright/test';
import { longDate } from '../../src/lib/i18n/dates.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { untilSaved } from './agreement.ts';
import { checkOf, checkRecord, FULL_CHECK, SELF_CHECKS } from './checks.ts';
import { OTHER_ID } from './drafts.ts';
import { GOAL_ID } from './goals.ts';
import { expect } from './guarded-test.ts';
import { openMy } from './my-worksheets.ts';
import { PARTNERSHIP_ID, partnershipRecord } from './partnerships.ts';
import { RECORD, seedLocal } from './saved-bytes.ts';
import type { State } from './state.ts';
import { t } from './words.ts';

const [self] = SELF_CHECKS;
if (!self) throw new Error('There is no self-check.');
const [SELF_ID, { title }] = self;
const day = longDate('2026-11-28', 'en');

/** A relationship check with every answer, whose action is late, in a partnership. */
export const FULL = checkRecord(
  { ...FULL_CHECK, action: { ...FULL_CHECK.action, by: '2026-01-05' }, again: '2099-12-28' },
  { partnership: PARTNERSHIP_ID },
);
export const FULL_NAME = t('myChecks.on', {
  check: t('myChecks.of', { check: t('myChecks.full'), name: 'Ana' }),
  day,
});

/** A self-check, in no partnership. */
const SELF = checkRecord(
  checkOf({ questionnaire: SELF_ID, name: '', day: '2026-11-28', answers: {} }),
  { id: OTHER_ID, savedAt: '2026-11-27T10:00:00.000Z' },
);
export const SELF_NAME = t('myChecks.titled', { title, more: day });
export const SELF_PAGE = `/tools/check/${SELF_ID}/`;

/** One that a programme asked once, and no longer does. */
export const GONE = checkRecord(checkOf({ questionnaire: 'of-a-programme', name: 'Ana' }), {
  id: GOAL_ID,
  savedAt: '2026-11-26T10:00:00.000Z',
});
export const GONE_NAME = t('myChecks.titled', { title: t('myChecks.gone'), more: 'Ana' });

export const THURSDAYS = partnershipRecord({ name: 'Thursdays' });

export async function seedChecks(
  page: Page,
  records: SavedRecord<unknown>[] = [FULL, SELF, GONE, THURSDAYS],
): Promise<void> {
  const texts = records.map((one) => [RECORD + one.id, JSON.stringify(one)]);
  await seedLocal(page, Object.fromEntries(texts));
}

/** For checks that must hold in every state of the site. */
export const MY_CHECKS_STATE: State = {
  name: 'my worksheets: checks, one late, one whose questions are gone, with its acts and versions',
  reach: async (page) => {
    await seedChecks(page);
    await page.goto('/tools/check/');
    await page.getByLabel(t('check.who.label'), { exact: true }).fill('Anna');
    await untilSaved(page);
    await openMy(page);
    for (const who of [FULL_NAME.replace('Ana', 'Anna'), GONE_NAME]) {
      await page.getByRole('button', { name: t('my.more', { who }), exact: true }).click();
    }
    await page
      .getByRole('button', { name: t('my.history'), exact: true })
      .first()
      .click();
    await expect(page.locator('.my-changes dt').first()).toBeVisible();
    await expect(page.getByRole('button', { name: t('copy.one'), exact: true })).toHaveCount(2);
  },
};
