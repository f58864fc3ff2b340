/** The words of a programme: put where the toolkit’s stand as nouns, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWordsSchema, wordsPutter } from '../../../src/lib/brand/own-words.ts';
import { CLAUSES, englishWords } from '../../support/content.ts';

const put = wordsPutter({
  programme: { one: 'initiative', many: 'initiatives' },
  mentor: { one: 'guide', many: 'guides' },
  partner: { one: 'buddy', many: 'buddies' },
  pair: { one: 'duo', many: 'duos' },
});

test.each([
  ['You run a programme', 'You run an initiative'],
  ['For programmes', 'For initiatives'],
  ['Programme, school or group', 'Initiative, school or group'],
  ['Asked for by the programme.', 'Asked for by the initiative.'],
  ['The programme’s rules', 'The initiative’s rules'],
  ['Your partner says', 'Your buddy says'],
  ['A copy for each pair', 'A copy for each duo'],
  ['Don’t compare pairs.', 'Don’t compare duos.'],
  ['Ready for {count} pairs, each', 'Ready for {count} duos, each'],
  ['Am I ready to be a peer mentor?', 'Am I ready to be a peer guide?'],
])('%s → %s', (before, after) => {
  expect(put(before)).toBe(after);
});

test.each([
  'People who mentor one another',
  'An older student mentors a younger one',
  'We won’t pair you this time',
  'See /guides/finding-a-partner/ and /programmes/',
  'A {programme} and a {partner}',
  'programme-ready, co-mentor and partner-work',
  'Partnerships and mentoring go on',
  'pairs.example.org',
])('%s stays', (sentence) => {
  expect(put(sentence)).toBe(sentence);
});

test('without words of its own, nothing changes; with any, no {blank} does', () => {
  const sentences = Object.values(englishWords()).flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message),
  );
  const wordings = [...CLAUSES.values()].flatMap((clause) =>
    clause.wordings.map(({ text }) => text),
  );
  const blanks = (text: string) => text.match(/\{\w+\}/g);
  fc.assert(
    fc.property(fc.constantFrom(...sentences, ...wordings), (sentence) => {
      expect(wordsPutter({})(sentence)).toBe(sentence);
      expect(blanks(put(sentence))).toEqual(blanks(sentence));
    }),
  );
});

describe('where two take turns, neither is called a mentor', () => {
  test.each(['mentor', 'peer mentor', 'Mentee'])('%s', (one) => {
    expect(ownWordsSchema.safeParse({ partner: { one, many: 'x' } }).success).toBe(false);
    expect(ownWordsSchema.safeParse({ mentor: { one, many: 'x' } }).success).toBe(true);
  });
});
