/**
 * Asks the static index of the site, in this browser alone: what was typed goes to a worker of this
 * page and no further. Loaded on the search page and nowhere else.
 */
import type { Filters } from '../lib/search/known-pages.ts';
import type { ResultText } from '../lib/search/result-text.ts';

export interface SearchResult {
  url: string;
  title: string;
  /** What sort of page it is, and the section that a guide stands in. */
  kind: string;
  section: string;
  /** The language that the page is written in, where that is not the reader’s. */
  language?: string;
  /** What is shown of the page itself; it comes a moment later. */
  text?: ResultText;
}

export interface Answer {
  /** The best of what was found, and how many pages were found in all. */
  results: SearchResult[];
  total: number;
  /** How many pages there are besides, outside the filters. */
  outside: number;
  /** What was looked for instead, where a word was mistyped. */
  mended: string | undefined;
}

export interface Wanted {
  typed: string;
  filters: Filters;
  /** How many results are wanted. */
  most: number;
  /** Words too common to look for. */
  small: ReadonlySet<string>;
}

/** What the worker is told: first which index to open, then what to look for. */
export interface Start {
  locale: string;
  /** Past the caches, since one may hold what was spoilt. */
  isAgain: boolean;
}
export type Question = Wanted & { id: number };
/** `isComplete`: nothing more comes for this question. */
export type Reply = { id: number; answer: Answer; isComplete: boolean } | 'broken';

export interface SearchIndex {
  /**
   * The best pages for what was typed: told once or twice, first without the texts of the pages
   * where these take long. A newer question puts an end to an older one. Rejects where the index
   * can’t be loaded; the next question tries anew.
   */
  find: (wanted: Wanted, tell: (answer: Answer) => void) => Promise<void>;
}

let opened: SearchIndex | undefined;

/** Begins to load the index the first time; that it could not be loaded is told to whoever searches. */
export function openIndex(locale: string): SearchIndex {
  opened ??= open(locale);
  return opened;
}

interface Asked {
  id: number;
  tell: (answer: Answer) => void;
  resolve: () => void;
  reject: (error: Error) => void;
}

function open(locale: string): SearchIndex {
  let asked: Asked | undefined;
  let count = 0;

  const start = (isAgain: boolean) => {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    const giveUp = () => {
      // What it sent before it was given up may still arrive.
      if (worker !== started) return;
      started.terminate();
      worker = undefined;
      asked?.reject(new Error('The search index could not be loaded.'));
      asked = undefined;
    };
    started.addEventListener('error', giveUp);
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data === 'broken') giveUp();
      else if (asked?.id === data.id) {
        asked.tell(data.answer);
        if (data.isComplete) asked.resolve();
      }
    });
    started.postMessage({ locale, isAgain } satisfies Start);
    return started;
  };
  let worker: Worker | undefined = start(false);

  return {
    find: (wanted, tell) =>
      new Promise((resolve, reject) => {
        worker ??= start(true);
        asked?.resolve();
        count++;
        asked = { id: count, tell, resolve, reject };
        worker.postMessage({ ...wanted, id: count } satisfies Question);
      }),
  };
}
