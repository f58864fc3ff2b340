/** Cards as they are dealt: those that fit a mode, in its words, sorted by stage, eight to a sheet and none lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { cardsFor, cardsPageOf, modesOfCards, sheetsOf } from '../../../src/lib/questions/cards.ts';
import {
  type Card,
  QUESTION_LENGTH,
  STAGES,
  topicFaults,
  topicSchema,
} from '../../../src/lib/questions/schema.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';

const card = (part: Partial<Card>): Card => ({
  id: 'one',
  stage: 'going',
  text: 'What now?',
  ...part,
});
const topic = (...cards: Card[]) => ({ title: 'Us', order: 1, guide: 'boundaries', cards });

describe('the cards of a mode', () => {
  const cards = [
    card({ id: 'end', stage: 'ending' }),
    card({ id: 'worded', inMode: { circle: 'What now, all of you?' }, followUp: 'And then?' }),
    card({ id: 'pairs', stage: 'first', modes: ['reciprocal', 'near-peer'] }),
    card({ id: 'hard', stage: 'hard', modes: ['circle'] }),
  ];

  test('are those that fit it, by stage', () => {
    const ids = (mode: (typeof MODES)[number]) =>
      cardsFor(topic(...cards), mode).map(({ id }) => id);
    expect(ids('reciprocal')).toEqual(['pairs', 'worded', 'end']);
    expect(ids('circle')).toEqual(['worded', 'hard', 'end']);
    expect(ids('cross-age')).toEqual(['worded', 'end']);
  });

  test('are said in its words', () => {
    const texts = (mode: (typeof MODES)[number]) =>
      cardsFor(topic(...cards), mode).find(({ id }) => id === 'worded');
    expect(texts('reciprocal')).toMatchObject({ text: 'What now?', followUp: 'And then?' });
    expect(texts('circle')).toMatchObject({ text: 'What now, all of you?', followUp: 'And then?' });
  });

  test('of one stage keep the order of their file', () => {
    const ids = ['c', 'a', 'b'];
    const dealt = cardsFor(topic(...ids.map((id) => card({ id }))), 'circle');
    expect(dealt.map(({ id }) => id)).toEqual(ids);
  });
});

test('a mode has a page of its own only where something differs', () => {
  expect(modesOfCards([topic(card({}))])).toEqual(['reciprocal']);
  expect(modesOfCards([topic(card({ inMode: { circle: 'What?' } }))])).toEqual([
    'reciprocal',
    'circle',
  ]);
  expect(modesOfCards([topic(card({}), card({ id: 'two', modes: ['reciprocal'] }))])).toEqual([
    ...MODES,
  ]);
  expect(MODES.map(cardsPageOf)).toEqual([
    'cards',
    'cards-near-peer',
    'cards-cross-age',
    'cards-circle',
  ]);
});

test('sheets hold every card once and in order, and only the last is not full', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 9 }), (cards, size) => {
      const sheets = sheetsOf(cards, size);
      expect(sheets.flat()).toEqual(cards);
      expect(sheets.slice(0, -1).every((sheet) => sheet.length === size)).toBe(true);
      expect(sheets.every((sheet) => sheet.length > 0)).toBe(true);
    }),
  );
});

describe('a topic', () => {
  const isSound = (given: unknown) => safeParse(topicSchema, given).success;

  test('is sound with a card for each stage', () => {
    expect(isSound(topic(...STAGES.map((stage) => card({ id: stage, stage }))))).toBe(true);
  });

  test.each([
    ['a question that no card holds', card({ text: 'x'.repeat(QUESTION_LENGTH + 1) })],
    [
      'one that is too long in a mode',
      card({ inMode: { circle: 'x'.repeat(QUESTION_LENGTH + 1) } }),
    ],
    ['an unknown stage', { ...card({}), stage: 'later' }],
    ['an unknown mode', { ...card({}), modes: ['pair'] }],
    ['a mode that is none, with words', { ...card({}), inMode: { pair: 'What?' } }],
    ['no question', card({ text: '' })],
    ['an id that no address could hold', card({ id: 'My card' })],
  ])('is refused with %s', (_, wrong) => {
    expect(isSound(topic(wrong as Card))).toBe(false);
  });

  test('has no id twice, and no words for a mode that is not its own', () => {
    const faults = topicFaults(
      topic(
        card({}),
        card({}),
        card({ id: 'two', modes: ['circle'], inMode: { reciprocal: 'W?' } }),
      ),
    );
    expect(faults.map(({ path }) => path)).toEqual([
      ['cards', 1, 'id'],
      ['cards', 2, 'inMode', 'reciprocal'],
    ]);
    expect(topicFaults(topic(card({ modes: ['circle'], inMode: { circle: 'W?' } })))).toEqual([]);
  });
});
