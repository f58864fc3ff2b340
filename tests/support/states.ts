/** Every layout and every state of the tools, for checks that must hold in all of them. */
import type { Page } from '@playwright/test';
import { agreedDraft, agreedSeed } from './agreed.ts';
import {
  BUILDER,
  goTo,
  introduce,
  nameField,
  openBuilder,
  openFile,
  openFiles,
  trouble,
  untilSaved,
  writeOwnWords,
} from './agreement.ts';
import { CHECK_STATES } from './check-states.ts';
import { draftOf } from './drafts.ts';
import { GOAL_STATES } from './goal-states.ts';
import { expect } from './guarded-test.ts';
import { linkTo } from './handed-over.ts';
import { LAYOUTS } from './layouts.ts';
import { MY_CHECKS_STATE } from './my-checks.ts';
import { openMy, startPartnership } from './my-worksheets.ts';
import { PAIRS_STATES } from './pairs-states.ts';
import { eraseButton, eraseEverything, openPrivacy, shareComputer, yesButton } from './privacy.ts';
import { RECORD, recordText, seedLocal } from './saved-bytes.ts';
import { SHEET_STATES } from './sheet-states.ts';
import type { State } from './state.ts';
import { STUDIO_STATES } from './studio-states.ts';
import { eightWords, goToAgree, linkOf, openLink, sayYes } from './two-people.ts';
import { pattern, t } from './words.ts';

async function search(page: Page, query: string): Promise<void> {
  await page.goto('/search/');
  await page.getByLabel(t('search.label')).fill(query);
}

const searchStatus = (page: Page) => page.getByRole('main').getByRole('status');

