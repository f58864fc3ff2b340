/**
 * From what somebody typed to the words that are looked for. People type as they speak
 * (“he never turns up”): small words are left out, and a slip of a letter or two is mended
 * by the nearest word that the site holds.
 */
import { distance } from 'fastest-levenshtein';

/** The words that the site holds, with the number of times that each is used. */
export type Vocabulary = Record<string, number>;

export interface Query {
  /** The words to look for, at most eight. */
  terms: string[];
  /** The whole query with its slips mended, where there were any. */
  mended: string | undefined;
}

const MOST_TERMS = 8;

/** Lower-case words of a text. An apostrophe belongs to its word; digits are kept. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  );
}

/** `small` are words too common to look for; a query of nothing else keeps them. */
export function readQuery(text: string, small: ReadonlySet<string>, vocabulary: Vocabulary): Query {
  const typed = wordsOf(text);
  const mended = typed.map((word, i) => {
    // The last word may be half typed, so it is only mended when nothing begins with it.
    const isKnown = small.has(word) || isIn(vocabulary, word, i === typed.length - 1);
    return isKnown ? word : (nearest(word, vocabulary) ?? word);
  });
  const telling = mended.filter((word) => !small.has(word));
  const terms = [...new Set(telling.length > 0 ? telling : mended)].slice(0, MOST_TERMS);
  return { terms, mended: mended.join() === typed.join() ? undefined : mended.join(' ') };
}

function isIn(vocabulary: Vocabulary, word: string, mayBeBeginning: boolean): boolean {
  if (Object.hasOwn(vocabulary, word)) return true;
  return mayBeBeginning && Object.keys(vocabulary).some((known) => known.startsWith(word));
}

/**
 * One slip for a word of five to eight letters, two for a longer one; the most used word wins.
 * Few people miss the first letter, and a word that is only unknown must not become another.
 */
function nearest(word: string, vocabulary: Vocabulary): string | undefined {
  const most = word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
  let best: { known: string; slips: number; uses: number } | undefined;
  for (const [known, uses] of Object.entries(vocabulary)) {
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > most) continue;
    const slips = isSwapped(word, known) ? 1 : distance(word, known);
    if (slips > most) continue;
    if (!best || slips < best.slips || (slips === best.slips && uses > best.uses)) {
      best = { known, slips, uses };
    }
  }
  return best?.known;
}

/** Two neighbouring letters that changed places count as one slip. */
function isSwapped(word: string, known: string): boolean {
  const at = [...word].findIndex((letter, i) => letter !== known[i]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === known;
}
