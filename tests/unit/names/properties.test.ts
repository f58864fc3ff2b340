/** Whatever is pasted: nothing is lost, nothing throws, and groups that were written down are read back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/lib/document/csv.ts';
import { keyOf } from '../../../src/lib/names/plain-name.ts';
import type { Problem } from '../../../src/lib/names/problem.ts';
import { anyText } from '../../support/drafts.ts';
import { HOSTILE } from '../../support/effort.ts';
import { prototypeNames } from '../../support/hostile.ts';
import {
  anyName,
  asCsv,
  asTsv,
  CIRCLES,
  groupsIn,
  groupsOfNames,
  NAME_WORDS,
  plainName,
  read,
} from '../../support/names.ts';

const anySeparator = fc.constantFrom(',', ';', '\t', '、', '，', '؛');
const anyEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028');

describe('groups that were written down are read back', () => {
  test('in quotes, by any separator and line end, with a mark or without', () => {
    fc.assert(
      fc.property(
        groupsOfNames(anyName),
        anySeparator,
        anyEnd,
        fc.constantFrom('', '\ufeff'),
        (groups, separator, end, mark) => {
          expect(groupsIn(mark + asCsv(groups, separator, end))).toEqual(groups);
        },
      ),
    );
  });

  test('as our own tables', () => {
    // The apostrophe that they put before what might be a formula stays with the name.
    const inert = anyName.filter((name) => csvText([[name]]).endsWith(asCsv([[name]])));
    fc.assert(
      fc.property(groupsOfNames(inert), (groups) => {
        expect(groupsIn(csvText(groups))).toEqual(groups);
      }),
    );
  });

  test('as a spreadsheet copies them, commas, semicolons and all', () => {
    const comma = fc.constantFrom('Lee, Ana', 'Lee; Ana', 'Lee، Ana');
    fc.assert(
      fc.property(groupsOfNames(fc.oneof(plainName, comma)), (groups) => {
        expect(groupsIn(asTsv(groups))).toEqual(groups);
      }),
    );
  });

  test.each([' and ', ' AND ', ' & ', ' + ', ' / ', ', ', ';', '\t', '، '])('by %j', (joiner) => {
    fc.assert(
      fc.property(groupsOfNames(plainName), anyEnd, (groups, end) => {
        expect(groupsIn(groups.map((names) => names.join(joiner)).join(end))).toEqual(groups);
      }),
    );
  });

  test('as “Ana, Ben, and Chi”, numbered', () => {
    fc.assert(
      fc.property(groupsOfNames(plainName), (groups) => {
        const lines = groups.map((names, i) => {
          return `${i + 1}. ${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
        });
        expect(groupsIn(lines.join('\n'))).toEqual(groups);
      }),
    );
  });

  test('between blank lines', () => {
    fc.assert(
      fc.property(
        groupsOfNames(plainName).filter(({ length }) => length > 1),
        anyEnd,
        (groups, end) => {
          const text = groups.map((names) => names.join(end)).join(end + end);
          expect(groupsIn(text)).toEqual(groups);
        },
      ),
    );
  });

  test('as a column, by any number at a time', () => {
    fc.assert(
      fc.property(
        fc.array(plainName, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        anyEnd,
        (names, groupSize, end) => {
          const groups = groupsIn(names.join(end), { groupSize, most: 8 });
          expect(groups.flat()).toEqual(names);
          expect(groups.slice(0, -1).every(({ length }) => length === groupSize)).toBe(true);
        },
      ),
    );
  });

  test('as first names and surnames among columns that are left out', () => {
    const person = fc.record({ first: plainName, last: plainName });
    const order = fc.constantFrom(
      ['First name', 'Surname', 'E-mail'],
      ['E-mail', 'Surname', 'First name'],
      ['Surname', 'Class', 'First name', 'ID'],
    );
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 20 }), order, (people, headings) => {
        const rows = people.map(({ first, last }) =>
          headings.map((heading) => {
            if (heading === 'First name') return first;
            return heading === 'Surname' ? last : 'left out';
          }),
        );
        expect(groupsIn(asCsv([headings, ...rows])).flat()).toEqual(
          people.map(({ first, last }) => `${first} ${last}`),
        );
      }),
    );
  });
});

/** All that a name is made of, without the digits that may be the number of a list. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{So}]+/gu)?.join('') ?? '';

/** Text of all that a list is made of, in any order; no heading is among the letters. */
const anyList = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', '\n', '\r\n', '\t', ',', ';', ' ', '\u00a0', '1. ', '• ', '- '),
      fc.constantFrom(' & ', ' / ', '\n\n', '","', '"\n"', '،', '\u0000', '\u200b', '\u202e', '()'),
      fc.constantFrom('Ana', 'Bé', 'אב', 'عر', '漢', '🦊', 'e\u0301', 'Alexander', 'x'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('every letter that is typed comes out, in its order', () => {
  fc.assert(
    fc.property(anyList, fc.integer({ min: 1, max: 4 }), (text, groupSize) => {
      const { groups } = read(text, { groupSize, most: 8 });
      expect(wordsIn(groups.flatMap(({ names }) => names).join(''))).toBe(wordsIn(text));
    }),
    { numRuns: HOSTILE },
  );
});

test('under any headings, only what is said to be left out is left out', () => {
  const phrases = Object.values(NAME_WORDS.headings).flat();
  const headings = fc.array(fc.oneof(fc.constantFrom(...phrases), fc.constant('Sparkle')), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      headings,
      fc.integer({ min: 1, max: 4 }),
      anySeparator,
      (columns, count, separator) => {
        const rows = Array.from({ length: count }, (_, row) =>
          columns.map((_, i) => `N${row}${i}.`),
        );
        const { groups, skipped } = read(asCsv([columns, ...rows], separator));
        const kept = (heading: string) => !skipped?.leftOut.includes(heading);
        const typed = rows.flatMap((row) => row.filter((_, i) => kept(columns[i] ?? '')));
        const names = groups.flatMap((group) => group.names);
        const words = names.flatMap((name) => name.split(' '));
        expect(words.toSorted()).toEqual(
          [
            ...typed,
            ...(skipped ? [] : columns.flatMap((heading) => heading.split(' '))),
          ].toSorted(),
        );
      },
    ),
    { numRuns: HOSTILE },
  );
});