export const STATES: State[] = [
  ...LAYOUTS.map(
    (path): State => ({ name: path, reach: async (page) => void (await page.goto(path)) }),
  ),
  { name: 'builder: first step', reach: (page) => openBuilder(page) },
  { name: 'builder: mode', reach: (page) => openBuilder(page, 'mode') },
  { name: 'builder: setting', reach: (page) => openBuilder(page, 'setting') },
  { name: 'builder: template', reach: (page) => openBuilder(page, 'template') },
  {
    name: 'builder: dates and turns',
    reach: async (page) => {
      await openBuilder(page, 'dates');
      await page.getByLabel(t('questions.dates.day')).fill('2027-03-09');
      await page.getByRole('radio', { name: t('questions.dates.one') }).check();
      await expect(page.getByRole('heading', { name: t('questions.dates.plan') })).toBeVisible();
    },
  },
  {
    name: 'builder: clauses arranged, one added, files shown',
    reach: async (page) => {
      await openBuilder(page, 'more');
      await page.getByLabel(t('questions.more.search')).fill('gift');
      await page
        .getByRole('button', { name: pattern('questions.more.add') })
        .first()
        .click();
      await expect(page.getByText(t('questions.more.none'))).toBeVisible();
      await openFiles(page);
    },
  },
  {
    name: 'builder: a clause of their own',
    reach: async (page) => {
      await openBuilder(page, 'more');
      await page.getByRole('button', { name: t('questions.more.writeOwn') }).click();
      await page.getByLabel(t('questions.ownClause.words')).fill('We bring tea.');
      await untilSaved(page);
    },
  },
  {
    name: 'builder: words of a guide',
    reach: async (page) => {
      await openBuilder(page, 'say-boundaries-they-message-at-midnight');
      await expect(page.getByRole('button', { name: t('questions.guideWords.put') })).toBeVisible();
    },
  },
  {
    name: 'builder: words that the guides no longer have',
    reach: async (page) => {
      await openBuilder(page, 'say-gone');
      await expect(page.getByText(t('questions.guideWords.unknown'))).toBeVisible();
    },
  },
  {
    name: 'builder: words of guides found among the clauses',
    reach: async (page) => {
      await openBuilder(page, 'more');
      await page.getByLabel(t('questions.more.search')).fill('midnight');
      await expect(page.getByRole('button', { name: pattern('questions.more.add') })).toBeVisible();
    },
  },
  { name: 'builder: clause untouched', reach: (page) => openBuilder(page, 'meeting') },
  {
    name: 'builder: clause chosen',
    reach: async (page) => {
      await openBuilder(page, 'meeting');
      await page.getByRole('radio').first().check();
      await expect(page.getByRole('radiogroup').getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'builder: own words, all steps and the paper open',
    reach: async (page) => {
      await openBuilder(page);
      await writeOwnWords(page, 'limits-of-confidentiality', 'Our own words.');
      await untilSaved(page);
      await page.getByText(t('agreement.steps')).click();
      const see = page.getByRole('button', { name: t('agreement.seePaper') });
      if (await see.isVisible()) await see.click();
    },
  },
  {
    name: 'builder: answers',
    reach: async (page) => {
      await openBuilder(page);
      await writeOwnWords(page, 'purpose', 'Our own words.');
      await goTo(page, 'meeting');
      await page.getByRole('radio', { name: t('questions.clause.leaveOut') }).check();
      await goTo(page, 'answers');
      await expect(page.getByRole('heading', { name: t('questions.answers.title') })).toBeFocused();
    },
  },
  {
    name: 'builder: how it goes on, with changes, an earlier version, a review and a break',
    reach: async (page) => {
      const { clauses } = agreedDraft();
      const topics = { choice: 'topics', own: '', values: { topics: 'money' }, proposed: {} };
      await seedLocal(page, agreedSeed({ clauses: { ...clauses, 'off-limits': topics } }));
      await openBuilder(page, 'later');
      await page.getByText(t('later.earlier')).click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: t('later.review.done') }).click();
      await expect(page.getByLabel(t('later.review.next'))).toBeVisible();
      await page.getByLabel(t('later.pause.until')).fill('2020-01-01');
      await page.getByRole('button', { name: t('later.pause.start') }).click();
      await expect(page.getByText(t('later.pause.early'))).toBeVisible();
    },
  },
  {
    name: 'builder: ended, with its closing note',
    reach: async (page) => {
      await seedLocal(page, agreedSeed());
      await openBuilder(page, 'later');
      await page.getByRole('button', { name: t('later.end.yes') }).click();
      await page.getByLabel(t('later.closing.good')).fill('The walks.');
      await expect(page.getByRole('region', { name: t('later.closing.sheet') })).toContainText(
        'The walks.',
      );
    },
  },
  {
    name: 'builder: dialog open',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await page.getByRole('button', { name: t('file.erase') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'builder: trouble shown',
    reach: async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      });
      await openBuilder(page);
      await nameField(page).fill('Ana');
      await expect(trouble(page)).toContainText(t('save.full'));
    },
  },
  {
    name: 'builder: kept notice, others listed',
    reach: async (page) => {
      const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
      await seedLocal(page, {
        [`${RECORD}${id(1)}`]: 'cut sho',
        [`${RECORD}${id(2)}`]: recordText({ id: id(2), version: 99 }),
        [`${RECORD}${id(3)}`]: recordText({ id: id(3) }),
        [`${RECORD}${id(4)}`]: recordText({ id: id(4) }),
      });
      await openBuilder(page);
      await expect(page.getByRole('region', { name: t('kept.title') })).toBeVisible();
      await expect(page.getByRole('heading', { name: t('file.others') })).toBeVisible();
    },
  },
  ...GOAL_STATES,
  ...CHECK_STATES,
  ...SHEET_STATES,
  ...PAIRS_STATES,
  ...STUDIO_STATES,
  MY_CHECKS_STATE,
  {
    name: 'builder: proposed, with a code for a camera',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await goToAgree(page);
      await sayYes(page, 'Ana');
      await linkOf(page);
    },
  },
  {
    name: 'builder: agreed',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await goToAgree(page);
      await sayYes(page, 'Ana');
      await sayYes(page, 'Ben');
      await eightWords(page);
    },
  },
  {
    name: 'builder: an agreement that was sent, to a circle',
    reach: async (page) => {
      const people = ['Ana', 'Ben', 'Chi'].map((name) => ({ name }));
      await openLink(page, linkTo(draftOf({ mode: 'circle', people })));
      await expect(page.getByRole('radio')).toHaveCount(3);
    },
  },
  {
    name: 'builder: two versions side by side, the other’s an old one',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await writeOwnWords(page, 'meeting', 'On Mondays.');
      await goToAgree(page);
      const link = await linkOf(page);
      await writeOwnWords(page, 'meeting', 'On Tuesdays.');
      await untilSaved(page);
      await openLink(page, link);
      await page.getByRole('radio', { name: t('received.theirs') }).check();
    },
  },
  {
    name: 'builder: a link that is not whole',
    reach: (page) => openLink(page, `${BUILDER}#a=1xyz`),
  },
  { name: 'my worksheets: nothing yet', reach: (page) => openMy(page) },
  {
    name: 'my worksheets: partnerships, an agreement’s acts and versions, something deleted and kept',
    reach: async (page) => {
      const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
      await seedLocal(page, {
        [`${RECORD}${id(1)}`]: recordText({ id: id(1) }),
        [`${RECORD}${id(2)}`]: recordText({ id: id(2) }),
        [`${RECORD}${id(3)}`]: 'cut sho',
      });
      await openBuilder(page);
      await nameField(page).fill('Anna');
      await untilSaved(page);
      await openMy(page);
      await startPartnership(page, 'Mondays');
      await page.getByRole('button', { name: t('my.more', { who: 'Ana and Ben' }) }).click();
      await page.getByRole('button', { name: t('my.delete'), exact: true }).click();
      const putBack = t('my.putBack', { who: 'Ana and Ben' });
      await expect(page.getByRole('button', { name: putBack })).toBeFocused();
      await page.getByRole('button', { name: t('my.more', { who: 'Anna and Ben' }) }).click();
      await page.getByRole('button', { name: t('my.history'), exact: true }).click();
      await expect(page.getByText(t('my.changeNames'))).toBeVisible();
      await page.getByRole('button', { name: t('my.rename', { name: 'Mondays' }) }).click();
      await expect(page.getByLabel(t('my.name'), { exact: true }).first()).toBeFocused();
    },
  },
  {
    name: 'my worksheets: a copy to be locked, and a file looked into',
    reach: async (page) => {
      const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
      await seedLocal(page, { [`${RECORD}${id(1)}`]: recordText({ id: id(1) }) });
      await openMy(page);
      await page.getByRole('button', { name: t('copy.everything') }).click();
      await page.getByLabel(t('copy.locked'), { exact: true }).check();
      await page.getByRole('button', { name: t('copy.save'), exact: true }).click();
      await expect(page.getByText(t('copy.passphraseMissing'))).toBeVisible();
      const texts = [
        recordText({ id: id(1), stamp: '99999999', partnership: id(7) }),
        recordText({ id: id(2) }),
      ];
      const records = [...texts.map((text) => JSON.parse(text)), 'cut sho'];
      const file = { format: 'bothways', kind: 'bundle', version: 1, count: 9, records };
      const rest = { savedAt: '2026-11-01T10:00:00.000Z', checksum: '00000000' };
      await openFile(page, 'x.json', JSON.stringify({ ...file, ...rest }), t('copy.open'));
      await expect(page.getByText(t('copy.changedFile'))).toBeVisible();
    },
  },
  {
    name: 'builder: shared computer',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await shareComputer(page, 'leave');
    },
  },
  {
    name: 'builder: asked what becomes of what is kept',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await page.getByRole('button', { name: t('shared.start') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'privacy: texts shown',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await openPrivacy(page);
      for (const text of await page.getByText(t('privacy.show')).all()) await text.click();
      await expect(page.locator('pre').first()).toContainText('Ana');
    },
  },
  {
    name: 'privacy: erased',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await eraseEverything(page);
    },
  },
  {
    name: 'my worksheets: shared computer',
    reach: async (page) => {
      await openMy(page);
      await shareComputer(page);
    },
  },
  {
    name: 'my worksheets: all erased',
    reach: async (page) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await openMy(page);
      await eraseButton(page).click();
      await yesButton(page).click();
      await expect(page.getByText(t('everything.erased'))).toBeVisible();
    },
  },
  {
    name: 'search: idle',
    reach: async (page) => {
      await page.goto('/search/');
      await expect(searchStatus(page)).toHaveText(t('search.ready'));
    },
  },
  {
    name: 'search: found',
    reach: async (page) => {
      await search(page, 'agreement');
      await expect(searchStatus(page)).toHaveText(pattern('search.found'));
    },
  },
  {
    name: 'search: none',
    reach: async (page) => {
      await search(page, 'xylophone quux');
      await expect(searchStatus(page)).toHaveText(pattern('search.none'));
    },
  },
  {
    name: 'search: broken',
    reach: async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await search(page, 'agreement');
      await expect(searchStatus(page)).toHaveText(t('search.broken'));
    },
  },
];
