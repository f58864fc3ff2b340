/**
 * From what somebody typed to the words that are looked for. People type as they speak
 * (“he never turns up”): small words are left out, and a slip of a letter or two is mended
 * by the nearest word that the site holds.
 */
import { closestTo, isKnown, type Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface Query {
  /** The words to look for, at most eight; none where the site holds nothing like any of them. */
  terms: string[];
  /** The whole query with its slips mended, where there were any. */
  mended: string | undefined;
}

const MOST_TERMS = 8;

/** `small` are words too common to look for; a query of nothing else keeps them. */
export function readQuery(text: string, small: ReadonlySet<string>, vocabulary: Vocabulary): Query {
  const typed = wordsOf(text);
  const mended = typed.map((word, i) => {
    // The last word may be half typed, so it is only mended when nothing begins with it.
    const isRight = small.has(word) || isKnown(vocabulary, word, i === typed.length - 1);
    return isRight ? word : (closestTo(vocabulary, word) ?? word);
  });
  const telling = mended.filter((word) => !small.has(word));
  const wanted = telling.length > 0 ? telling : mended;
  const terms = [...new Set(wanted)].filter(
    (word) => small.has(word) || isLikeAny(word, vocabulary),
  );
  return {
    terms: terms.slice(0, MOST_TERMS),
    mended: mended.join() === typed.join() ? undefined : mended.join(' '),
  };
}

/**
 * Pagefind looks for ever shorter beginnings of a word that it does not find, down to one letter:
 * “axolotl” would find every page with “a”. A word that begins like none of the site is not asked.
 */
function isLikeAny(word: string, vocabulary: Vocabulary): boolean {
  // These are written without spaces, and only Pagefind knows where their words begin.
  if (UNSPACED.test(word)) return true;
  return isKnown(vocabulary, [...word].slice(0, LEAST_BEGINNING).join(''), true);
}
const LEAST_BEGINNING = 4;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** What was typed, for a sentence to quote: not too long, and without the marks that turn text around. */
export function quoteOf(query: string): string {
  const letters = [...query.replace(TURNS, '')];
  return letters.length > LONGEST_QUOTE
    ? `${letters.slice(0, LONGEST_QUOTE).join('')}…`
    : letters.join('');
}
const LONGEST_QUOTE = 80;
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
