/** What is shown of a page under its title: the sentence that holds the words, and places within the page. */
import { type ExcerptRun, excerptRuns } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

export interface ResultText {
  runs: ExcerptRun[];
  /** Places within the page that hold the words, the best first. */
  places: { url: string; title: string }[];
}

const MOST_PLACES = 2;

/** `url` and `title` are those of the result. */
export function resultText(page: PagefindPage, url: string, title: string): ResultText {
  return {
    runs: excerptOf(page, title),
    places: page.sub_results
      .filter((place) => place.url !== url && place.url.includes('#'))
      .slice(0, MOST_PLACES)
      .map((place) => ({ url: place.url, title: place.title })),
  };
}

/** Pagefind cuts a window out of the text; the title, which every text begins with, is shown already. */
function excerptOf({ content, excerpt }: PagefindPage, title: string): ExcerptRun[] {
  const runs = excerptRuns(excerpt).flatMap(trimMark);
  const shown = textOf(runs);
  const whole = content.replace(/\s+/g, ' ').trim();
  const isBeginning = whole.startsWith(shown);
  const heading = `${title}. `;
  const rest = isBeginning && shown.startsWith(heading) ? dropStart(runs, heading.length) : runs;
  const dots = (text: string) => ({ text, isMatch: false });
  return [
    ...(isBeginning ? [] : [dots('… ')]),
    ...rest,
    ...(whole.endsWith(shown) ? [] : [dots(' …')]),
  ];
}

/** Pagefind marks a word with its comma or quotation marks; what was found is the word. */
function trimMark(run: ExcerptRun): ExcerptRun[] {
  const [, before = '', word = '', after = ''] = PUNCTUATED.exec(run.text) ?? [];
  if (!run.isMatch || !word) return [run];
  return [
    { text: before, isMatch: false },
    { text: word, isMatch: true },
    { text: after, isMatch: false },
  ].filter(({ text }) => text);
}
const PUNCTUATED = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

function textOf(runs: readonly ExcerptRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function dropStart(runs: readonly ExcerptRun[], length: number): ExcerptRun[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text ? [{ ...run, text }] : [];
  });
}
