/** Every form in which people keep a list of names, and what it comes to. */
import { describe, expect, test } from 'vitest';
import { CIRCLES, groupsIn, PAIRS, read } from '../../support/names.ts';

const TWO_PAIRS = [
  ['Ana', 'Ben'],
  ['Chi', 'Dee'],
];

describe('two pairs', () => {
  test.each([
    ['a column', 'Ana\nBen\nChi\nDee'],
    ['a column with Windows line ends', 'Ana\r\nBen\r\nChi\r\nDee\r\n'],
    ['a column with old Mac line ends', 'Ana\rBen\rChi\rDee\r'],
    ['a column with every line end that there is', 'Ana\u2028Ben\u0085Chi\u000bDee'],
    ['a column behind a byte order mark', '\ufeffAna\nBen\nChi\nDee'],
    ['a column with blank lines around it', '\n\n  \nAna\nBen\nChi\nDee\n\n\n'],
    ['a column with a line between each', 'Ana\n\nBen\n\nChi\n\nDee'],
    ['a column of two classes, with a blank line between them', 'Ana\nBen\nChi\n\nDee'],
    ['a column with trailing commas', 'Ana,\nBen,\nChi,\nDee,'],
    ['a column in quotes', '"Ana"\n"Ben"\n"Chi"\n"Dee"'],
    ['a column with blanks of all sorts', '\u00a0Ana \n\u200bBen\u200b\n\u3000Chi\u2060\n\tDee\t'],
    ['a numbered list', '1. Ana\n2. Ben\n3. Chi\n10. Dee\n11.\n'],
    ['a numbered list with brackets', '(1) Ana\n(2) Ben\n(3) Chi\n4) Dee'],
    ['a numbered list of Word', '1.\tAna\n2.\tBen\n3.\tChi\n4.\tDee'],
    ['Arabic numbers', '١. Ana\n٢. Ben\n٣. Chi\n٤. Dee'],
    ['Chinese numbers', '1、Ana\n2、Ben\n3、Chi\n4、Dee'],
    ['bullets', '• Ana\n* Ben\n- Chi\n– Dee'],
    ['bullets of Word', '\t•\tAna\n\uf0b7\tBen\n·\tChi\n◦ Dee'],
    ['commas', 'Ana,Ben\nChi, Dee'],
    ['commas, with one at the end', 'Ana, Ben,\nChi, Dee,'],
    ['empty cells between', 'Ana,,Ben\n,Chi,Dee'],
    ['semicolons', 'Ana;Ben\r\nChi ; Dee\r\n'],
    ['tabs', 'Ana\tBen\nChi\tDee'],
    ['tabs, with empty columns', '\tAna\t\tBen\t\n\tChi\t\tDee\t\n\t\t\t\t'],
    ['commas of Arabic, Chinese and Japanese', 'Ana،Ben\nChi，Dee'],
    ['enumeration commas', 'Ana、Ben\nChi、Dee'],
    ['semicolons of Arabic and Chinese', 'Ana؛Ben\nChi；Dee'],
    ['and', 'Ana and Ben\nChi AND Dee'],
    ['&', 'Ana & Ben\nChi ＆ Dee'],
    ['+', 'Ana + Ben\nChi  +  Dee'],
    ['/', 'Ana / Ben\nChi\u00a0/\u00a0Dee'],
    ['and, numbered', '1. Ana and Ben\n2. Chi and Dee'],
    ['a comma before the and', 'Ana, and Ben\nChi, & Dee'],
    ['blank lines between', 'Ana\nBen\n\nChi\nDee'],
    ['several blank lines between', '\nAna\nBen\n\n \n\t\nChi\nDee\n\n'],
    ['blank lines between numbered ones', '1. Ana\n2. Ben\n\n1. Chi\n2. Dee'],
    ['blank rows of a spreadsheet between', 'Ana\t\nBen\t\n\t\nChi\t\nDee\t'],
  ])('%s', (_, text) => {
    expect(groupsIn(text, PAIRS)).toEqual(TWO_PAIRS);
    expect(read(text, PAIRS)).toMatchObject({ problems: [], skipped: undefined });
  });
});

