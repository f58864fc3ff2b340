/** Every state of the checks, for tests that must hold in all of them. */
import { emptyCheck } from '../../src/lib/check/check.ts';
import { openFile, trouble, untilSaved } from './agreement.ts';
import {
  answer,
  answerStops,
  dimensionOf,
  help,
  nameField,
  onScreen,
  openCheck,
  questionnaire,
  readMain,
  seedChecks,
  toStep,
} from './check-page.ts';
import { ASKED, checkOf, FULL_CHECK } from './checks.ts';
import { expect } from './guarded-test.ts';
import { shareComputer } from './privacy.ts';
import type { State } from './state.ts';
import { t } from './words.ts';

const [GROUP] = ASKED.groups;
/** Of one kind each: a part stands for all eight. */
const STEPS = ['mode', 'safe', GROUP?.id ?? '', 'words', 'next', 'apart'];
const PULSE = { ...FULL_CHECK, form: 'pulse' as const };

/** A self-check whose every other line leads to a step. */
const READY = {
  ...emptyCheck('ready'),
  day: '2026-11-28',
  answers: Object.fromEntries(
    questionnaire('ready').groups.flatMap(({ items }) =>
      items.map(({ id }, i) => [id, i % 2 === 0 ? 'not-yet' : 'yes']),
    ),
  ),
};

export const CHECK_STATES: State[] = [
  { name: 'check: nothing yet', reach: (page) => openCheck(page) },
  ...STEPS.map(
    (step): State => ({
      name: `check: ${step}, filled in`,
      reach: async (page) => {
        await seedChecks(page, FULL_CHECK, checkOf({ name: 'Ben' }));
        await openCheck(page, step);
      },
    }),
  ),
  {
    name: 'check: stop signs answered, and what one can do',
    reach: async (page) => {
      await openCheck(page, 'safe');
      await answerStops(page, 'unsure');
      await expect(help(page)).toBeVisible();
    },
  },
  {
    name: 'check: safety before the result',
    reach: async (page) => {
      await seedChecks(page, FULL_CHECK);
      await openCheck(page, 'safe');
      await answer(page, ASKED.stops?.[0]?.text ?? '', t('checkQuestions.safe.yes'));
      await toStep(page, 'result');
      await expect(help(page)).toBeVisible();
    },
  },
  {
    name: 'check: result, all of it open, the paper and the files too',
    reach: async (page) => {
      await seedChecks(page, FULL_CHECK, checkOf({ name: 'Ben' }));
      await openCheck(page, 'result');
      await readMain(page);
      const see = page.getByRole('button', { name: t('check.seePaper') });
      if (await see.isVisible()) await see.click();
      await expect(page.getByRole('button', { name: t('questions.files.text') })).toBeVisible();
    },
  },
  {
    name: 'check: result of a pulse',
    reach: async (page) => {
      await seedChecks(page, PULSE);
      await openCheck(page, 'result');
    },
  },
  {
    name: 'check: a pulse',
    reach: async (page) => {
      await seedChecks(page, PULSE);
      await openCheck(page, 'pulse');
    },
  },
  {
    name: 'check: no history yet, and nothing to compare',
    reach: (page) => openCheck(page, 'compare'),
  },
  {
    name: 'check: history on three dates, with its table',
    reach: async (page) => {
      const days = ['2026-11-28', '2026-10-28', '2026-09-28'];
      await seedChecks(page, ...days.map((day) => ({ ...FULL_CHECK, day })));
      await openCheck(page, 'history');
      await page.getByText(t('checkHistory.table')).first().click();
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
  {
    name: 'check: two views side by side, one part still waiting',
    reach: async (page) => {
      const answers = { ...FULL_CHECK.answers, 'talking-heard': 'never' };
      await seedChecks(page, FULL_CHECK, { ...FULL_CHECK, name: 'Ben', answers });
      await openCheck(page, 'compare');
      await page.getByLabel(t('checkCompare.here')).selectOption({ index: 1 });
      for (const all of await page.getByLabel(t('checkCompare.all'), { exact: true }).all()) {
        await all.check();
      }
      await page.getByLabel(dimensionOf('trust').title, { exact: true }).first().uncheck();
      await expect(page.locator('.compared').first()).toBeVisible();
    },
  },
  {
    name: 'check: a file that is no view',
    reach: async (page) => {
      await seedChecks(page, FULL_CHECK);
      await openCheck(page, 'compare');
      await openFile(page, 'x.json', '{}', t('checkCompare.file'));
      await expect(trouble(page)).toContainText(t('checkCompare.wrong.foreign'));
    },
  },
  {
    name: 'check: dialog open',
    reach: async (page) => {
      await openCheck(page);
      await nameField(page).fill('Ana');
      await untilSaved(page);
      await page.getByRole('button', { name: t('check.file.erase') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'check: trouble shown',
    reach: async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      });
      await openCheck(page);
      await nameField(page).fill('Ana');
      await expect(trouble(page)).toContainText(t('save.full'));
    },
  },
  {
    name: 'check: its questions could not be loaded',
    reach: async (page) => {
      await page.route('**/tools/check/*.json', (route) => route.abort());
      await page.goto('/tools/check/#safe');
      await expect(page.getByText(t('part.notLoaded'))).toBeVisible();
    },
  },
  {
    name: 'check: shared computer',
    reach: async (page) => {
      await openCheck(page);
      await nameField(page).fill('Ana');
      await untilSaved(page);
      await shareComputer(page, 'leave');
    },
  },
  { name: 'self-check: nothing yet', reach: (page) => openCheck(page, 'begin', 'right-help') },
  {
    name: 'self-check: stop signs answered, and what one can do',
    reach: async (page) => {
      await openCheck(page, 'safe', 'right-help');
      await answerStops(page, 'yes', questionnaire('right-help').stops);
      await expect(help(page)).toBeVisible();
    },
  },
  {
    name: 'self-check: a part, filled in',
    reach: async (page) => {
      await seedChecks(page, READY);
      await openCheck(page, questionnaire('ready').groups[0]?.id, 'ready');
    },
  },
  {
    name: 'self-check: result with next steps',
    reach: async (page) => {
      await seedChecks(page, READY);
      await openCheck(page, 'result', 'ready');
      await expect(onScreen(page).locator('.topic').first()).toBeVisible();
    },
  },
];
