/** Every state of the goal worksheet, for checks that must hold in all of them. */
import { STEPS } from '../../src/lib/goals/steps.ts';
import { trouble, untilSaved } from './agreement.ts';
import { openGoal, seedGoals, toStep, wish, wishField } from './goal-page.ts';
import { FULL_GOAL, goalOf } from './goals.ts';
import { expect } from './guarded-test.ts';
import { openMy } from './my-worksheets.ts';
import { shareComputer } from './privacy.ts';
import type { State } from './state.ts';
import { t } from './words.ts';

const OPEN = { ...FULL_GOAL, state: 'open' as const, ended: '', dismissed: [] };

export const GOAL_STATES: State[] = [
  { name: 'goals: nothing yet', reach: (page) => openGoal(page) },
  ...STEPS.map(
    (step): State => ({
      name: `goals: ${step}, filled in`,
      reach: async (page) => {
        await seedGoals(page, OPEN, goalOf());
        await openGoal(page, step);
      },
    }),
  ),
  {
    name: 'goals: hints, one put away',
    reach: async (page) => {
      await openGoal(page);
      await wish(page, 'I want to get better and my boss to promote me');
      await toStep(page, 'wording');
      await page
        .getByRole('button', { name: /^Don’t show/ })
        .first()
        .click();
      await expect(page.getByText(t('goalQuestions.hints.restore'))).toBeVisible();
    },
  },
  {
    name: 'goals: a line taken out, all steps, the paper and the files open',
    reach: async (page) => {
      await seedGoals(page, OPEN, goalOf());
      await openGoal(page, 'progress');
      const remove = t('goalQuestions.progress.remove', { number: 1 });
      await page.getByRole('button', { name: remove }).click();
      await page.getByText(t('goals.steps')).click();
      const see = page.getByRole('button', { name: t('goals.seePaper') });
      if (await see.isVisible()) await see.click();
      await page.getByText(t('goals.file.more')).click();
      await expect(page.getByText(t('goalQuestions.csvNote'))).toBeVisible();
    },
  },
  {
    name: 'goals: let go, with every goal on the sheet',
    reach: async (page) => {
      await seedGoals(page, { ...OPEN, state: 'let-go', ended: '2026-11-20' }, goalOf());
      await openGoal(page, 'talk');
      await page.getByRole('radio', { name: t('goalQuestions.talk.set') }).check();
      const see = page.getByRole('button', { name: t('goals.seePaper') });
      if (await see.isVisible()) await see.click();
    },
  },
  {
    name: 'goals: dialog open',
    reach: async (page) => {
      await openGoal(page);
      await wish(page, 'To swim again');
      await page.getByRole('button', { name: t('goals.file.erase') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'goals: trouble shown',
    reach: async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      });
      await openGoal(page);
      await wishField(page).fill('To swim again');
      await expect(trouble(page)).toContainText(t('save.full'));
    },
  },
  {
    name: 'goals: shared computer',
    reach: async (page) => {
      await openGoal(page);
      await wish(page, 'To swim again');
      await shareComputer(page, 'leave');
    },
  },
  {
    name: 'my worksheets: goals, one late, with its acts and versions',
    reach: async (page) => {
      await seedGoals(page, goalOf({ timeBound: { by: '2026-01-01', milestones: [] } }), FULL_GOAL);
      await openGoal(page);
      await wishField(page).fill('To swim once more');
      await untilSaved(page);
      await openMy(page);
      const name = 'To swim once more';
      await page.getByRole('button', { name: t('my.more', { who: name }) }).click();
      await page.getByRole('button', { name: t('my.history'), exact: true }).click();
      await expect(page.locator('.my-changes dt').first()).toBeVisible();
    },
  },
];
