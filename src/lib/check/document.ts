/**
 * A check as a document: who answered and when, the answers, and what they come to. What is still open
 * prints as boxes and lines. It never reads the stop signs, so that no paper or file can hold one.
 */
import type { Block, Document } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import type { Check } from './check.ts';
import { countsInWords } from './counts-in-words.ts';
import {
  answeredBy,
  answerLine,
  nextPart,
  openPart,
  paragraph,
  partOf,
  rowOf,
  ruleBlocks,
} from './paper-parts.ts';
import type { Questionnaire, RelationshipCheck, SelfCheck } from './questionnaire.ts';
import { askedOf, type DimensionResult, dimensionResults, topicResults } from './result.ts';
import { said } from './wording.ts';

export interface CheckDocumentOptions {
  /** Whether the note for its owner alone stands on it. */
  hasNote?: boolean;
  /** Whether somebody is answering just now: then it holds the answers in the order of the questions, and nothing that they come to. */
  isAsking?: boolean;
}

export function checkDocument(
  check: Check,
  asked: Questionnaire,
  words: Wordsmith,
  { hasNote = false, isAsking = false }: CheckDocumentOptions = {},
): Document {
  const { t } = words;
  const title = titleOf(asked, check, words);
  const hasResult = !isAsking && Object.keys(check.answers).length > 0;
  const note = hasNote && check.note.trim();
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      answeredBy(check, words),
      paragraph(asked.isNot),
      ...(asked.kind === 'self'
        ? selfParts(check, asked, words, hasResult)
        : check.form === 'pulse'
          ? pulseParts(check, asked, words)
          : fullParts(check, asked, words, hasResult)),
      ...nextPart(check, words),
      ...partOf(
        '.note',
        t('checkPaper.note'),
        note ? [answerLine(t('checkPaper.noteLine'), note, 1, words)] : [],
      ),
    ],
  };
}

/** A pulse says in its title that it is one. */
export function titleOf(
  asked: Questionnaire,
  { form }: Pick<Check, 'form'>,
  { t }: Wordsmith,
): string {
  const { title, kind } = asked;
  return kind === 'relationship' && form === 'pulse' ? t('checkPaper.pulseOf', { title }) : title;
}

function fullParts(
  check: Check,
  asked: RelationshipCheck,
  words: Wordsmith,
  hasResult: boolean,
): Block[] {
  const { t } = words;
  const order = asked.groups.map(({ id }) => id);
  const placeOf = ({ dimension }: DimensionResult) => order.indexOf(dimension.id);
  const results = dimensionResults(check, asked);
  const shown = hasResult ? results : results.toSorted((a, b) => placeOf(a) - placeOf(b));
  const open = asked.open.map((question) => ({
    id: question.id,
    text: said(question, check.mode),
  }));
  return [
    ...(hasResult ? [paragraph(t('checkPaper.order'))] : []),
    paragraph(asked.stem),
    ...shown.flatMap((result) =>
      partOf(result.dimension.id, result.dimension.title, [
        ...standing(result, words, hasResult),
        ...result.items.map(({ id, text }) => rowOf(text, asked, check.answers[id])),
      ]),
    ),
    ...partOf('.rule', t('checkPaper.rule.title'), ruleBlocks(words)),
    ...openPart(open, check, words),
  ];
}

/** “Talk about it: 2 of 3 rarely or never; 1 sometimes. It matters now.” */
function standing(
  { items, statement, isNow }: DimensionResult,
  { t }: Wordsmith,
  hasResult: boolean,
): Block[] {
  const now = isNow ? [t('checkPaper.now')] : [];
  const stated = hasResult
    ? [
        t('checkPaper.stated', {
          statement: t(`checkPaper.statement.${statement}`),
          counts: countsInWords(items, t),
        }),
      ]
    : [];
  const [first, ...others] = [...stated, ...now];
  if (first === undefined) return [];
  return [paragraph(first, ...others.map((sentence) => ` ${sentence}`))];
}

/** The answers as they were given. One item is too little for a statement, so there is none. */
function pulseParts(check: Check, asked: RelationshipCheck, words: Wordsmith): Block[] {
  const { t } = words;
  const now = asked.groups.filter(({ id }) => check.matters[id]).map(({ title }) => title);
  return [
    paragraph(t('checkPaper.pulse')),
    {
      kind: 'part',
      id: 'pulse',
      blocks: [paragraph(asked.stem), ...pulseRows(asked, check, words)],
    },
    ...(now.length > 0 ? [nowLine(now, words)] : []),
  ];
}

/** The items of the pulse, each with the name of its dimension. */
export function pulseRows(
  asked: RelationshipCheck,
  check: Pick<Check, 'answers' | 'mode'>,
  { t }: Wordsmith,
): Block[] {
  return asked.groups.flatMap((dimension) =>
    askedOf(dimension, { form: 'pulse' }).map((item) => {
      const text = t('checkPaper.line', { label: dimension.title, answer: said(item, check.mode) });
      return rowOf(text, asked, check.answers[item.id]);
    }),
  );
}

function nowLine(dimensions: readonly string[], { t }: Wordsmith): Block {
  const answer = dimensions.reduce((before, next) => t('checkPaper.joined', { before, next }));
  return paragraph(t('checkPaper.line', { label: t('checkPaper.matters'), answer }));
}

type Item = SelfCheck['groups'][number]['items'][number];

/** While somebody answers, every item with its boxes; then the next steps, and after them the rest. */
function selfParts(check: Check, asked: SelfCheck, words: Wordsmith, hasResult: boolean): Block[] {
  const { t } = words;
  const row = (item: Item) => rowOf(said(item, check.mode), asked, check.answers[item.id]);
  if (!hasResult) {
    return [
      paragraph(asked.stem),
      ...asked.groups.flatMap(({ id, title, items }) => partOf(id, title, items.map(row))),
    ];
  }
  const topics = topicResults(check, asked);
  const told = new Set(topics.flatMap(({ steps }) => steps.map(({ item }) => item.id)));
  const rest = new Set(topics.flatMap((topic) => topic.rest.map(({ id }) => id)));
  const rows = (isShown: (item: Item) => boolean) => {
    const shown = asked.groups.flatMap((group) => group.items).filter(isShown);
    return shown.length > 0 ? [paragraph(asked.stem), ...shown.map(row)] : [];
  };
  const { ending } = asked;
  return [
    ...partOf('result', ending.title, [paragraph(told.size > 0 ? ending.note : ending.none)]),
    ...topics.flatMap(({ id, title, steps }) =>
      partOf(
        id,
        title,
        steps.map(({ item, step }): Block => {
          const from = t('checkPaper.from', { item: item.text, answer: item.answer ?? '' });
          return { kind: 'tick', ticked: false, content: [`${step}\n${from}`] };
        }),
      ),
    ),
    ...partOf(
      '.rest',
      ending.rest,
      rows(({ id }) => rest.has(id)),
    ),
    ...partOf(
      '.open',
      t('checkPaper.open'),
      rows(({ id }) => !told.has(id) && !rest.has(id)),
    ),
  ];
}
