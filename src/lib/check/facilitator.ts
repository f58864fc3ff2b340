/** A sheet for whoever brings the relationship check to a pair or a room. It asks for nobody’s answers. */
import type { Contact } from '../brand/contact.ts';
import type { Block, Document } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { MODES } from '../partnership/mode.ts';
import { helpList } from './blank-document.ts';
import { paragraph, partOf, quietly } from './paper-parts.ts';
import type { Dimension, RelationshipCheck } from './questionnaire.ts';
import { said } from './wording.ts';

/** The sources that the sheet speaks of, in the order of their numbers. */
export const FACILITATOR_SOURCES = ['kniberg-2014', 'ferro-match-reports'] as const;
type Cited = (typeof FACILITATOR_SOURCES)[number];

export interface FacilitatorOptions {
  contacts: readonly Contact[];
  /** Each of those sources as a bibliography names it, in their order. */
  sources: readonly string[];
}

export function facilitatorDocument(
  asked: RelationshipCheck,
  words: Wordsmith,
  { contacts, sources }: FacilitatorOptions,
): Document {
  const { t } = words;
  const title = t('checkPrint.sheet.title');
  const numberOf = (id: Cited) => FACILITATOR_SOURCES.indexOf(id) + 1;
  const list = (...points: string[]): Block => ({
    kind: 'list',
    points: points.map((point) => [point]),
  });
  const dimensions = asked.groups.flatMap((dimension) =>
    partOf(dimension.id, dimension.title, [
      paragraph(
        t('checkPrint.sheet.talk.ask', { question: dimension.question }),
        ' ',
        t('checkPrint.sheet.talk.open', { words: said(dimension.talk, '') }),
      ),
      ...talkElsewhere(dimension, words),
    ]),
  );
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      paragraph(t('checkPrint.sheet.lead'), ' ', t('checkPrint.sheet.modes')),
      ...partOf('is', t('checkPrint.sheet.is.title'), [
        list(
          t('checkPrint.sheet.is.talk'),
          asked.isNot,
          t('checkPrint.sheet.is.compare', { source: numberOf('kniberg-2014') }),
          t('checkPrint.sheet.is.two', { source: numberOf('ferro-match-reports') }),
        ),
      ]),
      ...partOf('before', t('checkPrint.sheet.before.title'), [
        list(
          t('checkPrint.sheet.before.free'),
          t('checkPrint.sheet.before.power'),
          t('checkPrint.sheet.before.fear'),
          t('checkPrint.sheet.before.passOn'),
        ),
        paragraph(t('checkPrint.sheet.help')),
        helpList(words, contacts),
      ]),
      ...partOf('run', t('checkPrint.sheet.run.title'), [
        list(
          t('checkPrint.sheet.run.signs'),
          t('checkPrint.sheet.run.alone'),
          t('checkPrint.sheet.run.choose'),
          t('checkPrint.sheet.run.talk'),
          t('checkPrint.sheet.run.end'),
          t('checkPrint.sheet.run.home'),
        ),
      ]),
      ...partOf('sign', t('checkPrint.sheet.sign.title'), [
        list(
          t('checkPrint.sheet.sign.listen'),
          t('checkPrint.sheet.sign.next'),
          t('checkPrint.sheet.sign.apart'),
          t('checkPrint.sheet.sign.room'),
        ),
      ]),
      // With the first of them, so that the heading never stands at the foot of a page.
      ...partOf('talk', t('checkPrint.sheet.talk.title'), [
        paragraph(t('checkPrint.sheet.talk.lead')),
        ...dimensions.slice(0, 1),
      ]),
      ...dimensions.slice(1),
      ...partOf('end', t('checkPrint.sheet.end.title'), [
        paragraph(t('checkPrint.sheet.end.text')),
      ]),
      {
        kind: 'part',
        id: 'sources',
        blocks: sources.map((source, i) =>
          quietly(t('checkPrint.sheet.source', { number: i + 1, source })),
        ),
      },
    ],
  };
}

/** How one begins in modes that say it in other words; those of one wording stand together. */
function talkElsewhere({ talk }: Pick<Dimension, 'talk'>, { t }: Wordsmith): Block[] {
  const modes = MODES.filter((mode) => said(talk, mode) !== talk.text);
  const sayings = [...new Set(modes.map((mode) => said(talk, mode)))];
  return sayings.map((saying) => {
    const label = modes
      .filter((mode) => said(talk, mode) === saying)
      .map((mode) => t(`mode.${mode}`))
      .reduce((before, next) => t('checkPaper.joined', { before, next }));
    return paragraph(t('checkPrint.sheet.talk.in', { modes: label, words: saying }));
  });
}