test.each([
  ['quoted commas', '"Lee, Ana","Ben ""Bo"" Kim"', [['Lee, Ana', 'Ben "Bo" Kim']]],
  ['quoted semicolons', '"Lee; Ana";Ben', [['Lee; Ana', 'Ben']]],
  ['quoted tabs', '"Lee\tAna"\tBen', [['Lee Ana', 'Ben']]],
  [
    'line breaks in quotes',
    '"Ana\r\nLee",Ben\nChi,"Dee\n\nKim"',
    [
      ['Ana Lee', 'Ben'],
      ['Chi', 'Dee  Kim'],
    ],
  ],
  ['blanks around quotes', ' "Lee, Ana" , "Ben" ', [['Lee, Ana', 'Ben']]],
  ['a quoted “and”', '"Hood and Sons",Ben', [['Hood and Sons', 'Ben']]],
  ['a quoted number', '"1. Ana",Ben', [['1. Ana', 'Ben']]],
  ['empty quotes', '"",Ana,Ben', [['Ana', 'Ben']]],
  ['a nickname first', '"Al" Lee, Ben', [['"Al" Lee', 'Ben']]],
  ['a nickname with a comma', '"Al, Jr" Lee, Ben', [['"Al, Jr" Lee', 'Ben']]],
  ['a nickname in the middle', 'Ana "Al" Lee, Ben', [['Ana "Al" Lee', 'Ben']]],
  ['commas in names, tabs between', 'Lee, Ana\tKim, Ben', [['Lee, Ana', 'Kim, Ben']]],
  ['commas in names, semicolons between', 'Lee, Ana; Kim, Ben', [['Lee, Ana', 'Kim, Ben']]],
  [
    'a row of one in a list of tabs keeps its comma',
    'Lee, Ana\tKim, Ben\nRoe, Chi\tDoe, Dee\nPark, Eva',
    [['Lee, Ana', 'Kim, Ben'], ['Roe, Chi', 'Doe, Dee'], ['Park, Eva']],
  ],
  [
    'tabs and semicolons among lines of commas',
    'Ana, Ben\nChi, Dee\nEva, Fay\nGus\tHal\nIda; Jon',
    [
      ['Ana', 'Ben'],
      ['Chi', 'Dee'],
      ['Eva', 'Fay'],
      ['Gus', 'Hal'],
      ['Ida', 'Jon'],
    ],
  ],
  ['a circle', 'Ana, Ben, Chi and Dee', [['Ana', 'Ben', 'Chi', 'Dee']]],
  ['a circle of ands', 'Ana and Ben & Chi / Dee + Eva', [['Ana', 'Ben', 'Chi', 'Dee', 'Eva']]],
  [
    'circles of several sizes',
    'Ana,Ben,Chi\nDee,Eva',
    [
      ['Ana', 'Ben', 'Chi'],
      ['Dee', 'Eva'],
    ],
  ],
  [
    'circles between blank lines',
    'Ana\nBen\nChi\n\nDee\nEva',
    [
      ['Ana', 'Ben', 'Chi'],
      ['Dee', 'Eva'],
    ],
  ],
  [
    'names that hold an “and”',
    'Alexander and Rolland\nMandy and Sandy',
    [
      ['Alexander', 'Rolland'],
      ['Mandy', 'Sandy'],
    ],
  ],
  ['“son of”, and firms', 'Ravi s/o Kumar and AT&T', [['Ravi s/o Kumar', 'AT&T']]],
  ['an “and” that joins nobody', 'and Ana, Ben and', [['and Ana', 'Ben and']]],
  ['two joiners', 'Ana and & Ben', [['Ana', '& Ben']]],
  [
    'Hebrew',
    'מֹשֶׁה, דוד\n\u202bשלומית\u202c, רות',
    [
      ['מֹשֶׁה', 'דוד'],
      ['\u202bשלומית\u202c', 'רות'],
    ],
  ],
  ['a joiner letter that shapes the word', 'മോഹന്\u200d\nമീര', [['മോഹന്\u200d', 'മീര']]],
  ['Chinese', '小明 & 小红', [['小明', '小红']]],
  ['a letter and its accent', 'e\u0301milie, Zoe\u0308', [['e\u0301milie', 'Zoe\u0308']]],
  ['families of emoji', '👩🏽‍🤝‍👩🏾, 🦊', [['👩🏽‍🤝‍👩🏾', '🦊']]],
  ['a formula', '=cmd()\n+1', [['=cmd()', '+1']]],
  ['a script', '<script>alert(1)</script>\n../../x', [['<script>alert(1)</script>', '../../x']]],
  ['control characters', 'A\u0000n\u0007a\nB\u001ben', [['Ana', 'Ben']]],
  ['half a character', 'Ana\ud800, Ben', [['Ana\ufffd', 'Ben']]],
  ['a name of the prototype', '__proto__, constructor', [['__proto__', 'constructor']]],
  [
    'room for a name by hand',
    'Ana, ____\nBen, ____',
    [
      ['Ana', '____'],
      ['Ben', '____'],
    ],
  ],
  [
    'a dash for nobody',
    'Ana\t-\n-\tBen',
    [
      ['Ana', '-'],
      ['-', 'Ben'],
    ],
  ],
  [
    'one comma in a column is one group',
    'Ana\nBen\nChi\nDee\nKing, Jr.\nEva\nFay\nGus\nHal',
    [
      ['Ana', 'Ben'],
      ['Chi', 'Dee'],
      ['King', 'Jr.'],
      ['Eva', 'Fay'],
      ['Gus', 'Hal'],
    ],
  ],
  [
    'one alone among pairs',
    'Ana and Ben\nChi\nDee and Eva\nFay',
    [['Ana', 'Ben'], ['Chi'], ['Dee', 'Eva'], ['Fay']],
  ],
])('%s', (_, text, groups) => {
  expect(groupsIn(text)).toEqual(groups);
});