const hostileList = fc
  .array(
    fc.oneof(
      anyText,
      anyList,
      fc.constantFrom(...Object.values(NAME_WORDS.headings).flat(), ...NAME_WORDS.joiners),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test(`faults: ${HOSTILE} hostile texts are read, and what is said of them holds`, () => {
  const before = prototypeNames();
  fc.assert(
    fc.property(
      hostileList,
      fc.record({
        groupSize: fc.integer({ min: 1, max: 8 }),
        most: fc.integer({ min: 1, max: 8 }),
      }),
      (text, options) => {
        const { groups, problems, skipped } = read(text, options);
        const lines = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).length;
        for (const { line } of [...groups, ...problems, ...(skipped ? [skipped] : [])]) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const { names } of groups) {
          expect(names.length).toBeGreaterThan(0);
          for (const name of names) expect(name).toMatch(/^[^\p{Cc}]*[^\s\p{Cc}][^\p{Cc}]*$/u);
        }
        expect(problems.map(({ line }) => line)).toEqual(
          problems.map(({ line }) => line).toSorted((a, b) => a - b),
        );
        expect(blamed(problems)).toEqual(faultsOf(groups, options));
      },
    ),
    { numRuns: HOSTILE },
  );
  expect(prototypeNames()).toEqual(before);
});

/** What is wrong with groups, found in the simplest way. */
function faultsOf(groups: readonly { names: string[] }[], { groupSize, most } = CIRCLES) {
  const names = groups.flatMap((group) => group.names);
  const short = names.filter((name) => [...name].length <= 100 && /[^\p{P}\s]/u.test(name));
  return {
    alone: groupSize > 1 ? groups.filter((group) => group.names.length === 1).length : 0,
    tooMany: groups.filter((group) => group.names.length > most).length,
    tooLong: names.filter((name) => [...name].length > 100).length,
    twice: short.length - new Set(short.map(keyOf)).size,
    empty: groups.length === 0 ? 1 : 0,
  };
}

function blamed(problems: readonly Problem[]) {
  const count = (wanted: Problem['kind']) => problems.filter(({ kind }) => kind === wanted).length;
  return {
    alone: count('alone'),
    tooMany: count('too-many'),
    tooLong: count('too-long'),
    twice: count('twice'),
    empty: count('empty'),
  };
}
