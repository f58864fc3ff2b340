/** Cards, records, closing sheets and the papers of a workshop on A4 and Letter: every word is there, and nothing is split, cut off or of the screen. */
import type { Page } from '@playwright/test';
import {
  CARDS_A_SHEET,
  cardsFor,
  cardsPageOf,
  modesOfCards,
} from '../../src/lib/questions/cards.ts';
import { FOLLOW_UP_LENGTH, QUESTION_LENGTH } from '../../src/lib/questions/schema.ts';
import { expect, test } from '../support/guarded-test.ts';
import { overflow } from '../support/overflow.ts';
import { PRINTABLES, printableTexts, TOPICS } from '../support/papers.ts';
import { FORMATS, print, squeeze } from '../support/pdf.ts';
import { t } from '../support/words.ts';

const SCREEN = [
  t('site.promise'),
  t('site.guides'),
  t('cards.how'),
  t('cards.pass'),
  t('print.howTo'),
  'http',
  '/print/',
];

/** Cards whose words need more room than they have, or that reach over their edge. */
const tooFull = (page: Page) =>
  page.locator('.card').evaluateAll((cards) =>
    cards
      .filter((card) => {
        const { bottom, right } = card.getBoundingClientRect();
        const isOver = [...card.children].some((child) => {
          const box = child.getBoundingClientRect();
          return box.bottom > bottom + 0.5 || box.right > right + 0.5;
        });
        return isOver || card.scrollHeight > card.clientHeight + 1;
      })
      .map((card) => card.textContent),
  );

for (const format of FORMATS) {
  test(`cards print eight to a sheet of ${format}, a sheet for each topic, and none is split`, async ({
    page,
  }) => {
    for (const mode of modesOfCards(TOPICS)) {
      await page.goto(`/print/${cardsPageOf(mode)}/`);
      const { sheets, words } = await print(page, format);
      expect(sheets).toHaveLength(TOPICS.length);
      for (const [i, topic] of TOPICS.entries()) {
        const cards = cardsFor(topic, mode);
        expect(cards).toHaveLength(CARDS_A_SHEET.usual);
        const sheet = squeeze(sheets[i]?.map(({ text }) => text).join('') ?? '');
        // A card that lay across two sheets would leave its topic on one and its question on the other.
        expect(sheet.split(squeeze(topic.title)).length - 1).toBeGreaterThanOrEqual(cards.length);
        for (const { stage } of cards) expect(sheet).toContain(squeeze(t(`cards.stage.${stage}`)));
        expect(sheet).toContain(squeeze(t('cards.foot')));
      }
      for (const { text, followUp } of TOPICS.flatMap((topic) => cardsFor(topic, mode))) {
        expect(words).toContain(squeeze(text));
        if (followUp) expect(words).toContain(squeeze(followUp));
      }
      for (const screen of SCREEN) expect(words).not.toContain(squeeze(screen));
    }
  });

  test(`cards in large print stand four to a sheet of ${format}, in 18 point`, async ({ page }) => {
    await page.goto('/print/cards-large/');
    const { sheets, words } = await print(page, format);
    expect(sheets).toHaveLength((TOPICS.length * CARDS_A_SHEET.usual) / CARDS_A_SHEET.large);
    for (const { text } of TOPICS.flatMap((topic) => cardsFor(topic, 'reciprocal'))) {
      expect(words).toContain(squeeze(text));
    }
    await page.emulateMedia({ media: 'print' });
    expect(await tooFull(page)).toEqual([]);
    const sizes = await page
      .locator('.card p, .card-foot')
      .evaluateAll((texts) =>
        texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      );
    expect(Math.min(...sizes) * 0.75).toBeCloseTo(18);
  });

  for (const [id, paper] of PRINTABLES) {
    // What is read while standing may take both sides of two sheets.
    const most = paper.read === 'standing' ? 4 : 1;
    test(`${id} prints whole on ${format}, on ${most} at most`, async ({ page }) => {
      await page.goto(`/print/${id}/`);
      const { sheets, words } = await print(page, format);
      expect(sheets.length).toBeLessThanOrEqual(most);
      for (const text of printableTexts(paper)) {
        for (const run of text.split(/\{[^{}]+\}/)) expect(words).toContain(squeeze(run));
      }
      const ticks = paper.parts.flatMap(({ blocks }) =>
        blocks.filter(({ kind }) => kind === 'tick'),
      );
      expect(words.split('☐')).toHaveLength(ticks.length + 1);
      for (const screen of SCREEN) expect(words).not.toContain(squeeze(screen));
    });
  }
}