test.each([
  [1, [['Ana'], ['Ben'], ['Chi'], ['Dee'], ['Eva']]],
  [2, [['Ana', 'Ben'], ['Chi', 'Dee'], ['Eva']]],
  [
    3,
    [
      ['Ana', 'Ben', 'Chi'],
      ['Dee', 'Eva'],
    ],
  ],
  [8, [['Ana', 'Ben', 'Chi', 'Dee', 'Eva']]],
])('a column is put together %i at a time', (groupSize, groups) => {
  expect(groupsIn('Ana\nBen\nChi\nDee\nEva', { groupSize, most: 8 })).toEqual(groups);
});

test('blank lines do not part two classes of more than a group holds', () => {
  const { groups, form } = read('Ana\nBen\nChi\n\nDee\nEva\nFay', PAIRS);
  expect(groups.map(({ names }) => names)).toEqual([
    ['Ana', 'Ben'],
    ['Chi', 'Dee'],
    ['Eva', 'Fay'],
  ]);
  expect(form).toBe('column');
});

test.each([
  ['column', 'Ana\nBen'],
  ['rows', 'Ana, Ben'],
  ['blocks', 'Ana\nBen\n\nChi\nDee'],
  ['labels', 'Name,Pair\nAna,1\nBen,1'],
])('says that it read %s', (form, text) => {
  expect(read(text).form).toBe(form);
});

test('a group has the line of its first name, whatever stands in quotes before it', () => {
  const text = '\n1. Ana and Ben\n\n"Chi\r\n(she)",Dee\r"Eva\n\n",Fay\nGus,Hal';
  expect(read(text).groups).toEqual([
    { names: ['Ana', 'Ben'], line: 2 },
    { names: ['Chi (she)', 'Dee'], line: 4 },
    { names: ['Eva', 'Fay'], line: 6 },
    { names: ['Gus', 'Hal'], line: 9 },
  ]);
});

test('a group of a column has the line of its first name', () => {
  expect(
    read('Ana\n\nBen\n\n\nChi\nDee', { ...CIRCLES, most: 1 }).groups.map(({ line }) => line),
  ).toEqual([1, 6]);
});
