/** Drafts for tests: a small agreement of two clauses, and fast-check’s drafts of any agreement. */
import fc from 'fast-check';
import type { Clause, ModeContent } from '../../src/lib/agreement/clause.ts';
import { AGREEMENT, type Answer, type Draft, EMPTY_DRAFT } from '../../src/lib/agreement/draft.ts';
import { MODES, sizeOf } from '../../src/lib/partnership/mode.ts';
import { SETTINGS } from '../../src/lib/partnership/setting.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { meet, nextVersion, startLineage } from '../../src/lib/records/lineage.ts';

export const MEETING: Clause = {
  id: 'meeting',
  title: 'Meeting',
  question: 'How often will you meet?',
  why: 'A rhythm helps.',
  fields: [
    { id: 'weeks', label: 'Weeks between', kind: 'number', suggested: '2' },
    { id: 'first', label: 'First day', kind: 'date' },
    { id: 'place', label: 'Place', kind: 'text' },
  ],
  wordings: [
    { id: 'regular', text: 'We meet every {weeks} weeks at {place}.', note: 'Steady.' },
    { id: 'from', text: 'We meet from {first} on.', note: 'With a date.' },
  ],
};

export const ENDING: Clause = {
  id: 'ending',
  title: 'Ending',
  question: 'How will you end it?',
  why: 'It is easy to drift apart.',
  leavingOut: 'Nobody knows how to stop.',
  fields: [],
  wordings: [
    { id: 'no-fault', text: 'Either of us may end this.', note: 'Free.' },
    { id: 'last-talk', text: 'We meet once more.', note: 'Kind.' },
  ],
};

export const CONTENT: ModeContent = {
  mode: 'reciprocal',
  title: 'How we will help each other',
  closing: 'By signing, we make a promise.',
  clauses: [MEETING, ENDING],
  guides: {},
};

export const ID = '0e6f2a53-8f0e-4a0d-9d4e-3f3f6f2b7c11';
export const OTHER_ID = '7b1d9c40-52a6-4f6e-8b7a-c0ffee123456';

/** What the next release may write, and this one can’t read. */
export const NEWER = AGREEMENT.migrations.current + 1;

export function draftOf(part: Partial<Draft> = {}): Draft {
  return {
    ...EMPTY_DRAFT,
    people: [{ name: 'Ana' }, { name: 'Ben' }],
    ...part,
  };
}

export function recordOf(body: Draft, part: Partial<SavedRecord<Draft>> = {}): SavedRecord<Draft> {
  return {
    format: 'bothways',
    kind: AGREEMENT.kind,
    version: AGREEMENT.migrations.current,
    id: ID,
    partnership: null,
    revision: 1,
    // Each revision of a test's record is a version of its own.
    stamp: (part.revision ?? 1).toString(16).padStart(8, '0'),
    marks: {},
    savedAt: '2026-11-22T13:05:09.120Z',
    body,
    ...part,
  };
}

/** Text as people may bring it: any UTF-16 units, whole or not, and the marks that upset programs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udc00x',
    '\u202eabc\u2066',
    '👩🏽‍🤝‍👩🏾',
    '\u2028"\\\n',
    '__proto__',
  ),
);

const clauseId = fc.constantFrom('meeting', 'ending', 'purpose', 'not-known-here');
const ownClause = fc.constantFrom('own-5b0c8a1e', 'own-00000001');
const answer: fc.Arbitrary<Answer> = fc.record({
  choice: fc.constantFrom('', 'own', 'left-out', 'regular', 'from', 'no-fault', 'gone'),
  own: anyText,
  values: fc.dictionary(fc.constantFrom('weeks', 'first', 'place', 'schoolMinutes'), anyText),
  proposed: fc.dictionary(fc.constantFrom('weeks', 'minutes'), fc.constantFrom('2', '45')),
});

const anyDay = fc.constantFrom('2026-11-28', '2028-02-29');
const anyPrint = fc.constantFrom('9f03c2d1a4b5e6f7', '00000000deadbeef');
const anyTerms = fc.array(
  fc.record({ id: fc.oneof(clauseId, ownClause), title: anyText, text: anyText }),
  { maxLength: 3 },
);
const anyAdoptions = fc.dictionary(
  anyPrint,
  fc.dictionary(fc.constantFrom('0', '1', '7'), fc.record({ name: anyText, day: anyDay })),
);

export const anyDraft: fc.Arbitrary<Draft> = fc.constantFrom(...MODES).chain((mode) =>
  fc.record({
    mode: fc.constant(mode),
    setting: fc.constantFrom('', ...SETTINGS),
    template: fc.constantFrom('', 'short', 'not-known-here'),
    programme: anyText,
    people: fc.array(fc.record({ name: anyText }), {
      minLength: sizeOf(mode).least,
      maxLength: 8,
    }),
    clauses: fc.dictionary(fc.oneof(clauseId, ownClause), answer),
    titles: fc.dictionary(ownClause, anyText),
    order: fc.uniqueArray(fc.oneof(clauseId, ownClause)),
    turns: fc.record({
      day: fc.constantFrom('', '2027-03-09', '2028-02-29'),
      time: fc.constantFrom('', '18:30'),
      first: fc.nat({ max: 9 }),
      split: fc.constantFrom('', 'one', 'shares'),
    }),
    adoptions: anyAdoptions,
    agreed: fc.array(
      fc.record({
        print: anyPrint,
        day: anyDay,
        names: fc.array(anyText, { maxLength: 3 }),
        terms: anyTerms,
      }),
      { maxLength: 2 },
    ),
    exchanged: fc.record({ round: fc.nat({ max: 99_999 }), terms: anyTerms }),
    course: fc.record({
      state: fc.constantFrom('', 'paused', 'ended'),
      day: fc.oneof(fc.constant(''), anyDay),
      until: fc.oneof(fc.constant(''), anyDay),
      reviews: fc.array(anyDay, { maxLength: 3 }),
      closing: fc.record({ good: anyText, learned: anyText, thanks: anyText, contact: anyText }),
    }),
    isArchived: fc.boolean(),
  }),
);

export const anyRecord: fc.Arbitrary<SavedRecord<Draft>> = fc
  .tuple(anyDraft, fc.uuid(), fc.nat({ max: 99_999_999 }), fc.option(fc.uuid()))
  .map(([body, id, revision, partnership]) => recordOf(body, { id, revision, partnership }));

/** The record as another tab would have saved it next, with these words. */
export function savedNext(
  before: SavedRecord<Draft>,
  body: Draft,
  stamp = '0000beef',
): SavedRecord<Draft> {
  return nextVersion(startLineage(before), body, { stamp, savedAt: before.savedAt });
}

/** What a tab shows that began with `base`, shows `mine`, and hears that another saved `theirs`. */
export function metWords(base: Draft, mine: Draft, theirs: Draft): Draft {
  const record = recordOf(base);
  return meet(startLineage(record), mine, savedNext(record, theirs)).body;
}
