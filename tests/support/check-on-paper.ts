/** A check that lies in the browser, and the page that shows its sheet. */
import type { Page } from '@playwright/test';
import { type Check, RELATIONSHIP } from '../../src/lib/check/check.ts';
import { paper, saveStatus } from './agreement.ts';
import { checkRecord } from './checks.ts';
import { expect } from './guarded-test.ts';
import { RECORD, seedLocal } from './saved-bytes.ts';
import { t } from './words.ts';

/** Opens a check of ours at a step, and waits for its sheet. */
export async function openCheckAt(page: Page, body: Check, step: string): Promise<void> {
  const record = checkRecord(body);
  await seedLocal(page, { [`${RECORD}${record.id}`]: JSON.stringify(record) });
  const { questionnaire } = body;
  await page.goto(
    `/tools/check/${questionnaire === RELATIONSHIP ? '' : `${questionnaire}/`}#${step}`,
  );
  await expect(saveStatus(page)).not.toHaveText(t('save.loading'));
  await expect(page.locator('.builder-step h2')).toBeVisible();
  await expect(paper(page)).toContainText(t('checkPaper.again'));
}
