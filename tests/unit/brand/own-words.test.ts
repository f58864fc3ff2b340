/** The words of a programme: put where the toolkit’s stand as nouns, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWordsSchema, speechOf } from '../../../src/lib/brand/own-words.ts';
import { CLAUSES, englishWords } from '../../support/content.ts';

const { say, spell } = speechOf({
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
  ['What each kind of pair begins with', 'What each kind of duo begins with'],
  ['Your partner’s turn, both partners’ words', 'Your buddy’s turn, both buddies’ words'],
])('%s → %s', (before, after) => {
  expect(say(before)).toBe(after);
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
  'A pair of shoes, and pairs of equals',
  'Look for a professional mentor, or ask adult mentors',
])('%s stays', (sentence) => {
  expect(say(sentence)).toBe(sentence);
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
      expect(speechOf({}).say(sentence)).toBe(sentence);
      expect(spell(sentence)).toBe(sentence);
      expect(blanks(say(sentence))).toEqual(blanks(sentence));
    }),
  );
});

test.each([
  ['initiative', 'An initiative, and an initiative’s rules'],
  ['unit', 'A unit, and a unit’s rules'],
  ['hour', 'An hour, and an hour’s rules'],
  ['Eurocourse', 'A Eurocourse, and a Eurocourse’s rules'],
])('“a” goes by how %s sounds', (one, after) => {
  const own = speechOf({ programme: { one, many: `${one}s` } });
  expect(own.say('A programme, and a programme’s rules')).toBe(after);
});

describe('“program” is a spelling', () => {
  const own = speechOf({
    programme: { one: 'program', many: 'programs' },
    partner: { one: 'ally', many: 'allies' },
  });

  test.each([
    ['A programme-wide rule of two Programmes', 'A program-wide rule of two Programs'],
    ['The programmers of /starting-a-programme/ {programme}', undefined],
  ])('%s', (before, after = before) => {
    expect(own.spell(before)).toBe(after);
    expect(own.say(before)).toBe(after);
  });

  test('and goes where other words do not', () => {
    expect(own.spell('A partner in a programme')).toBe('A partner in a program');
    expect(own.say('A partner in a programme')).toBe('An ally in a program');
  });
});

test.each([
  '{alert(1)}',
  '<b>',
  'a"b',
  '*buddy*',
  '`x`',
  '[x](/)',
  'x\nexport y',
  '“ally”',
  '\ue000',
])('fault 66: %j is no word, since guides are read with it', (one) => {
  expect(ownWordsSchema.safeParse({ pair: { one, many: 'x' } }).success).toBe(false);
  expect(ownWordsSchema.safeParse({ pair: { one: 'x', many: one } }).success).toBe(false);
});

test.each(['scheme', 'old hand', 'Lernpate', 'compañero', 'go-between', 'друг', 'day’s walker'])(
  '%s is one',
  (one) => expect(ownWordsSchema.safeParse({ pair: { one, many: one } }).success).toBe(true),
);

describe('where two take turns, neither is called a mentor', () => {
  test.each(['mentor', 'peer mentor', 'Mentee'])('%s', (one) => {
    expect(ownWordsSchema.safeParse({ partner: { one, many: 'x' } }).success).toBe(false);
    expect(ownWordsSchema.safeParse({ mentor: { one, many: 'x' } }).success).toBe(true);
  });
});
