/** The conversation cards as they stand: open, kind, easy to read, worded for each mode, and enough of them for a room. */
import { describe, expect, test } from 'vitest';
import { GRADE_BARS } from '../../bench/bars.ts';
import { MODES, type Mode } from '../../src/lib/partnership/mode.ts';
import { CARDS_A_SHEET, cardsFor } from '../../src/lib/questions/cards.ts';
import { STAGES, topicFaults } from '../../src/lib/questions/schema.ts';
import { TOPICS } from '../support/papers.ts';
import { gradeOf } from '../support/readability.ts';

const CARDS = TOPICS.flatMap(({ cards }) => cards);
/** All questions, in every wording. */
const QUESTIONS = CARDS.flatMap(({ id, text, inMode }) =>
  [text, ...Object.values(inMode ?? {})].map((words) => ({ id, words })),
);
const FOLLOW_UPS = CARDS.flatMap(({ id, followUp }) => (followUp ? [{ id, words: followUp }] : []));
const TEXTS = [...QUESTIONS, ...FOLLOW_UPS];

/** Those that match, with the card that they stand on. */
const saying = (pattern: RegExp, texts = TEXTS) =>
  texts.filter(({ words }) => pattern.test(words)).map(({ id, words }) => `${id}: ${words}`);

const dealt = (mode: Mode) => TOPICS.flatMap((topic) => cardsFor(topic, mode));

test('there are seventy-two at least, and each topic is sound', () => {
  expect(CARDS.length).toBeGreaterThanOrEqual(72);
  expect(TOPICS.flatMap(topicFaults)).toEqual([]);
  expect(TOPICS.map(({ order }) => order)).toEqual(TOPICS.map((_, i) => i + 1));
});

test.each(MODES)('a sheet of eight for each topic, two cards for each stage: %s', (mode) => {
  for (const topic of TOPICS) {
    const cards = cardsFor(topic, mode);
    expect({ topic: topic.title, count: cards.length }).toEqual({
      topic: topic.title,
      count: CARDS_A_SHEET.usual,
    });
    for (const stage of STAGES) {
      expect(cards.filter((card) => card.stage === stage)).toHaveLength(2);
    }
  }
});

test('no card asks what another asks', () => {
  for (const mode of MODES) {
    const asked = dealt(mode).map(({ text }) => text.toLowerCase().replace(/[^a-z]+/g, ' '));
    expect(asked.filter((text, i) => asked.indexOf(text) !== i)).toEqual([]);
  }
  const ids = CARDS.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe('every card is open', () => {
  const asking = 'How|What|When|Which|Who|Whom|Whose|Where|On which';
  const bidding = 'Tell|Try|Describe|Draw|Show|Finish|Think';
  const opener = new RegExp(`^(?:${asking}|${bidding})\\b`);
  /** Each sentence of each text. */
  const sentences = TEXTS.flatMap(({ id, words }) =>
    words.split(/(?<=[.?]) /).map((sentence) => ({ id, words: sentence })),
  );

  test('it begins with a word that no yes or no answers, and ends its sentence', () => {
    expect(TEXTS.filter(({ words }) => !opener.test(words))).toEqual([]);
    expect(TEXTS.filter(({ words }) => !/[.?]$/.test(words))).toEqual([]);
  });

  test('so does each sentence within it, and whatever asks is a question', () => {
    const isAsking = new RegExp(`^(?:${asking})\\b.*\\?$`);
    const isBidding = new RegExp(`^(?:${bidding})\\b.*\\.$`);
    expect(sentences.length).toBeGreaterThan(TEXTS.length);
    expect(
      sentences.filter(({ words }) => !isAsking.test(words) && !isBidding.test(words)),
    ).toEqual([]);
  });

  test('“why” is not asked, which can sound like a charge', () => {
    expect(saying(/\bwhy\b/i)).toEqual([]);
  });
});

test('no card pries', () => {
  const private_ =
    /\b(?:secrets?|salary|money|paid|debts?|religio\w*|god|pray|diagnos\w*|ill(?:ness)?|medic\w*|therap\w*|weight|body|sex\w*|love[ds]?|dating|marri\w*|divorc\w*|parents?|mothers?|fathers?|famil\w*|politic\w*|vote|drink|drugs?|worst|asham\w*|regret\w*|fail\w*|afraid|fears?|childhood)\b/i;
  expect(saying(private_)).toEqual([]);
});

test('no card tells anybody off, or asks who is to blame', () => {
  expect(saying(/\b(?:should you|you must|fault|blame|wrong|lazy|excuse)\b/i)).toEqual([]);
});

describe('the words fit the mode', () => {
  test('nobody is a mentor or a mentee', () => {
    expect(saying(/\b(?:mentor|mentee|leader|coach|tutor)s?\b/i)).toEqual([]);
  });

  test('in a circle nobody is the other one, and “me” is not one of two', () => {
    const texts = dealt('circle').map(({ id, text }) => ({ id, words: text }));
    expect(saying(/\bboth\b|\bthe other\b|\bpartner\b|\bme\b|\btwo people\b/i, texts)).toEqual([]);
  });

  test('an older and a younger student are promised neither silence nor private messages', () => {
    const texts = dealt('cross-age').map(({ id, text }) => ({ id, words: text }));
    expect(saying(/\bmessages?\b|\bstay in touch\b/i, texts)).toEqual([]);
    expect(saying(/\bbetween us\b/, texts)).toEqual([
      'stays-private: What stays between us when we stop, and what do grown-ups need to know?',
    ]);
  });
});

test('each is easy to read at thirteen', () => {
  expect(gradeOf(TEXTS.map(({ words }) => words).join('\n'))).toBeLessThanOrEqual(5);
  const hard = TEXTS.filter(({ words }) => gradeOf(words) > GRADE_BARS.median);
  expect(hard.map(({ id, words }) => `${id}: ${gradeOf(words).toFixed(1)}`)).toEqual([]);
});

test('each is typeset', () => {
  expect(saying(/['"]|--|\.{3}|\s{2}|^\s|\s$/)).toEqual([]);
  expect(TOPICS.filter(({ title }) => /['"]/.test(title))).toEqual([]);
});
