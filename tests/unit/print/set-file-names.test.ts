/** Names of files for a room of pairs: whatever a list holds, each is one plain name that every system takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberedName, setFileNames } from '../../../src/lib/print/set-file-names.ts';
import { hostileWords } from '../../support/documents.ts';
import { anyName, groupsOfNames } from '../../support/names.ts';

const HOSTILE = [
  '../../etc/passwd',
  '..\\..\\windows',
  '/root',
  'C:\\a',
  '~',
  '.',
  '..',
  '.htaccess',
  'CON',
  'con.txt',
  'LPT1',
  'COM¹',
  'NUL.',
  'a:b|c?d*e"f<g>h',
  'a\u0000b\nc\r\u0007d',
  '\u202egpj.exe\u202c',
  '\u2066Ana\u2069',
  'Ana\u200b\u00ad\ufeff',
  '\ud800',
  '=HYPERLINK("http://a.example")',
  '-rf',
  '$(rm -rf ~)',
  '%2e%2e%2f',
  '／etc',
  'ı İ ß ſ',
  '\u0301\u0301',
  '🦊',
  'x'.repeat(300),
  '漢'.repeat(300),
  `a${'\u0301'.repeat(300)}`,
  '👩🏽‍🤝‍👩🏾'.repeat(40),
  '____',
  '',
];
const name = fc.oneof(anyName, hostileWords, fc.constantFrom(...HOSTILE));
const groups = groupsOfNames(name);

describe('fault 42', () => {
  test('a file is called by its number alone, unless names are asked for', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const numbers = all.map((_, i) => numberedName('circle', i, all.length));
        expect(setFileNames('circle', all, false)).toEqual(numbers);
      }),
    );
  });

  test('with names, each is short, plain, and called like no other in whatever capitals', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const names = setFileNames('pair', all, true);
        expect(names).toHaveLength(all.length);
        for (const [i, one] of names.entries()) {
          expect(one.startsWith(numberedName('pair', i, all.length))).toBe(true);
          expect(one).toMatch(/^pair-\d\d(-[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u);
          expect(one).not.toMatch(/\p{Default_Ignorable_Code_Point}|\p{Cs}/u);
          expect(one).toBe(one.normalize('NFC'));
          expect(Buffer.byteLength(`${one}.docx`)).toBeLessThanOrEqual(143);
        }
        const folded = names.map((one) => one.normalize('NFKC').toUpperCase().toLowerCase());
        expect(new Set(folded).size).toBe(names.length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [['Ana', 'Ben'], 'pair-01-Ana-Ben'],
    [['Mandy O’Brien-Anders', 'Ravi s/o Kumar'], 'pair-01-Mandy-O-Brien-Anders-Ravi-s-o-Kumar'],
    [['../../etc/passwd', 'CON'], 'pair-01-etc-passwd-CON'],
    [['\u202egpj.exe', '=1+1'], 'pair-01-gpj-exe-1-1'],
    [['מֹשֶׁה', 'محمد'], 'pair-01-מֹשֶׁה-محمد'.normalize('NFC')],
    [['e\u0301milie', '小明'], 'pair-01-émilie-小明'],
    [['🦊', 'Ben'], 'pair-01-Ben'],
    [['____', ''], 'pair-01'],
    [['x'.repeat(300), 'Ben'], `pair-01-${'x'.repeat(100)}`],
    [[`a${'\u0301'.repeat(300)}`, 'Ben'], 'pair-01'],
  ])('%j', (names, wanted) => {
    expect(setFileNames('pair', [names], true)).toEqual([wanted]);
  });
});

test.each([
  [1, '01'],
  [99, '01'],
  [100, '001'],
  [1000, '0001'],
])('the first of %i sorts before the others', (count, digits) => {
  expect(numberedName('pair', 0, count)).toBe(`pair-${digits}`);
  const all = Array.from({ length: count }, (_, i) => numberedName('pair', i, count));
  expect(all.toSorted()).toEqual(all);
});