for (const format of FORMATS) {
  test(`the sheet to sign in on fills one sheet of ${format}`, async ({ page }) => {
    await page.goto('/print/sign-in/');
    const { sheets, words } = await print(page, format);
    expect(sheets).toHaveLength(1);
    for (const key of ['pack.signIn.title', 'pack.signIn.why', 'pack.name'] as const) {
      expect(words).toContain(squeeze(t(key)));
    }
    for (const screen of SCREEN) expect(words).not.toContain(squeeze(screen));
  });

  test(`more people than a sheet of ${format} holds: the heads stand on each, and no row is split`, async ({
    page,
  }) => {
    await page.goto('/print/sign-in/');
    const rows = await page.locator('.sheet-table tbody').evaluate((body) => {
      const row = body.firstElementChild;
      for (let i = 0; i < 100; i++) if (row) body.append(row.cloneNode(true));
      // Two lines each, which a careless page break would part.
      for (const [i, one] of [...body.children].entries()) {
        const [name] = one.children;
        if (name) name.innerHTML = `first${i}.<br>second${i}.`;
      }
      return body.children.length;
    });
    const { sheets } = await print(page, format);
    const words = sheets.map((lines) => squeeze(lines.map(({ text }) => text).join('')));
    for (const sheet of words) expect(sheet).toContain(squeeze(t('pack.signIn.signature')));
    for (let i = 0; i < rows; i++) {
      const [on] = words.filter((sheet) => sheet.includes(`first${i}.`));
      expect(on).toContain(`second${i}.`);
    }
  });
}

test('no label leaves its lines, even where a paper is longer than a sheet', async ({ page }) => {
  await page.goto('/print/session-record-circle/');
  // Twice the paper: its parts now fall where they like, and some reach over the end of the first sheet.
  await page.locator('.sheet').evaluate((sheet) => {
    for (const part of [...sheet.querySelectorAll('.sheet-part')])
      sheet.append(part.cloneNode(true));
  });
  const labels = [...PRINTABLES.values()].flatMap(({ parts }) =>
    parts.flatMap(({ heading, blocks }) => [
      ...(heading ? [heading] : []),
      ...blocks.flatMap((block) =>
        block.kind === 'field' && block.lines > 1 ? [block.label] : [],
      ),
    ]),
  );
  for (const format of FORMATS) {
    const { sheets } = await print(page, format);
    expect(sheets.length).toBeGreaterThan(1);
    for (const lines of sheets) expect(labels).not.toContain(lines.at(-1)?.text);
  }
});

test('a card holds as much as content may write on it', async ({ page }) => {
  const filled = (length: number) =>
    'Where would somebody else begin with it? '.repeat(3).slice(0, length);
  for (const path of ['/print/cards/', '/print/cards-large/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await tooFull(page)).toEqual([]);
    await page.locator('.card:has(.card-more)').evaluateAll(
      (cards, [question, more]) => {
        for (const card of cards) {
          const [asked, next] = card.querySelectorAll('.card-question, .card-more');
          if (asked) asked.textContent = question ?? '';
          if (next) next.textContent = more ?? '';
        }
      },
      [filled(QUESTION_LENGTH), filled(FOLLOW_UP_LENGTH)],
    );
    expect(await tooFull(page)).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test('each card has a line on all four sides, and nothing on it is a tint', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/print/cards/');
  const edges = await page.locator('.card-grid').evaluateAll((grids) =>
    grids.map((grid) => {
      const drawn = (element: Element, sides: string[]) =>
        sides.every((side) => {
          const style = getComputedStyle(element);
          return (
            style.getPropertyValue(`border-${side}-style`) === 'dashed' &&
            Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
            style.getPropertyValue(`border-${side}-color`) === 'rgb(0, 0, 0)'
          );
        });
      return (
        drawn(grid, ['block-start', 'inline-start']) &&
        [...grid.children].every((card) => drawn(card, ['block-end', 'inline-end']))
      );
    }),
  );
  expect(edges).toHaveLength(TOPICS.length);
  expect(edges).not.toContain(false);
  const colours = await page.locator('.card, .card p').evaluateAll((elements) => [
    ...new Set(
      elements.flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      }),
    ),
  ]);
  expect(colours.toSorted()).toEqual([
    'rgb(0, 0, 0)',
    'rgb(255, 255, 255)',
    'rgb(51, 51, 51)',
    'rgba(0, 0, 0, 0)',
  ]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the print room leads to cards and papers, which are whole', async ({ page }) => {
    for (const name of [t('cards.title'), ...[...PRINTABLES.values()].map(({ title }) => title)]) {
      await page.goto('/print/');
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      expect(await page.locator('script').count()).toBe(0);
    }
    await page.goto('/print/cards/');
    const cards = TOPICS.flatMap((topic) => cardsFor(topic, 'reciprocal'));
    await expect(page.locator('.card')).toHaveCount(cards.length);
  });
});

test('the printing list of the workshop is right about the sheets', async ({ page }) => {
  const bothSides: [path: string, sheets: number][] = [
    ['/print/agreement/', 2],
    ['/print/goals/', 1],
    ['/print/check/', 2],
    ['/print/session-record/', 1],
  ];
  for (const [path, sheets] of bothSides) {
    await page.goto(path);
    for (const format of FORMATS) {
      const printed = await print(page, format);
      expect({ path, sheets: Math.ceil(printed.sheets.length / 2) }).toEqual({ path, sheets });
    }
  }
});

for (const width of [320, 1280]) {
  test(`no card and no paper reaches over the edge of a screen of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const papers = ['cards', 'cards-large', 'cards-circle', ...PRINTABLES.keys()];
    for (const paper of papers) {
      await page.goto(`/print/${paper}/`);
      expect(await overflow(page), paper).toBeLessThanOrEqual(0);
    }
  });
}
