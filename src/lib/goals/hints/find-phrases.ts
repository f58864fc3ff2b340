/**
 * Finds the phrases of all groups in a text. A phrase may speak of the groups above its own. The time
 * it takes grows with the text and no faster: gaps are short, and few to a phrase.
 */
import type { Choice, Phrase, Step } from './phrase.ts';
import { formsOf, type Phrasebook } from './phrasebook.ts';
import type { Word } from './split-words.ts';

/** By group, the place behind the longest of its phrases that begins at each word; 0 where none does. */
export type Found = Map<string, Uint32Array>;

/** What it finds makes a sentence begin anew: in “I want to stop”, `stop` stands at a beginning. */
const OPENING = 'opening';

interface Text {
  words: readonly Word[];
  /** Each word, and with ~ behind them the stems that it may have. */
  forms: readonly (readonly string[])[];
  found: Found;
  isStart: (at: number) => boolean;
}

/** `own` are the groups that need more than phrases. */
export function findPhrases(book: Phrasebook, words: readonly Word[], own: Found): Found {
  const found: Found = new Map(own);
  const forms = words.map(({ text }) => formsOf(text, book));
  const begun = new Uint8Array(words.length + 1);
  const isStart = (at: number) => at === 0 || words[at - 1]?.isMark === true || begun[at] === 1;
  const text: Text = { words, forms, found, isStart };
  const waiting: { phrase: Phrase; at: number }[][] = book.names.map(() => []);
  const enqueue = (first: string, at: number) => {
    for (const { group, phrase } of book.byFirst.get(first) ?? []) {
      waiting[group]?.push({ phrase, at });
    }
  };
  const enqueueAll = (group: string, ends: Uint32Array) => {
    for (const [at, end] of ends.entries()) if (end > 0) enqueue(`@${group}`, at);
  };
  words.forEach((word, at) => {
    for (const form of forms[at] ?? []) enqueue(form, at);
    for (const tail of book.tails) if (word.text.endsWith(tail)) enqueue(`*${tail}`, at);
  });
  for (const [group, ends] of own) enqueueAll(group, ends);
  book.names.forEach((name, group) => {
    const ends = meantEnds(waiting[group] ?? [], text);
    found.set(name, ends);
    if (name === OPENING) for (const end of ends) begun[end] = 1;
    enqueueAll(name, ends);
  });
  return found;
}

/** Where phrases end, by where they begin; without those that touch an exception. */
function meantEnds(waiting: readonly { phrase: Phrase; at: number }[], text: Text): Uint32Array {
  const ends = new Uint32Array(text.words.length + 1);
  const isExcepted = new Uint8Array(text.words.length + 1);
  for (const { phrase, at } of waiting) {
    const end = endOf(phrase.steps, 0, at, text);
    if (phrase.isException && end > 0) isExcepted.fill(1, at, end);
    else if (end > (ends[at] ?? 0)) ends[at] = end;
  }
  for (const [at, end] of ends.entries()) {
    if (isExcepted.subarray(at, end).includes(1)) ends[at] = 0;
  }
  return ends;
}

/** The place behind the phrase, or -1. Gaps are as narrow as can be. */
function endOf(steps: readonly Step[], step: number, at: number, text: Text): number {
  const now = steps[step];
  if (!now) return at;
  const go = (next: number) => endOf(steps, step + 1, next, text);
  const word = text.words[at];
  switch (now.is) {
    case 'start':
      return text.isStart(at) ? go(at) : -1;
    case 'end':
      return !word || word.isMark ? go(at) : -1;
    case 'not':
      return endsOf(now, at, text).length > 0 ? -1 : go(at);
    case 'gap':
      return acrossGap(now, at, text, go);
    case 'word':
      for (const next of endsOf(now, at, text)) {
        const end = go(next);
        if (end >= 0) return end;
      }
      return now.optional ? go(at) : -1;
  }
}

function acrossGap(
  { most, without }: Step & { is: 'gap' },
  at: number,
  text: Text,
  go: (next: number) => number,
): number {
  for (let next = at; next <= at + most; next++) {
    const end = go(next);
    if (end >= 0) return end;
    const word = text.words[next];
    if (!word || word.isMark || (without && endsOf(without, next, text).length > 0)) return -1;
  }
  return -1;
}

/** Where what may stand here ends: the longest first; nowhere if nothing of it stands here. */
function endsOf({ words, tails, groups }: Choice, at: number, text: Text): number[] {
  const word = text.words[at];
  if (!word) return [];
  const ends = groups.map((group) => text.found.get(group)?.[at] ?? 0).filter((end) => end > 0);
  const isHere =
    text.forms[at]?.some((form) => words.has(form)) ||
    tails.some((tail) => word.text.endsWith(tail));
  if (isHere) ends.push(at + 1);
  return ends.sort((a, b) => b - a);
}
