/**
 * The headings over the columns of a list: whether a row is one, and which columns hold names. A row is
 * taken for headings only where its words leave little doubt, since a name that is mistaken for one is lost.
 */
import type { NameWords } from './name-words.ts';

type Role = keyof NameWords['headings'];
/** What a column holds; nothing is known of one whose heading we don’t know. */
export type Column = Exclude<Role, 'fillers'> | 'unknown';

/** No table of people has more columns; a row of a thousand names is one long list. */
const MOST_COLUMNS = 100;
/** No heading that we know is longer. */
const MOST_LETTERS = 100;

/**
 * The words of a heading, in small letters: “E-Mail” is “e” and “mail”, “firstName” “first” and “name”.
 * Where a sign stands that no heading has, such as in “<name>” or “{name}”, there are none.
 */
export function headingWords(text: string): string[] {
  if (text.length > MOST_LETTERS) return [];
  if (/[^\p{L}\p{M}\p{N}\p{Cf}\s#№°ªº.:,;/&+*?!()[\]'’_–—-]/u.test(text)) return [];
  const words = text.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|#/gu) ?? [];
}

/** What the cells of a row head, or nothing, where they are names. */
export function columnsUnder(cells: readonly string[], words: NameWords): Column[] | undefined {
  if (cells.length > MOST_COLUMNS) return undefined;
  const roles = rolesByPhrase(words);
  const headings = cells.map(headingWords);
  const columns = headings.map((heading) => columnUnder(heading, roles));
  const given = columns.filter((_, i) => cells[i] !== '');
  const known = given.filter((column) => column !== 'unknown');
  const isNamed = known.some((column) => ['name', 'first', 'last'].includes(column));
  const isSure = isNamed || known.length > 1;
  const isHeader = known.length === given.length || (isSure && known.length * 2 >= given.length);
  const hasPeople = known.some((column) => column !== 'leave' && column !== 'label');
  // A column of pairs may be all there is: “Pairs” over “Ana, Ben”.
  const isOnlyLabel = given.length === 1 && known[0] === 'label';
  if (!isHeader || !(hasPeople || isOnlyLabel)) return undefined;
  const isWhole = (i: number) => roles.get(headings[i]?.join(' ') ?? '') !== 'name';
  return isOnlyLabel ? ['person'] : withParts(columns, isWhole);
}

/**
 * “Name” beside “Surname” is a first name. Beside “First name” it is a surname, as many languages have it,
 * where it says no more than that: “Mentor’s name” is a whole one.
 */
function withParts(columns: Column[], isWhole: (column: number) => boolean): Column[] {
  const hasFirst = columns.includes('first');
  const hasLast = columns.includes('last');
  return columns.map((column, i) => {
    if (column !== 'name' || hasFirst === hasLast) return column;
    if (hasLast) return 'first';
    return isWhole(i) ? 'name' : 'last';
  });
}

/** Where several words say several things, what is no name goes first: “Mentor’s e-mail” is left out. */
const PRECEDENCE = ['leave', 'last', 'first', 'name', 'person', 'label'] as const;

function columnUnder(heading: readonly string[], roles: ReadonlyMap<string, Role>): Column {
  const found = new Set<Role>();
  for (let i = 0; i < heading.length; ) {
    const { length, role } = longestAt(heading, i, roles);
    // A number or a letter sets one of several apart: “Partner 2”, “Mentee B”.
    const isMark = /^(?:\p{N}{1,3}|[a-d])$/u.test(heading[i] ?? '') && found.size > 0;
    if (role) found.add(role);
    else if (!isMark) return 'unknown';
    i += Math.max(1, length);
  }
  return PRECEDENCE.find((role) => found.has(role)) ?? 'unknown';
}

/** The longest phrase that a heading holds at a place: “first name” before “first”. */
function longestAt(
  heading: readonly string[],
  at: number,
  roles: ReadonlyMap<string, Role>,
): { length: number; role: Role | undefined } {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const role = roles.get(heading.slice(at, at + length).join(' '));
    if (role) return { length, role };
  }
  return { length: 0, role: undefined };
}

/** In words. */
const LONGEST_PHRASE = 4;

function rolesByPhrase({ headings }: NameWords): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const [role, phrases] of Object.entries(headings)) {
    for (const phrase of phrases) roles.set(headingWords(phrase).join(' '), role as Role);
  }
  return roles;
}
