/** Lists of names for tests: the words by which they are read, names of all sorts, and ways to write groups down. */
import fc from 'fast-check';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import { type NameWords, nameWordsSchema } from '../../src/lib/names/name-words.ts';
import { readNames } from '../../src/lib/names/read-names.ts';
import { ROOT } from './content.ts';

export const NAME_FILES = readYamlFolder(ROOT, 'src/content/names', nameWordsSchema);

const english = NAME_FILES.find(({ id }) => id === 'en');
if (!english) throw new Error('There are no words for names in English.');
export const NAME_WORDS: NameWords = english.data;

/** Two at a time, and up to eight on a line. */
export const CIRCLES = { groupSize: 2, most: 8 };
/** Pairs and nothing else. */
export const PAIRS = { groupSize: 2, most: 2 };

export const read = (text: string, options = CIRCLES) => readNames(text, NAME_WORDS, options);

/** The names of each group. */
export const groupsIn = (text: string, options = CIRCLES) =>
  read(text, options).groups.map(({ names }) => names);

/** The names and signs that upset programs which read names. */
const HARD_NAMES = [
  'Ana',
  'Alexander Rolland',
  'Mandy O’Brien-Anders',
  'Śāntā देवनागरी',
  'מֹשֶׁה בן דוד',
  '\u202bשלומית\u202c',
  'محمد الأنصاري',
  'می\u200cخواهم',
  'മോഹന്\u200d',
  '小明',
  'やまだ・たろう',
  'e\u0301milie',
  '👩🏽‍🤝‍👩🏾',
  'Ana 🦊',
  '=cmd|"/c calc"!A1',
  '=HYPERLINK("http://a.example")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'Ravi s/o Kumar',
  'AT&T',
  'Ana (she)',
  '{name}',
  '$&',
  "'Ana",
  'Ana "Al" Lee',
];

/** What would part a name, or be taken for a mark of a list, unless it stands in quotes. */
const PARTING = [
  'Lee, Ana',
  'Lee; Ana',
  'Lee،Ana',
  'Hood and Sons',
  '1. Ana',
  '- Ana',
  '"Ana',
  'a""b',
];

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefgåéñßσςİı אבגسلم漢字👩🏽😀\u0301\u200d-.’'),
  minLength: 1,
  maxLength: 20,
});

/** Names that stay whole without quotes. */
export const plainName = fc
  .oneof(fc.constantFrom(...HARD_NAMES), letters)
  .map((name) => name.trim())
  .filter((name) => /[\p{L}\p{N}\p{So}]/u.test(name) && !/^["–-] |^"/.test(name));

/** Any name on one line. */
export const anyName = fc.oneof(plainName, fc.constantFrom(...PARTING));

/** Groups of two to eight. */
export const groupsOfNames = (name: fc.Arbitrary<string>, most = 8) =>
  fc.array(fc.array(name, { minLength: 2, maxLength: most }), { minLength: 1, maxLength: 12 });

/** Each cell in quotes, as a program writes it that takes no risk. */
export const asCsv = (groups: readonly (readonly string[])[], separator = ',', end = '\r\n') =>
  groups
    .map((names) => names.map((name) => `"${name.replaceAll('"', '""')}"`).join(separator) + end)
    .join('');

/** As a spreadsheet copies cells: in quotes where it must, and filled up to one width. */
export const asTsv = (groups: readonly (readonly string[])[]) => {
  const width = Math.max(...groups.map((names) => names.length));
  return groups
    .map((names) => {
      const cells = names.map((name) =>
        name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name,
      );
      return [...cells, ...Array<string>(width - names.length).fill('')].join('\t');
    })
    .join('\n');
};
