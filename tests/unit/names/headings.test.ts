/** Headings: which rows are some, which columns hold names, and which names are never taken for one. */
import { describe, expect, test } from 'vitest';
import { columnsUnder } from '../../../src/lib/names/headings.ts';
import { groupsIn, NAME_WORDS, PAIRS, read } from '../../support/names.ts';

describe('a heading is skipped and said so', () => {
  test.each([
    ['Name\nAna\nBen', ['Name'], [['Ana', 'Ben']]],
    ['\n\nNAMES:\r\nAna\r\nBen', ['NAMES:'], [['Ana', 'Ben']]],
    ['\ufeff"Full name"\nAna\nBen', ['Full name'], [['Ana', 'Ben']]],
    ['Participants\nAna\nBen', ['Participants'], [['Ana', 'Ben']]],
    ['Student’s name\nAna\nBen', ['Student’s name'], [['Ana', 'Ben']]],
    ['Mentor,Mentee\nAna,Ben', ['Mentor', 'Mentee'], [['Ana', 'Ben']]],
    ['Partner 1\tPartner 2\nAna\tBen', ['Partner 1', 'Partner 2'], [['Ana', 'Ben']]],
    ['partner_a;partner_b\nAna;Ben', ['partner_a', 'partner_b'], [['Ana', 'Ben']]],
    [
      'Pairs\nAna, Ben\nChi, Dee',
      ['Pairs'],
      [
        ['Ana', 'Ben'],
        ['Chi', 'Dee'],
      ],
    ],
    ['Mentor and mentee\nAna and Ben', ['Mentor and mentee'], [['Ana', 'Ben']]],
    ['First name,Surname\nAna,Lee\nBen,Kim', ['First name', 'Surname'], [['Ana Lee', 'Ben Kim']]],
    [
      'Surname\tFirst name\nLee\tAna\nKim\tBen',
      ['Surname', 'First name'],
      [['Ana Lee', 'Ben Kim']],
    ],
    ['firstName,lastName\nAna,Lee\nBen,Kim', ['firstName', 'lastName'], [['Ana Lee', 'Ben Kim']]],
    ['Name,Surname\nAna,Lee\nBen,Kim', ['Name', 'Surname'], [['Ana Lee', 'Ben Kim']]],
    ['Name,First name\nLee,Ana\nKim,Ben', ['Name', 'First name'], [['Ana Lee', 'Ben Kim']]],
    [
      'Mentor’s first name,Mentor’s surname,Mentee’s first name,Mentee’s surname\nAna,Lee,Ben,Kim',
      ['Mentor’s first name', 'Mentor’s surname', 'Mentee’s first name', 'Mentee’s surname'],
      [['Ana Lee', 'Ben Kim']],
    ],
    [
      'First name,Surname,Buddy\nAna,Lee,Ben',
      ['First name', 'Surname', 'Buddy'],
      [['Ana Lee', 'Ben']],
    ],
    ['First name,Surname\nAna,\n,Kim', ['First name', 'Surname'], [['Ana', 'Kim']]],
    // Nobody knows what a Sparkle is, so nobody is lost.
    ['Name,Sparkle\nAna,Ben', ['Name', 'Sparkle'], [['Ana', 'Ben']]],
    // What stands beyond the headings is kept.
    ['Name,Partner\nAna,Ben,Chi', ['Name', 'Partner'], [['Ana', 'Ben', 'Chi']]],
    ['Name,,\nAna,Ben,', ['Name'], [['Ana', 'Ben']]],
  ])('%j', (text, headings, groups) => {
    expect(groupsIn(text)).toEqual(groups);
    expect(read(text).skipped).toMatchObject({ headings, leftOut: [] });
  });
});

