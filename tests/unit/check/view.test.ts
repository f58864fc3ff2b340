/** A view: what one person lets another see of a check goes over, and nothing else does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canBeShown,
  emptyOf,
  readView,
  type Shown,
  shortName,
  viewOf,
  viewText,
} from '../../../src/lib/check/view.ts';
import { MAX_TEXT } from '../../../src/lib/records/limits.ts';
import { fileName } from '../../../src/lib/transfer/record-file.ts';
import { ASKED, anyCheck, checkOf, FULL_CHECK, ITEMS } from '../../support/checks.ts';
import { ROOT } from '../../support/content.ts';
import { prototypeNames } from '../../support/hostile.ts';

const IDS = ASKED.groups.map(({ id }) => id);
const anyShown: fc.Arbitrary<Shown> = fc.record({
  dimensions: fc.subarray(IDS).map((ids) => new Set(ids)),
  words: fc.boolean(),
});
const shown = (dimensions: string[] = IDS, words = false): Shown => ({
  dimensions: new Set(dimensions),
  words,
});
const TEXT = viewText(viewOf(FULL_CHECK, ASKED, shown(IDS, true)));

test('fault 38: what is written is read again, for any check and any choice', () => {
  fc.assert(
    fc.property(anyCheck, anyShown, (check, choice) => {
      const view = viewOf(check, ASKED, choice);
      expect(readView(viewText(view))).toEqual({ status: 'ok', view });
    }),
    { numRuns: 500 },
  );
});

test('fault 24: the first version is read, and written again to the last character', () => {
  const text = readFileSync(join(ROOT, 'tests/fixtures/saved/view/v1.json'), 'utf8');
  const read = readView(text);
  if (read.status !== 'ok') throw new Error(read.status);
  expect(viewText(read.view)).toBe(text);
});

describe('fault 46', () => {
  /** A check in which each text, and each answer, is a word of its own. */
  const canary = (name: string) => `canary-${name}`;
  const answers = Object.fromEntries(ITEMS.map((item) => [item, canary(item)]));
  const asked = {
    ...ASKED,
    answers: ITEMS.map((item) => ({ id: canary(item), label: item, side: 'more' as const })),
  };
  const check = {
    ...FULL_CHECK,
    name: canary('name'),
    answers,
    matters: Object.fromEntries(IDS.map((id) => [id, true])),
    open: { keep: canary('keep'), change: canary('change'), gone: canary('gone') },
    note: canary('note'),
    action: { what: canary('what'), owner: canary('owner'), by: canary('by') },
    again: canary('again'),
  };
  const found = (text: string) => (text.match(/canary-[a-z-]+/g) ?? []).toSorted();

  test('only the dimensions that were chosen are in the text, and own words where they were ticked', () => {
    fc.assert(
      fc.property(anyShown, (choice) => {
        const text = viewText(viewOf(check, asked, choice));
        const items = ASKED.groups
          .filter(({ id }) => choice.dimensions.has(id))
          .flatMap(({ items }) => items.map(({ id }) => id));
        const words = choice.words ? ['keep', 'change'] : [];
        expect(found(text)).toEqual(['name', ...items, ...words].map(canary).toSorted());
        for (const id of IDS) {
          expect(text.includes(`"${id}"`)).toBe(choice.dimensions.has(id));
        }
      }),
    );
  });

  test('a note, an action and the day of the next look are never in it, whatever they say', () => {
    fc.assert(
      fc.property(anyCheck, anyShown, (some, choice) => {
        const { note, action, again } = check;
        const text = viewText(viewOf({ ...some, note, action, again }, ASKED, choice));
        expect(found(text)).toEqual([]);
      }),
    );
  });

  test('a pulse shows the items of the pulse, and no words', () => {
    const view = viewOf({ ...check, form: 'pulse' }, asked, shown(IDS, true));
    const pulse = ASKED.groups.flatMap(({ items }) => items.filter((item) => item.pulse));
    expect(Object.values(view.dimensions).flatMap((one) => Object.keys(one.answers))).toEqual(
      pulse.map(({ id }) => id),
    );
    expect(view.open).toEqual({});
  });

  test('fault 42, fault 106: its file bears no name', () => {
    expect(fileName('check-view', '2026-11-28', 'json')).toBe('check-view-2026-11-28.json');
  });
});

test('a dimension without an answer can’t be shown, nor one whose answers are not known any more', () => {
  const [first, second, third] = ASKED.groups;
  const answers = {
    [first?.items[0]?.id ?? '']: 'cant-say',
    [second?.items[0]?.id ?? '']: 'now-and-then',
    [third?.items.find(({ pulse }) => !pulse)?.id ?? '']: 'often',
  };
  const check = { ...FULL_CHECK, answers };
  const ids = (form: 'full' | 'pulse') => canBeShown({ ...check, form }, ASKED).map(({ id }) => id);
  expect(ids('full')).toEqual([first?.id, third?.id]);
  expect(Object.keys(viewOf(check, ASKED, shown()).dimensions)).toEqual(ids('full'));
});

test('what is no day goes over as none, and a name of any length as one that a heading can hold', () => {
  expect(viewOf({ ...FULL_CHECK, day: 'soon' }, ASKED, shown()).day).toBe('');
  const view = viewOf({ ...FULL_CHECK, name: '🙂'.repeat(500) }, ASKED, shown());
  expect(view.name).toBe('🙂'.repeat(100));
  const odd = viewOf({ ...FULL_CHECK, name: `x${'🙂'.repeat(500)}` }, ASKED, shown());
  expect(odd.name).toBe(`x${'🙂'.repeat(99)}`);
  expect(readView(viewText(odd)).status).toBe('ok');
});

