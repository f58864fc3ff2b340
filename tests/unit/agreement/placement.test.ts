/** What stands on the paper, and what people do with it: nothing that they wrote is ever lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as arrange from '../../../src/lib/agreement/arrange.ts';
import type { Clause } from '../../../src/lib/agreement/clause.ts';
import { agreementDocument } from '../../../src/lib/agreement/document.ts';
import { answerTo, type Draft } from '../../../src/lib/agreement/draft.ts';
import { writeOwn } from '../../../src/lib/agreement/edit.ts';
import { meetingsPart } from '../../../src/lib/agreement/meetings-part.ts';
import { needsLibrary, placed, placedIds } from '../../../src/lib/agreement/placement.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { translator } from '../../../src/lib/i18n/messages.ts';
import { englishWords } from '../../support/content.ts';
import { anyDraft, anyText, CONTENT, draftOf, ENDING, MEETING } from '../../support/drafts.ts';

const OWN = 'own-5b0c8a1e';
const GIFTS: Clause = { ...ENDING, id: 'gifts', title: 'Gifts' };
const WORDS = { t: translator(englishWords(), 'en'), locale: 'en' };
const onPaper = (draft: Draft, content = CONTENT) =>
  placed(draft, content, [GIFTS], 'untitled').clauses.map(({ id }) => id);
const withOwn = (draft: Draft) => arrange.addOwnClause(draft, placedIds(draft, CONTENT), OWN);

describe('what stands on the paper', () => {
  test.each<[string, Draft, string[]]>([
    ['the template’s', draftOf(), ['meeting', 'ending']],
    ['in another order', draftOf({ order: ['ending', 'meeting'] }), ['ending', 'meeting']],
    ['fewer of them', draftOf({ order: ['ending'] }), ['ending']],
    ['one of the library', draftOf({ order: ['gifts', 'meeting'] }), ['gifts', 'meeting']],
    ['none that is not known', draftOf({ order: ['gone', 'meeting'] }), ['meeting']],
    ['none twice', draftOf({ order: ['meeting', 'meeting'] }), ['meeting']],
    ['their own, last', draftOf({ titles: { [OWN]: 'Tea' } }), ['meeting', 'ending', OWN]],
    [
      'their own, where they put it',
      draftOf({ titles: { [OWN]: '' }, order: [OWN, 'ending'] }),
      [OWN, 'ending'],
    ],
    ['none of their own without a title of its own', draftOf({ order: [OWN] }), []],
  ])('%s', (_, draft, ids) => {
    expect(onPaper(draft)).toEqual(ids);
  });

  test('what is locked is always there', () => {
    const locked = { ...CONTENT, clauses: [MEETING, { ...ENDING, isLocked: true as const }] };
    expect(onPaper(draftOf({ order: ['meeting'] }), locked)).toEqual(['meeting', 'ending']);
    const left = arrange.leaveOut(draftOf(), 'ending');
    expect(plainText(agreementDocument(left, locked, WORDS))).toContain(WORDS.t('document.locked'));
  });

  test('the library is wanted for what the template does not have, and for nothing else', () => {
    expect(needsLibrary(draftOf({ order: ['meeting', OWN] }), CONTENT)).toBe(false);
    expect(needsLibrary(draftOf({ order: ['meeting', 'gifts'] }), CONTENT)).toBe(true);
  });

  test('one of their own is printed with its title and its words', () => {
    const named = arrange.nameOwnClause(withOwn(draftOf()), OWN, 'Biscuits');
    const draft = writeOwn(named, OWN, 'We bring them in turn.');
    const content = placed(draft, CONTENT, [], 'untitled');
    expect(plainText(agreementDocument(draft, content, WORDS))).toContain(
      'Biscuits\n--------\nWe bring them in turn.',
    );
  });
});

describe('arranging', () => {
  test('a clause moves up and down, and stops at the ends', () => {
    const ids = ['a', 'b', 'c'];
    const moved = (id: string, by: -1 | 1) => arrange.moveClause(draftOf(), ids, id, by).order;
    expect(moved('b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved('b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved('a', -1)).toEqual([]);
    expect(moved('c', 1)).toEqual([]);
    expect(moved('gone', 1)).toEqual([]);
  });

  test('whatever is moved can be moved back', () => {
    fc.assert(
      fc.property(anyDraft, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (draft, at, by) => {
        const ids = placedIds(draft, CONTENT);
        const id = ids[at % ids.length];
        if (id === undefined) return;
        const moved = arrange.moveClause(draft, ids, id, by);
        if (moved === draft) return;
        const back = arrange.moveClause(moved, moved.order, id, by === 1 ? -1 : 1);
        expect(back.order).toEqual(ids);
        expect(moved.order.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  test('whatever is left out, added and put back, every word is still there', () => {
    const deed = fc.tuple(
      fc.constantFrom('leaveOut', 'putBack', 'add', 'own', 'propose'),
      fc.constantFrom('meeting', 'ending', 'gifts', OWN),
    );
    fc.assert(
      fc.property(anyDraft, anyText, fc.array(deed, { maxLength: 8 }), (draft, typed, deeds) => {
        const before = writeOwn({ ...draft, titles: { ...draft.titles, [OWN]: 'T' } }, OWN, typed);
        const after = deeds.reduce((now, [what, id]) => {
          if (what === 'leaveOut') return arrange.leaveOut(now, id);
          if (what === 'putBack') return arrange.putBack(now, id);
          if (what === 'add') return arrange.addClause(now, placedIds(now, CONTENT), id);
          if (what === 'own') {
            return arrange.addOwnClause(now, placedIds(now, CONTENT), 'own-00000002');
          }
          return arrange.proposeOrder(now);
        }, before);
        expect(after.titles[OWN]).toBe('T');
        for (const [id, { own, values }] of Object.entries(before.clauses)) {
          expect(answerTo(after, id)).toMatchObject({ own, values });
        }
      }),
    );
  });

  test('what is put back comes in its own words where it has some', () => {
    const own = arrange.leaveOut(writeOwn(draftOf(), 'ending', 'We part as friends.'), 'ending');
    expect(answerTo(arrange.putBack(own, 'ending'), 'ending').choice).toBe('own');
    const open = arrange.leaveOut(draftOf(), 'ending');
    expect(answerTo(arrange.putBack(open, 'ending'), 'ending').choice).toBe('');
    expect(arrange.putBack(draftOf(), 'ending')).toEqual(draftOf());
  });

  test('one that was left out and is added from the library is on the paper', () => {
    const out = arrange.leaveOut(draftOf({ order: ['meeting'] }), 'gifts');
    const added = arrange.addClause(out, ['meeting'], 'gifts');
    expect(added.order).toEqual(['meeting', 'gifts']);
    expect(answerTo(added, 'gifts').choice).toBe('');
  });
});

describe('the first meetings on the paper', () => {
  const turns = { day: '2027-03-09', time: '12:30', first: 1, split: 'one' as const };
  const text = (draft: Draft) =>
    plainText({ title: '', blocks: meetingsPart(draft, CONTENT, WORDS) });

  test('none without a first day', () => {
    expect(meetingsPart(draftOf(), CONTENT, WORDS)).toEqual([]);
  });

  test('who leads is named, or who begins, or nobody', () => {
    expect(text(draftOf({ turns }))).toContain('9 March 2027, 12:30: Ben leads');
    expect(text(draftOf({ turns: { ...turns, split: 'shares' } }))).toContain(': Ben begins');
    expect(text(draftOf({ turns: { ...turns, split: '', time: '' } }))).toMatch(/9 March 2027\n/);
  });
});
