/** The words that the site holds: which it knows, which is meant by a slip, and how a half-typed one goes on. */
import { distance } from 'fastest-levenshtein';
import { unaccented } from './words.ts';

/** By the word without its accents: the word as it stands on the site, and how often it is used. */
export type Vocabulary = ReadonlyMap<string, { word: string; uses: number }>;

export function vocabularyOf(uses: Readonly<Record<string, number>>): Vocabulary {
  const vocabulary = new Map<string, { word: string; uses: number }>();
  for (const [word, count] of Object.entries(uses)) {
    const plain = unaccented(word);
    const before = vocabulary.get(plain);
    const isCommoner = count > (before?.uses ?? 0);
    vocabulary.set(plain, {
      word: isCommoner || !before ? word : before.word,
      uses: count + (before?.uses ?? 0),
    });
  }
  return vocabulary;
}

export function isKnown(vocabulary: Vocabulary, word: string, mayBeBeginning: boolean): boolean {
  const plain = unaccented(word);
  if (vocabulary.has(plain)) return true;
  return mayBeBeginning && wholeWord(vocabulary, word) !== undefined;
}

/** The word itself where the site holds it; else the most used word that begins like that. */
export function wholeWord(vocabulary: Vocabulary, beginning: string): string | undefined {
  const plain = unaccented(beginning);
  let best = vocabulary.get(plain);
  if (best || plain === '') return best?.word;
  for (const [known, entry] of vocabulary) {
    if (known.startsWith(plain) && entry.uses > (best?.uses ?? 0)) best = entry;
  }
  return best?.word;
}

/** A word shorter than this is not mended, and none becomes it. */
const SHORTEST = 5;
const LONG = 9;

/**
 * One slip for a word of five to eight letters, two for a longer one; the most used word wins.
 * Few people miss the first letter, and a word that is only unknown must not become another.
 */
export function closestTo(vocabulary: Vocabulary, typed: string): string | undefined {
  const plain = unaccented(typed);
  const most = plain.length < SHORTEST ? 0 : plain.length < LONG ? 1 : 2;
  let best: { word: string; slips: number; uses: number } | undefined;
  for (const [known, { word, uses }] of vocabulary) {
    if (known[0] !== plain[0] || Math.abs(known.length - plain.length) > most) continue;
    if (known.length < SHORTEST - 1) continue;
    const slips = isSwapped(plain, known) ? 1 : distance(plain, known);
    if (slips > most) continue;
    if (!best || slips < best.slips || (slips === best.slips && uses > best.uses)) {
      best = { word, slips, uses };
    }
  }
  return best?.word;
}

/** Two neighbouring letters that changed places count as one slip. */
function isSwapped(word: string, known: string): boolean {
  const at = [...word].findIndex((letter, i) => letter !== known[i]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === known;
}
