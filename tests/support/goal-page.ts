/** The goal worksheet as a person meets it: its questions, its status, its sheet. */
import type { Locator, Page } from '@playwright/test';
import type { Goal } from '../../src/lib/goals/goal.ts';
import type { StepId } from '../../src/lib/goals/steps.ts';
import { goTo, saveStatus, untilSaved } from './agreement.ts';
import { goalRecord } from './goals.ts';
import { expect } from './guarded-test.ts';
import { RECORD, seedLocal } from './saved-bytes.ts';
import { pattern, t } from './words.ts';

const WORKSHEET = '/tools/goals/';

/** Opens the worksheet at a step and waits until it takes words. */
export async function openGoal(page: Page, step: StepId = 'wish'): Promise<void> {
  await page.goto(step === 'wish' ? WORKSHEET : `${WORKSHEET}#${step}`);
  await expect(saveStatus(page)).not.toHaveText(t('save.loading'));
  await expect(page.locator('.builder-step')).toBeEnabled();
  if (step !== 'wish') await expect(page.locator('.builder-step h2')).toBeVisible();
}

/** Goes to a step without loading the page again, and waits until it has the focus. */
export async function toStep(page: Page, step: StepId): Promise<void> {
  await goTo(page, step);
  await expect(page.locator('.builder-step h2')).toBeFocused();
}

export function wishField(page: Page): Locator {
  return page.getByLabel(t('goals.wish.label'), { exact: true });
}

export async function wish(page: Page, words: string): Promise<void> {
  await wishField(page).fill(words);
  await untilSaved(page);
}

export function nextStep(page: Page): Locator {
  return page.getByRole('button', { name: pattern('goals.next') });
}

/** Goals that lie in the browser before its page is opened; the first was saved last. */
export async function seedGoals(page: Page, ...goals: Goal[]): Promise<void> {
  const records = goals.map((body, i) =>
    goalRecord(body, {
      id: `00000000-0000-4000-8000-00000000000${i + 1}`,
      savedAt: `2026-11-2${8 - i}T10:00:00.000Z`,
    }),
  );
  await seedLocal(
    page,
    Object.fromEntries(records.map((one) => [`${RECORD}${one.id}`, JSON.stringify(one)])),
  );
}

/** A day so many days from today, as the browser counts it. */
export function dayFromNow(page: Page, days: number): Promise<string> {
  return page.evaluate((by) => {
    const day = new Date();
    day.setDate(day.getDate() + by);
    const pad = (number: number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
  }, days);
}
