/** The words that a guide offers to agreements: which they are, and what is wrong with them. */
import { describe, expect, test } from 'vitest';
import { offeredWords, sayingProblems } from '../../../src/lib/guides/sayings.ts';

const text = (...says: string[]) => `---\ntitle: A guide\n---\n\n${says.join('\n\n')}\n`;
const say = (attributes: string) => `<Say ${attributes}>\n\n“Not\nafter ten.”\n\n</Say>`;
const NIGHT = 'when="They say “Hello?” at night" clause="Nights" agree="No calls after ten."';

test('what has a clause is offered, and what has none is not', () => {
  expect(offeredWords('boundaries', text(say('when="They ask"'), say(NIGHT)))).toEqual([
    {
      id: 'boundaries-they-say-hello-at-night',
      when: 'They say “Hello?” at night',
      say: '“Not after ten.”',
      clause: 'Nights',
      agree: 'No calls after ten.',
    },
  ]);
});

test('an address stays when words are added before it, and when the clause is worded anew', () => {
  const before = offeredWords('boundaries', text(say(NIGHT)));
  const after = offeredWords(
    'boundaries',
    text(say(NIGHT.replace('at night', 'by day')), say(NIGHT.replace('ten', 'nine'))),
  );
  expect(after[1]?.id).toBe(before[0]?.id);
});

test('an address stays when the moment is told in the words of a programme', () => {
  const told = NIGHT.replace('They say', 'Buddies say');
  const known = 'known="they-say-hello-at-night"';
  const [words] = offeredWords('boundaries', text(say(`${told} ${known}`)));
  expect(words).toMatchObject({ id: 'boundaries-they-say-hello-at-night' });
  expect(words?.when).toBe('Buddies say “Hello?” at night');
});

test('sound words have no problem', () => {
  expect(sayingProblems(text(say('when="They ask"'), say(NIGHT)))).toEqual([]);
});

describe('a fault is told with its line', () => {
  test.each([
    ['a clause without words', 'when="They ask" clause="Asking"', 'both or neither'],
    ['words without a clause', 'when="They ask" agree="We ask."', 'both or neither'],
    ['empty words', 'when="They ask" clause="Asking" agree=""', 'both or neither'],
    ['no moment', 'clause="Asking" agree="We ask."', 'needs when'],
    ['a slip of the pen', 'when="They ask" clause="Asking" agrees="We ask."', 'no agrees'],
    ['a title like a novel', `when="It" clause="${'a'.repeat(41)}" agree="We."`, '40 letters'],
    ['the same moment twice', NIGHT.replace('Nights', 'Evenings'), 'stands twice'],
  ])('%s', (_, attributes, message) => {
    const [problem, ...others] = sayingProblems(text(say(NIGHT), say(attributes)));
    expect(problem?.line).toBe(12);
    expect(problem?.message).toContain(message);
    expect(others).toEqual([]);
  });
});
