/** Tabs that write one record: whatever crosses on the way, no field that one tab alone changed is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { changedFields } from '../../../src/lib/records/fields.ts';
import {
  isSettled,
  type Lineage,
  meet,
  nextVersion,
  startLineage,
} from '../../../src/lib/records/lineage.ts';
import { ID } from '../../support/drafts.ts';

type Body = Record<string, string>;

const FIRST: SavedRecord<Body> = {
  format: 'bothways',
  kind: 'agreement',
  version: 1,
  id: ID,
  partnership: null,
  revision: 1,
  stamp: '00000000',
  marks: {},
  savedAt: '2026-11-22T13:05:09.120Z',
  body: { a: '', b: '', c: '', both: '' },
};

/** A tab as the store drives it: it types, saves, and hears of the others' saves in their order. */
function tab(tabs: { inbox: SavedRecord<Body>[] }[], stampOf: () => string) {
  let lineage: Lineage<Body> = startLineage(FIRST);
  const me = {
    body: FIRST.body,
    inbox: [] as SavedRecord<Body>[],
    belongs: () => lineage.partnership,
    move: (partnership: string) => {
      const version = nextVersion(lineage, me.body, {
        stamp: stampOf(),
        savedAt: FIRST.savedAt,
        partnership,
      });
      lineage = startLineage(version);
      for (const other of tabs) if (other !== me) other.inbox.push(version);
    },
    type: (field: string, text: string) => {
      me.body = { ...me.body, [field]: text };
    },
    save: () => {
      if (isSettled(lineage, me.body)) return;
      const version = nextVersion(lineage, me.body, { stamp: stampOf(), savedAt: FIRST.savedAt });
      lineage = startLineage(version);
      for (const other of tabs) if (other !== me) other.inbox.push(version);
    },
    hear: () => {
      const theirs = me.inbox.shift();
      if (theirs) ({ lineage, body: me.body } = meet(lineage, me.body, theirs));
    },
  };
  tabs.push(me);
  return me;
}

const step = fc.record({
  who: fc.constantFrom(0, 1, 2),
  what: fc.constantFrom('own', 'both', 'save', 'hear', 'miss', 'move'),
});

test('fault 16: 1,000 interleavings of three tabs keep every field that one of them wrote', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let count = 0;
      const tabs: ReturnType<typeof tab>[] = [];
      const stampOf = () => (++count * 2654435761).toString(16).slice(-8).padStart(8, '0');
      const all = [tab(tabs, stampOf), tab(tabs, stampOf), tab(tabs, stampOf)] as const;
      const last: Body = { a: '', b: '', c: '' };
      let moved: string | null = null;
      steps.forEach(({ who, what }, i) => {
        const here = all[who];
        const own = ['a', 'b', 'c'][who] ?? 'a';
        if (what === 'own') {
          last[own] = `${own}${i}`;
          here?.type(own, last[own] ?? '');
        } else if (what === 'both') here?.type('both', `${own}${i}`);
        else if (what === 'save') here?.save();
        else if (what === 'hear') here?.hear();
        else if (what === 'move') {
          // The first tab alone moves the record: what one tab alone changed is not lost.
          moved = `partnership-${i}`;
          all[0].move(moved);
        }
        // The last news tells all that was before it, so it alone must arrive.
        else if ((here?.inbox.length ?? 0) > 1) here?.inbox.shift();
      });
      // All news arrives, and whoever has something new to say says it, until there is silence.
      for (let round = 0; round < 20; round++) {
        for (const here of all) {
          while (here.inbox.length > 0) here.hear();
          here.save();
        }
      }
      for (const { body, belongs } of all) {
        expect(body).toEqual(all[0]?.body);
        expect(body).toMatchObject(last);
        expect(belongs()).toBe(moved);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a version that is known already changes nothing on screen', () => {
  const first = startLineage(FIRST);
  const version = nextVersion(
    first,
    { ...FIRST.body, a: 'theirs' },
    { stamp: '0000000a', savedAt: FIRST.savedAt },
  );
  const met = meet(first, FIRST.body, version);
  const typed = { ...met.body, a: 'mine' };
  expect(meet(met.lineage, typed, version).body).toEqual(typed);
});

test('the next version keeps the marks of what it left alone, and no mark beside a new one', () => {
  const key = fc.constantFrom('a', 'b');
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('x', 'y'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree')),
    ),
  }));
  const body = fc.dictionary(key, tree);
  const path = fc.array(fc.constantFrom('a', 'b', '0', '1'), { minLength: 1, maxLength: 4 });
  const paths = fc.uniqueArray(path.map((keys) => keys.join('/')));
  fc.assert(
    fc.property(body, body, paths, (before, after, marked) => {
      const marks = Object.fromEntries(marked.map((own) => [own, '1-00000000']));
      const record: SavedRecord<unknown> = { ...FIRST, marks, body: before };
      const next = nextVersion(startLineage(record), after, { stamp: '0000000a', savedAt: '' });
      const touched = changedFields(before, after);
      const beside = (a: string, b: string) =>
        a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
      const kept = marked.filter((own) => !touched.some((other) => beside(own, other)));
      expect(Object.keys(next.marks).toSorted()).toEqual([...kept, ...touched].toSorted());
    }),
    { numRuns: 1000 },
  );
});
