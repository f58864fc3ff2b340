/** What a new agreement begins as, where a programme does without two peers taking turns. */
import { expect, test } from 'vitest';
import { firstDraft } from '../../../src/build/first-draft.ts';
import { blankDraft, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { FIRST_DRAFT } from '../../../src/lib/agreement/first-draft.ts';
import { EVERYTHING, offeredMode } from '../../../src/lib/brand/offers.ts';

const FILE = '/somewhere/src/lib/agreement/first-draft.ts';
const loaded = (modes: typeof EVERYTHING.modes) =>
  firstDraft({ ...EVERYTHING, modes }).map(({ load }) =>
    typeof load === 'function' ? load.call({} as never, FILE) : undefined,
  );

test('with them, the toolkit’s own file stands, and it says what a blank draft says', () => {
  expect(loaded(['reciprocal', 'circle'])).toEqual([]);
  expect(FIRST_DRAFT).toBe(EMPTY_DRAFT);
  expect(blankDraft(EMPTY_DRAFT.mode)).toEqual(EMPTY_DRAFT);
});

test('without them, the first mode that is offered stands in its place', () => {
  expect(loaded(['near-peer', 'circle'])).toEqual([
    expect.stringContaining("FIRST_DRAFT = blankDraft('near-peer')"),
  ]);
});

test('a mode that is offered stays, and another gives way to the first', () => {
  expect(offeredMode({ modes: ['circle', 'near-peer'] }, 'circle')).toBe('circle');
  expect(offeredMode({ modes: ['circle', 'near-peer'] }, 'reciprocal')).toBe('near-peer');
});