describe('fault 35: what is no sound view is told', () => {
  const edit = (change: (data: Record<string, unknown>) => void) => {
    const data = JSON.parse(TEXT);
    change(data);
    return JSON.stringify(data);
  };
  test.each<[string, string, string]>([
    ['nothing', '', 'foreign'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'foreign'],
    ['another program’s view', '{"kind":"view","version":1}', 'foreign'],
    ['a whole check', '{"format":"bothways","kind":"check","version":1}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['one cut short', TEXT.slice(0, -20), 'damaged'],
    ['one in CRLF is whole', TEXT.replaceAll('\n', '\r\n'), 'ok'],
    ['one of a newer release', edit((data) => Object.assign(data, { version: 2 })), 'too-new'],
    ['one without a version', edit((data) => delete data['version']), 'damaged'],
    ['one of version 0', edit((data) => Object.assign(data, { version: 0 })), 'damaged'],
    ['a key too many', edit((data) => Object.assign(data, { note: 'x' })), 'damaged'],
    ['a stop sign', edit((data) => Object.assign(data, { stops: { fear: 'yes' } })), 'damaged'],
    [
      'a day that there is not',
      edit((data) => Object.assign(data, { day: '2026-02-30' })),
      'damaged',
    ],
    [
      'a name of a book’s length',
      edit((data) => Object.assign(data, { name: 'x'.repeat(201) })),
      'damaged',
    ],
    [
      'an element where an answer stands',
      TEXT.replace('"often"', '{"type":"img","props":{}}'),
      'damaged',
    ],
    [
      'a tag where an answer stands',
      TEXT.replace('"often"', '"<img src=x onerror=alert(1)>"'),
      'damaged',
    ],
    [
      'a dimension with a key too many',
      TEXT.replace('"matters": true', '"matters": true, "note": "x"'),
      'damaged',
    ],
  ])('%s', (_, text, status) => {
    expect(readView(text).status).toBe(status);
  });
});

test('fault 44: cut anywhere it is told, and changed anywhere it is answered calmly', () => {
  fc.assert(
    fc.property(fc.nat(TEXT.length - 2), fc.string({ maxLength: 3 }), (at, put) => {
      const cut = readView(TEXT.slice(0, at));
      expect(['damaged', 'foreign']).toContain(cut.status);
      const changed = readView(TEXT.slice(0, at) + put + TEXT.slice(at + 1));
      expect(['ok', 'damaged', 'too-new', 'foreign']).toContain(changed.status);
    }),
    { numRuns: 1000 },
  );
});

test('fault 31: keys that reach for prototypes are refused, and so is a key that stands twice', () => {
  const before = prototypeNames();
  for (const key of ['__proto__', '\\u005f_proto__', 'constructor', 'prototype', 'trust']) {
    const text = TEXT.replace('"dimensions": {', `"dimensions": {"${key}": {"polluted": 1},`);
    expect(readView(text)).toEqual({ status: 'damaged' });
  }
  expect(prototypeNames()).toEqual(before);
});

test('fault 32: ten megabytes, a hundred thousand levels and a million keys are refused at once', () => {
  const head = '{"format":"bothways","kind":"view","version":1,"dimensions":';
  const many = Array.from({ length: 60_000 }, (_, i) => `"a${i}":1`).join();
  for (const rest of ['"'.padEnd(10_000_000, 'a'), '['.repeat(100_000), `{${many}`]) {
    const begun = performance.now();
    expect(readView(head + rest)).toEqual({ status: 'damaged' });
    expect(performance.now() - begun).toBeLessThan(250);
  }
  expect(readView('x'.repeat(MAX_TEXT + 1))).toEqual({ status: 'foreign' });
});

test('what was ticked and holds nothing is told apart from what was not ticked', () => {
  const [first, second] = ASKED.groups;
  if (!first || !second) throw new Error('There are too few dimensions.');
  const check = checkOf({ answers: { [first.items[0]?.id ?? '']: 'often' }, open: { keep: ' ' } });
  const none = emptyOf(check, ASKED, { dimensions: new Set(), words: false });
  expect([[...none.dimensions], none.words]).toEqual([[], false]);
  const both = { dimensions: new Set([first.id, second.id]), words: true };
  const empty = emptyOf(check, ASKED, both);
  expect([[...empty.dimensions], empty.words]).toEqual([[second.id], true]);
  const written = { ...check, open: { [ASKED.open[0]?.id ?? '']: 'Walks' } };
  expect(emptyOf(written, ASKED, both).words).toBe(false);
});

test('a long name is shortened between letters as people count them', () => {
  expect(shortName('Ana')).toBe('Ana');
  expect(shortName('a'.repeat(40))).toBe('a'.repeat(40));
  expect(shortName('a'.repeat(41))).toBe(`${'a'.repeat(40)}…`);
  const family = '👩‍👩‍👧';
  expect(shortName(family.repeat(41))).toBe(`${family.repeat(40)}…`);
  expect(shortName('e\u0301'.repeat(41))).toBe(`${'e\u0301'.repeat(40)}…`);
  expect(shortName(`${'a'.repeat(39)} bc`)).toBe(`${'a'.repeat(39)}…`);
});
