/** Counts the words of all guides and of the glossary, at build time. */
import { type Vocabulary, wordsOf } from '../../lib/search/query.ts';
import { guidesIn } from '../guide/guides.ts';
import { termsIn } from '../reading/reading.ts';

/** A word shorter than this is never mended, so it need not be known. */
const SHORTEST = 4;

export async function siteVocabulary(
  locale: string,
): Promise<{ pages: number; vocabulary: Vocabulary }> {
  const guides = await guidesIn(locale);
  const terms = await termsIn(locale);
  const texts = [
    ...guides.flatMap(({ entry: { data, body } }) => [
      data.title,
      data.summary,
      ...data.inShort,
      ...data.searchWords,
      (body ?? '').replace(/<[^>]*>|\]\([^)]*\)/g, ' '),
    ]),
    ...terms.flatMap(({ data }) => [data.term, data.meaning, ...data.alsoCalled]),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) {
    if (word.length >= SHORTEST && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vocabulary = Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { pages: guides.length + terms.length, vocabulary };
}
