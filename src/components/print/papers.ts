/** The blank papers of one language that are no agreement: all that the print room has on its shelves, in their order. */
import { brand } from 'virtual:brand';
import { isOffered, offeredMode } from '../../lib/brand/offers.ts';
import { blankDocument } from '../../lib/check/blank-document.ts';
import { CHECK_PAPERS } from '../../lib/check/paper-pages.ts';
import { goalDocument } from '../../lib/goals/document.ts';
import { EMPTY_GOAL } from '../../lib/goals/goal.ts';
import { languageMarks } from '../../lib/i18n/in-language.ts';
import { MODES, type Mode } from '../../lib/partnership/mode.ts';
import { kindOf, type PaperCard, type PaperFile, type PrintedCard } from '../../lib/print/paper.ts';
import { printableDocument } from '../../lib/printables/document.ts';
import { CARDS_A_SHEET, cardsFor, cardsPageOf, sheetsOf } from '../../lib/questions/cards.ts';
import { topicsIn } from '../cards/topics.ts';
import { checksIn } from '../check/check-content.ts';
import { relationshipIn } from '../check/check-papers.ts';
import { wordsFor } from '../page/words.ts';
import { printablesIn } from '../printables/printables.ts';

export interface BlankPaper {
  card: PaperCard;
  file: PaperFile;
}

export async function papersIn(locale: string): Promise<BlankPaper[]> {
  const all = [
    await goalPaper(locale),
    ...(await checkPapers(locale)),
    ...(await handPapers(locale)),
    ...(await cardPapers(locale)),
    ...(await selfCheckPapers(locale)),
  ];
  return all.filter(({ card }) => isOffered(brand.offers, `/print/${card.id}/`));
}

async function goalPaper(locale: string): Promise<BlankPaper> {
  const { t } = await wordsFor(locale);
  const title = t('goalPrint.title');
  const document = goalDocument(EMPTY_GOAL, { t, locale }, { isBlank: true });
  return {
    card: { kind: 'goals', id: 'goals', title, shelf: 'goals', modes: MODES, isForEach: true },
    file: {
      title,
      marks: {},
      nameLabel: t('document.name'),
      content: { document },
      look: 'usual',
      start: { tool: 'goals' },
    },
  };
}

async function checkPapers(locale: string): Promise<BlankPaper[]> {
  const { t } = await wordsFor(locale);
  const { data, language } = await relationshipIn(locale);
  const words = { t: (await wordsFor(language)).t, locale: language };
  const { contacts } = brand;
  return CHECK_PAPERS.map(({ form, mode, page }) => {
    const title = t(form === 'pulse' ? 'checkPrint.pulse' : 'checkPrint.title');
    // The plain page begins in a mode that is offered.
    const worded = offeredMode(brand.offers, mode);
    const document = blankDocument(data, words, { form, mode: worded, contacts });
    return {
      card: {
        kind: form === 'pulse' ? 'check-pulse' : 'check',
        id: page,
        title,
        shelf: 'check',
        modes: [mode],
        isForEach: true,
      },
      file: {
        title,
        marks: languageMarks(language, locale),
        nameLabel: words.t('document.name'),
        content: { document },
        look: form === 'pulse' ? 'close' : 'usual',
        start: { tool: 'check', form, mode: worded },
      },
    };
  });
}

async function handPapers(locale: string): Promise<BlankPaper[]> {
  const papers = await printablesIn(locale);
  return Promise.all(
    papers.map(async ({ id, data, language }) => {
      const { title, modes } = data;
      const { t } = await wordsFor(language);
      return {
        card: {
          kind: kindOf(id, MODES),
          id,
          title,
          lang: languageMarks(language, locale).lang,
          shelf: data.shelf,
          modes,
          isForEach: false,
        },
        file: {
          title,
          marks: languageMarks(language, locale),
          nameLabel: t('document.name'),
          content: { document: printableDocument(data) },
          look: data.read === 'standing' ? ('standing' as const) : ('by-hand' as const),
        },
      };
    }),
  );
}

async function cardPapers(locale: string): Promise<BlankPaper[]> {
  const { t } = await wordsFor(locale);
  const topics = await topicsIn(locale);
  const sheets = (mode: Mode, size: number): PrintedCard[][] =>
    topics.flatMap(({ data }) =>
      sheetsOf(
        cardsFor(data, mode).map(({ stage, text, followUp }) => ({
          topic: data.title,
          stage: t(`cards.stage.${stage}`),
          text,
          followUp,
        })),
        size,
      ),
    );
  const title = t('cards.title');
  return MODES.map((mode) => ({
    card: {
      kind: 'cards',
      id: cardsPageOf(mode),
      title,
      shelf: 'cards',
      modes: [mode],
      isForEach: false,
    },
    file: {
      title,
      marks: languageMarks(topics[0]?.language ?? locale, locale),
      nameLabel: t('document.name'),
      content: {
        cards: {
          standard: sheets(mode, CARDS_A_SHEET.usual),
          large: sheets(mode, CARDS_A_SHEET.large),
        },
      },
      look: 'usual',
    },
  }));
}

async function selfCheckPapers(locale: string): Promise<BlankPaper[]> {
  const { contacts } = brand;
  const checks = (await checksIn(locale)).filter(({ data }) => data.kind === 'self');
  return Promise.all(
    checks.map(async ({ id, data, language }) => {
      const words = { t: (await wordsFor(language)).t, locale: language };
      const page = `check-${id}`;
      const { title } = data;
      const document = blankDocument(data, words, { form: 'full', mode: 'reciprocal', contacts });
      return {
        card: {
          kind: page,
          id: page,
          title,
          lang: languageMarks(language, locale).lang,
          shelf: 'self-checks' as const,
          modes: MODES,
          isForEach: true,
        },
        file: {
          title,
          marks: languageMarks(language, locale),
          nameLabel: words.t('document.name'),
          content: { document },
          look: 'usual' as const,
          start: { tool: 'self-check' as const, id },
        },
      };
    }),
  );
}
