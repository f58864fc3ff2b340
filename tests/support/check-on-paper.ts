/** A check that lies in the browser, and the page that shows its sheet. */
import type { Page } from '@playwright/test';
import { CHECK, type Check, RELATIONSHIP } from '../../src/lib/check/check.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { paper, saveStatus } from './agreement.ts';
import { expect } from './guarded-test.ts';
import { RECORD, seedLocal } from './saved-bytes.ts';
import { t } from './words.ts';

const ID = '5b1d7c02-4f3e-4a6b-9c8d-0e1f2a3b4c5d';

/** Opens a check of ours at a step, and waits for its sheet. */
export async function openCheckAt(page: Page, body: Check, step: string): Promise<void> {
  const record: SavedRecord<Check> = {
    format: 'bothways',
    kind: CHECK.kind,
    version: CHECK.migrations.current,
    id: ID,
    partnership: null,
    revision: 1,
    stamp: '00000001',
    marks: {},
    savedAt: '2026-11-28T10:00:00.000Z',
    body,
  };
  await seedLocal(page, { [`${RECORD}${ID}`]: JSON.stringify(record) });
  const { questionnaire } = body;
  await page.goto(
    `/tools/check/${questionnaire === RELATIONSHIP ? '' : `${questionnaire}/`}#${step}`,
  );
  await expect(saveStatus(page)).not.toHaveText(t('save.loading'));
  await expect(page.locator('.builder-step h2')).toBeVisible();
  await expect(paper(page)).toContainText(t('checkPaper.again'));
}
