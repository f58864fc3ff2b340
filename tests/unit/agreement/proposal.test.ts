/** A proposal: what stands on the paper goes from one to the other, and nothing else does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOwnClause, leaveOut, nameOwnClause } from '../../../src/lib/agreement/arrange.ts';
import { AGREEMENT } from '../../../src/lib/agreement/draft.ts';
import { choose, fillIn, writeOwn } from '../../../src/lib/agreement/edit.ts';
import { proposalText, readProposal } from '../../../src/lib/agreement/proposal.ts';
import { MAX_TEXT } from '../../../src/lib/records/limits.ts';
import { crc32 } from '../../../src/lib/transfer/crc-32.ts';
import { anyDraft, draftOf, MEETING, NEWER } from '../../support/drafts.ts';
import { contentFor, proposalOf, textFor } from '../../support/handed-over.ts';

const read = (text: string) => {
  const result = readProposal(text);
  return result.status === 'ok' ? result.proposal : result.status;
};

test('the other reads the same paper, for any draft', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const proposal = proposalOf(draft);
      expect(textFor(proposal.draft)).toEqual(textFor(draft));
      expect(read(proposalText(proposal))).toEqual(proposal);
    }),
    { numRuns: 500 },
  );
});

test('fault 46: words that are not on the paper never leave', () => {
  const canary = (name: string) => `canary-${name}`;
  let draft = choose(draftOf(), MEETING, 'regular');
  draft = fillIn(draft, 'meeting', 'weeks', canary('on-paper'));
  draft = fillIn(draft, 'meeting', 'first', canary('other-wording'));
  draft = { ...writeOwn(draft, 'ending', canary('own-left-out')) };
  draft = leaveOut(draft, 'ending');
  draft = writeOwn(draft, 'not-asked', canary('not-asked'));
  const ids = contentFor(draft).clauses.map(({ id }) => id);
  draft = nameOwnClause(addOwnClause(draft, ids, 'own-00000001'), 'own-00000001', canary('title'));
  draft = leaveOut(writeOwn(draft, 'own-00000001', canary('own-clause')), 'own-00000001');
  draft = {
    ...draft,
    people: [...draft.people, { name: canary('third-name') }],
    turns: { ...draft.turns, time: canary('time') },
    agreed: [
      { print: '00000000deadbeef', day: '2026-01-01', names: [canary('agreed')], terms: [] },
    ],
    exchanged: { round: 7, terms: [{ id: 'a', title: 'b', text: canary('exchanged') }] },
    course: { ...draft.course, closing: { ...draft.course.closing, good: canary('closing') } },
    adoptions: { '00000000deadbeef': { '0': { name: canary('adopter'), day: '2026-01-01' } } },
    isArchived: true,
  };
  const text = proposalText(proposalOf(draft));
  expect(text.match(/canary-[a-z-]+/g)).toEqual([canary('on-paper')]);
});

test('it is short: what is empty is left out', () => {
  const draft = choose(draftOf(), MEETING, 'from');
  expect(JSON.parse(proposalText(proposalOf(draft)))).toMatchObject({
    body: { people: [{ name: 'Ana' }, { name: 'Ben' }], clauses: { meeting: 'from' } },
  });
});

describe('fault 44', () => {
  const text = proposalText(proposalOf(choose(draftOf(), MEETING, 'regular')));

  test('any mutation is told, or says what was sent', () => {
    const whole = read(text);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const found = read(text.slice(0, at) + put + text.slice(at + 1));
        const { draft } = typeof found === 'string' ? { draft: undefined } : found;
        if (draft) expect(draft).toEqual((whole as typeof found & object).draft);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['cut short', text.slice(0, -20), 'damaged'],
    ['a word changed', text.replace('Ana', 'Eve'), 'damaged'],
    ['no proposal', '{"format":"bothways","kind":"agreement"}', 'foreign'],
    ['a picture', '\u0089PNG', 'foreign'],
    ['nothing', '', 'foreign'],
    [
      'of a newer release',
      text.replace(`"version":${AGREEMENT.migrations.current}`, `"version":${NEWER}`),
      'too-new',
    ],
    ['a body that is no draft', text.replace('"clauses":{', '"clauses":7,"x":{'), 'damaged'],
  ])('%s', (_, changed, status) => {
    expect(read(changed)).toBe(status);
  });
});

test('what a device keeps for itself never comes from another, whatever the sender wrote', () => {
  const { draft, ...rest } = proposalOf(draftOf());
  const forged = {
    agreed: [{ print: rest.print, day: '2026-01-01', names: ['Ana'], terms: [] }],
    exchanged: { round: 9, terms: [] },
    course: { ...draft.course, state: 'ended', day: '2026-01-01' },
    isArchived: true,
  };
  const data = JSON.parse(proposalText({ ...rest, draft })) as { body: object };
  const body = { ...data.body, ...forged };
  const text = JSON.stringify({ ...data, body, checksum: crc32(JSON.stringify(body)) });
  expect(read(text)).toEqual({ ...rest, draft });
});

test('fault 31: keys that reach for prototypes are refused', () => {
  const text = proposalText(proposalOf(draftOf()));
  expect(read(text.replace('"body":{', '"body":{"__proto__":{"polluted":1},'))).toBe('damaged');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('fault 45: what is longer than a record is refused at once', () => {
  const begun = performance.now();
  const text = `{"format":"bothways","kind":"proposal","body":"${'a'.repeat(MAX_TEXT)}"}`;
  expect(read(text)).toBe('damaged');
  expect(performance.now() - begun).toBeLessThan(100);
});
