/** Reading what nobody can vouch for: whole, cut, newer, foreign or hostile text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGREEMENT, type Draft } from '../../../src/lib/agreement/draft.ts';
import { PARTNERSHIP } from '../../../src/lib/partnership/partnership.ts';
import { isSame } from '../../../src/lib/records/fields.ts';
import { defineMigrations } from '../../../src/lib/records/migration.ts';
import { readAnyRecord } from '../../../src/lib/records/read-any-record.ts';
import { type RecordType, readRecord } from '../../../src/lib/records/read-record.ts';
import * as z from '../../../src/lib/zod/zod.ts';
import { anyRecord, anyText, draftOf, NEWER, recordOf } from '../../support/drafts.ts';
import { partnershipRecord } from '../../support/partnerships.ts';

const RECORD = recordOf(
  draftOf({
    clauses: { meeting: { choice: 'regular', own: 'x', values: { weeks: '2' }, proposed: {} } },
  }),
  { revision: 7 },
);
const statusOf = (data: unknown) => readRecord(JSON.stringify(data), AGREEMENT).status;

test('fault 13: any text that people bring is read back exactly', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(readRecord(JSON.stringify(record), AGREEMENT)).toEqual({ status: 'ok', record });
    }),
  );
});

describe('fault 7', () => {
  test('a record cut short anywhere is unreadable, and nothing is thrown', () => {
    const text = JSON.stringify(RECORD);
    for (let length = 0; length < text.length; length++) {
      expect(readRecord(text.slice(0, length), AGREEMENT)).toEqual({ status: 'unreadable' });
    }
  });

  test('a mutated record is never taken as ok unless it says what it holds', () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 12 }),
      put: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', '}', '\\', '\u0000', 'null')),
    });
    fc.assert(
      fc.property(anyRecord, fc.array(mutation, { minLength: 1, maxLength: 3 }), (record, all) => {
        const text = all.reduce((before, { at, cut, put }) => {
          const start = Math.floor(at * before.length);
          return before.slice(0, start) + put + before.slice(start + cut);
        }, JSON.stringify(record));
        const read = readRecord(text, AGREEMENT);
        expect(['ok', 'unreadable', 'too-new', 'wrong-kind']).toContain(read.status);
        if (read.status !== 'ok') return;
        // What is taken is what the text says: nothing left out, added or repaired. An older version is brought up.
        const { version: _, ...said } = JSON.parse(text);
        const { version, ...taken } = read.record;
        expect(isSame(taken, said)).toBe(true);
        expect(version).toBe(AGREEMENT.migrations.current);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['words', 'Dear Ben,'],
    ['a byte order mark', `\uFEFF${JSON.stringify(RECORD)}`],
    ['a record and more', `${JSON.stringify(RECORD)}}`],
    ['a page of the web', '<!doctype html><title>Sign in</title>'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ'],
  ])('%s is unreadable', (_, text) => {
    expect(readRecord(text, AGREEMENT)).toEqual({ status: 'unreadable' });
  });

  test.each([
    ['another format', { ...RECORD, format: 'othersite' }],
    ['no format', { ...RECORD, format: undefined }],
    ['an unknown key', { ...RECORD, extra: 1 }],
    ['version 0', { ...RECORD, version: 0 }],
    ['half a version', { ...RECORD, version: 0.5 }],
    ['a revision below zero', { ...RECORD, revision: -1 }],
    ['an id that is none', { ...RECORD, id: '../../etc' }],
    ['a clock’s own format', { ...RECORD, savedAt: 'yesterday' }],
    ['a time that does not exist', { ...RECORD, savedAt: '2026-13-41T25:00:00.000Z' }],
    ['no body', { ...RECORD, body: undefined }],
    ['an unknown key in the body', recordOf({ ...RECORD.body, score: 1 } as Draft)],
    ['a mode that does not exist', recordOf({ ...RECORD.body, mode: 'boss' as Draft['mode'] })],
    ['one person', recordOf(draftOf({ people: [{ name: 'Ana' }] }))],
    ['nine people', recordOf(draftOf({ people: Array(9).fill({ name: '' }) }))],
    ['a number as a name', recordOf(draftOf({ people: [{ name: 1 }, { name: '' }] as never }))],
  ])('a record with %s is unreadable', (_, data) => {
    expect(statusOf(data)).toBe('unreadable');
  });
});

test('fault 33: an object that looks like an element is no text', () => {
  const name = { type: 'img', props: { src: 'x', onerror: 'alert(1)' }, constructor: undefined };
  expect(statusOf(recordOf(draftOf({ people: [{ name }, { name: '' }] as never })))).toBe(
    'unreadable',
  );
});

test('fault 31: keys that reach for prototypes are refused, and change none', () => {
  const text = JSON.stringify(RECORD);
  const poisoned = [
    text.replace('{"format"', '{"__proto__":{"polluted":1},"format"'),
    text.replace('"mode"', '"constructor":{"prototype":{"polluted":1}},"mode"'),
  ];
  expect(poisoned.map((item) => readRecord(item, AGREEMENT).status)).toEqual([
    'unreadable',
    'unreadable',
  ]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

describe('fault 27: data from the future', () => {
  test.each([
    ['a newer version', { ...RECORD, version: NEWER }],
    ['a newer version with a body of another shape', { ...RECORD, version: 9, body: [1] }],
    ['a newer envelope', { ...RECORD, version: NEWER, device: 'x', id: 12 }],
  ])('%s is told apart from what is broken', (_, data) => {
    expect(readRecord(JSON.stringify(data), AGREEMENT)).toEqual({
      status: 'too-new',
      kind: 'agreement',
    });
  });

  test('a newer number alone does not make a file ours', () => {
    expect(statusOf({ format: 'othersite', kind: 'agreement', version: NEWER })).toBe('unreadable');
  });
});

test('fault 35: a sound record of another tool is named by its kind', () => {
  expect(readRecord(JSON.stringify({ ...RECORD, kind: 'goals', body: {} }), AGREEMENT)).toEqual({
    status: 'wrong-kind',
    kind: 'goals',
  });
});

describe('older records', () => {
  const type: RecordType<{ words: string; list: string[] }> = {
    kind: 'agreement',
    body: z.strictObject({ words: z.string(), list: z.array(z.string()) }),
    migrations: defineMigrations([
      { to: 2, name: 'a list', up: (body) => ({ ...(body as object), list: [] }) },
      {
        to: 3,
        name: 'words into the list',
        up: (body) => {
          const { words } = body as { words: string };
          if (words === 'throw') throw new Error('half way');
          return { words, list: [words] };
        },
      },
    ]),
  };
  const read = (version: number, body: unknown) =>
    readRecord(JSON.stringify({ ...RECORD, version, body }), type);

  test('fault 24: are brought up to the current version', () => {
    expect(read(1, { words: 'x' })).toEqual({
      status: 'ok',
      record: { ...RECORD, version: 3, body: { words: 'x', list: ['x'] } },
    });
  });

  test('fault 26: reading what a reading gave changes nothing more', () => {
    const once = read(1, { words: 'x' });
    if (once.status !== 'ok') throw new Error(once.status);
    expect(readRecord(JSON.stringify(once.record), type)).toEqual(once);
  });

  test('fault 25: a step that throws leaves the record unreadable, for its bytes to be kept', () => {
    expect(read(1, { words: 'throw' })).toEqual({ status: 'unreadable' });
  });

  test('a body that does not fit its version is unreadable', () => {
    expect(read(3, { words: 'x' }).status).toBe('unreadable');
  });
});

describe('records of several kinds in one place', () => {
  const KINDS: RecordType<unknown>[] = [AGREEMENT, PARTNERSHIP];
  const any = (data: unknown) => readAnyRecord(JSON.stringify(data), KINDS);

  test('each is read in the shape of its own kind', () => {
    const partnership = partnershipRecord({ name: 'Thursdays' });
    expect(any(RECORD)).toEqual({ status: 'ok', record: RECORD });
    expect(any(partnership)).toEqual({ status: 'ok', record: partnership });
  });

  test('fault 27: a newer one, and one of a kind that we do not know, are too new', () => {
    expect(any({ ...partnershipRecord(), version: 2 })).toEqual({
      status: 'too-new',
      kind: 'partnership',
    });
    expect(any({ ...RECORD, kind: 'goals' })).toEqual({ status: 'too-new', kind: 'goals' });
  });

  test('fault 27: a newer envelope of another kind is that kind’s own affair', () => {
    const newer = { ...partnershipRecord(), version: 9, device: 'x', id: 12 };
    expect(statusOf(newer)).toBe('wrong-kind');
    expect(any(newer)).toEqual({ status: 'too-new', kind: 'partnership' });
  });

  test('fault 7: what is broken is unreadable, whatever kind it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readAnyRecord(text, KINDS)).toEqual({ status: 'unreadable' });
      }),
    );
    expect(any({ ...partnershipRecord(), body: {} })).toEqual({ status: 'unreadable' });
  });
});
