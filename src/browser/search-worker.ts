/**
 * The thread that searches, so that typing never waits for it. It is told by `search-index.ts` what
 * was typed, and sends nothing of that anywhere: it loads pieces of a static index by their names.
 * Once anything is amiss it says so, and is of no more use.
 */
import { bestPages } from '../lib/search/best-pages.ts';
import { isWithin } from '../lib/search/known-pages.ts';
import type { PagefindHit } from '../lib/search/pagefind.ts';
import { readQuery } from '../lib/search/query.ts';
import { resultText } from '../lib/search/result-text.ts';
import { type Vocabulary, vocabularyOf, wholeWord } from '../lib/search/vocabulary.ts';
import { type OpenIndex, openPagefind } from './open-pagefind.ts';
import type { Question, Reply, SearchResult, Start } from './search-index.ts';

interface Index extends OpenIndex {
  vocabulary: Vocabulary;
}

/** The longest query that is read, in UTF-16 units. */
const MAX_QUERY = 200;
/** How long the list waits for the texts of its pages before it is shown without, in milliseconds. */
const PATIENCE = 60;

let opening: Promise<Index>;
let newest = 0;

addEventListener('message', async ({ data }: MessageEvent<Start | Question>) => {
  try {
    if ('locale' in data) {
      opening = open(data);
      await opening;
    } else await answer(data);
  } catch {
    send('broken');
  }
});

function send(reply: Reply): void {
  postMessage(reply);
}

async function open({ locale, isAgain }: Start): Promise<Index> {
  const index = await openPagefind(locale, isAgain);
  return { ...index, vocabulary: vocabularyOf(index.site.uses) };
}

async function answer({ id, typed, filters, most, small }: Question): Promise<void> {
  newest = id;
  const index = await opening;
  const query = typed.slice(0, MAX_QUERY);
  const { terms, mended } = readQuery(query, small, index.vocabulary);
  const apart = await Promise.all(terms.map((term) => find(index, term)));
  // A hit of all words at once carries the excerpt in which every word is marked.
  const together = terms.length > 1 ? await ask(index, terms.join(' ')) : [];
  // Somebody has typed on.
  if (id !== newest) return;

  const scores = apart.map((found) => new Map(found.map(({ id, score }) => [id, score])));
  const { pages } = index.site;
  const best = bestPages(scores, pages, mended ?? query, small);
  const within = best.filter(({ page }) => isWithin(page, filters));
  const hits = new Map([...apart.flat(), ...together].map((hit) => [hit.id, hit]));
  const results: SearchResult[] = within.slice(0, most).map(({ page }) => page);
  const tell = (isComplete: boolean) => {
    const [total, outside] = [within.length, best.length - within.length];
    send({ id, isComplete, answer: { results, total, outside, mended } });
  };
  const loading = Promise.all(
    within.slice(0, most).map(async ({ id, page }, i) => {
      const whole = await hits.get(id)?.data();
      if (whole) results[i] = { ...page, text: resultText(whole, page.url, page.title) };
    }),
  );
  const isSlow = await Promise.race([loading.then(() => false), sleep(PATIENCE).then(() => true)]);
  if (isSlow) tell(false);
  await loading;
  tell(true);
}

/** The pages that hold a word. A word of the site that none of its pages holds is a broken index. */
async function find(index: Index, term: string): Promise<PagefindHit[]> {
  const found = await ask(index, term);
  if (found.length > 0) return found;
  // The index holds words without their endings: “smoki” begins none of them, “smoking” is found.
  const word = wholeWord(index.vocabulary, term);
  if (word === undefined) return [];
  const meant = await ask(index, word);
  if (meant.length === 0) throw new Error('The index lacks a word of the site.');
  return meant;
}

async function ask({ pagefind, check }: Index, words: string): Promise<PagefindHit[]> {
  const { results } = await pagefind.search(words);
  check();
  return results;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
