/** A long list is read while nobody notices, and no text makes it take longer than its length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyName, asCsv, asTsv, groupsIn, plainName, read } from '../../support/names.ts';

/**
 * Milliseconds of the processor, at best of some tries: what else the machine does is not put down to the
 * reading.
 */
function quickest(run: () => void, tries = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function groupsOf(name: fc.Arbitrary<string>, count: number): string[][] {
  const names = fc.sample(name, { numRuns: 200, seed: 7 });
  return Array.from({ length: count }, (_, i) => {
    const one = names[i % names.length] ?? '';
    const other = names[(i * 31 + 7) % names.length] ?? '';
    // No name twice, as in a room.
    return [`${one} ${i} א`, `${other} ${i} 🦊`];
  });
}

const write = {
  csv: (count: number) => asCsv(groupsOf(anyName, count)),
  tsv: (count: number) => asTsv(groupsOf(plainName, count)),
  and: (count: number) =>
    groupsOf(plainName, count)
      .map((names) => names.join(' and '))
      .join('\n'),
  column: (count: number) =>
    groupsOf(plainName, count)
      .map(([name]) => name)
      .join('\r\n'),
};

test('5,000 lines with quotes, Hebrew and emoji are read back', () => {
  const quoted = groupsOf(anyName, 5000);
  const plain = groupsOf(plainName, 5000);
  expect(groupsIn(asCsv(quoted))).toEqual(quoted);
  expect(groupsIn(asTsv(plain))).toEqual(plain);
  expect(groupsIn(plain.map((names) => names.join(' & ')).join('\n'))).toEqual(plain);
  expect(read(asTsv(plain)).problems).toEqual([]);
});

test.each(Object.entries(write))('5,000 lines of %s take a tenth of a second', (_, written) => {
  const text = written(5000);
  // They take a quarter of that on this machine; three times as long, for a slower one.
  expect(quickest(() => read(text))).toBeLessThan(300);
});

test.each(Object.entries(write))('ten times as much %s takes ten times as long', (_, written) => {
  const [some, many] = [written(1900), written(19_000)];
  // A short list is read many times, so that both pay for what they leave to be collected.
  const readTen = () => {
    for (let i = 0; i < 10; i++) read(some);
  };
  readTen();
  // What takes the square of its length does so each time; what a busy machine adds it adds now and then.
  const shares = [1, 2, 3].map(() => quickest(() => read(many)) / (quickest(readTen) / 10));
  expect(Math.min(...shares)).toBeLessThanOrEqual(15);
});

test.each([
  ['lines', '\n'],
  ['letters', 'a'],
])('twenty million %s are refused at once', (_, part) => {
  const text = part.repeat(20_000_000);
  expect(quickest(() => read(text))).toBeLessThan(100);
});

/** An eighth of the longest text: what takes the square of that is far beyond any bar. */
const LENGTH = 131_072;

describe('a text that was made to take long', () => {
  test.each([
    ['blanks', ' '],
    ['blanks and a name', `a${' '.repeat(1000)}`],
    ['blanks that are no break', '\u00a0'],
    ['marks that nobody sees', '\u200b'],
    ['quotation marks', '"'],
    ['quotation marks that open', ',"'],
    ['quotation marks in threes', '"""'],
    ['quotation marks that never close', '\n"a'],
    ['quotation marks that close too late', '"a\n'],
    ['doubled quotation marks', 'a""'],
    ['commas', ','],
    ['tabs', '\t'],
    ['names of a letter', 'a,'],
    ['separators in turn', 'a,b;c\t'],
    ['joiners', 'and '],
    ['joined names', 'a & '],
    ['slashes', '/ '],
    ['headings', 'name '],
    ['headings in cells', 'name,'],
    ['fillers', 'of the '],
    ['numbers', '1. '],
    ['digits', '1'],
    ['accents', '\u0301'],
    ['a letter that becomes eighteen', '\ufdfa'],
    ['halves of a character', '\ud83d'],
  ])('%s', (_, part) => {
    const most = part.includes('\n') ? 19_000 * part.length : LENGTH;
    const text = part.repeat(Math.floor(most / part.length));
    for (const way of [text, `a${text}b`, `Name\n${text}`, `"${text}`]) {
      expect(quickest(() => read(way), 1)).toBeLessThan(1000);
    }
  });
});