describe('what is no name is left out, and said so', () => {
  test.each([
    ['Name,E-mail\nAna,a@x.example\nBen,b@x.example', ['E-mail'], [['Ana', 'Ben']]],
    ['ID\tName\tClass\n17\tAna\t7b\n18\tBen\t7b', ['ID', 'Class'], [['Ana', 'Ben']]],
    ['No.\tName\n1.\tAna\n2.\tBen', ['No.'], [['Ana', 'Ben']]],
    [
      '#;Mentor;Mentee;Date of birth\n1;Ana;Ben;2010-01-02',
      ['#', 'Date of birth'],
      [['Ana', 'Ben']],
    ],
    [
      'Mentor,Mentor’s e-mail,Mentee,Mentee email\nAna,a@x.example,Ben,b@x.example',
      ['Mentor’s e-mail', 'Mentee email'],
      [['Ana', 'Ben']],
    ],
    [
      'First name,E-mail,Surname,School\nAna,a@x.example,Lee,Hill\nBen,b@x.example,Kim,Hill',
      ['E-mail', 'School'],
      [['Ana Lee', 'Ben Kim']],
    ],
    [
      'Group,Mentor,Mentee\nA,Ana,Ben\nA,Chi,Dee',
      ['Group'],
      [
        ['Ana', 'Ben'],
        ['Chi', 'Dee'],
      ],
    ],
  ])('%j', (text, leftOut, groups) => {
    expect(groupsIn(text)).toEqual(groups);
    expect(read(text).skipped?.leftOut).toEqual(leftOut);
  });
});

describe('a comma under “Name” alone belongs to the name', () => {
  test.each([
    ['Name\nLee, Ana\nKim, Ben', [['Lee, Ana', 'Kim, Ben']]],
    ['Student name\nLee, Ana; Kim, Ben', [['Lee, Ana', 'Kim, Ben']]],
    ['Students\nAna, Ben', [['Ana', 'Ben']]],
  ])('%j', (text, groups) => {
    expect(groupsIn(text)).toEqual(groups);
  });
});

describe('a column may say who belongs together', () => {
  test.each([
    [
      'Name,Pair\nAna,1\nBen,2\nChi,1\nDee,2',
      [
        ['Ana', 'Chi'],
        ['Ben', 'Dee'],
      ],
    ],
    [
      'Circle\tName\nRed\tAna\nred \tBen\nBlue\tChi\nBlue\tDee',
      [
        ['Ana', 'Ben'],
        ['Chi', 'Dee'],
      ],
    ],
    ['Name,Pair\nAna,1\nBen,1\nChi,\nDee,', [['Ana', 'Ben'], ['Chi'], ['Dee']]],
    // What nobody shares is no label, and may be a partner’s name.
    [
      'Name,Pair\nAna,Ben\nChi,Dee',
      [
        ['Ana', 'Ben'],
        ['Chi', 'Dee'],
      ],
    ],
    // An empty column says nothing.
    ['Name,Pair\nAna,\nBen,', [['Ana', 'Ben']]],
  ])('%j', (text, groups) => {
    expect(groupsIn(text)).toEqual(groups);
    expect(read(text).skipped?.leftOut).toEqual([]);
  });
});

test('headings for several people ask for several in each row', () => {
  expect(groupsIn('Mentor,Mentee\nAna,\nBen,\n', PAIRS)).toEqual([['Ana'], ['Ben']]);
  expect(read('Mentor,Mentee\nAna,\nBen,').problems.map(({ kind, line }) => [kind, line])).toEqual([
    ['alone', 2],
    ['alone', 3],
  ]);
});

test('only the first row may be one', () => {
  expect(groupsIn('Ana,Ben\nMentor,Mentee')).toEqual([
    ['Ana', 'Ben'],
    ['Mentor', 'Mentee'],
  ]);
});

test.each([
  ['Ana'],
  ['Ana', 'Ben'],
  ['Guy Partner', 'Grace Student'],
  ['Kenji', 'Date'],
  ['Mark', 'Grace'],
  ['Ana', 'Partner'],
  ['A', 'B'],
  ['{name}', '<name>'],
  ['Name '.repeat(21)],
  [...Array.from({ length: 101 }, () => 'Name')],
  ['1', '2'],
  ['May Day'],
  // Without a column of names nothing would be left.
  ['E-mail'],
  ['Class', 'Date'],
  ['Group', 'Class'],
  [''],
  [],
])('%j are no headings', (...cells) => {
  expect(columnsUnder(cells, NAME_WORDS)).toBeUndefined();
});
