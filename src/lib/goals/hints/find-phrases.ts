/**
 * Finds the phrases of all groups in a text. A phrase may speak of the groups above its own. The time
 * it takes grows with the text and no faster: gaps are short, and few to a phrase.
 */
import { type Choice, choiceOf, type Phrase, type Step } from './phrase.ts';
import type { Word } from './split-words.ts';

/** Phrases under the name by which others speak of them. */
export type Group = readonly [name: string, phrases: readonly Phrase[]];

/** The groups of a language, with every phrase to be found by the word that it begins with. */
export interface Phrasebook {
  names: readonly string[];
  /** What a stem takes on, and what it loses for it. */
  endings: readonly { off: string; on: string }[];
  stems: ReadonlySet<string>;
  /** The ends of words that a phrase may begin with. */
  tails: readonly string[];
  /** By word, by stem with ~ behind it, by tail with * and by group with @ before it. */
  byFirst: ReadonlyMap<string, readonly { group: number; phrase: Phrase }[]>;
}

/** By group, the place behind the longest of its phrases that begins at each word; 0 where none does. */
export type Found = Map<string, Uint32Array>;

/** What it finds makes a sentence begin anew: in “I want to stop”, `stop` stands at a beginning. */
const OPENING = 'opening';

export function makePhrasebook(groups: readonly Group[], endings: readonly string[]): Phrasebook {
  const stems = new Set<string>();
  const byFirst = new Map<string, { group: number; phrase: Phrase }[]>();
  groups.forEach(([, phrases], group) => {
    for (const phrase of phrases) {
      for (const step of phrase.steps)
        for (const stem of choiceOf(step)?.stems ?? []) stems.add(stem);
      for (const first of firstWords(phrase)) {
        byFirst.set(first, [...(byFirst.get(first) ?? []), { group, phrase }]);
      }
    }
  });
  const names = groups.map(([name]) => name);
  const tails = [...byFirst.keys()].filter((first) => /^\*./.test(first));
  return { names, endings: readEndings(endings), stems, tails, byFirst };
}

/** `ing/e`: the stem loses its e for it. */
function readEndings(endings: readonly string[]) {
  return ['', ...endings].map((ending) => {
    const [off = '', on = ''] = ending.split('/');
    return { off, on };
  });
}

function firstWords({ steps }: Phrase): string[] {
  const first = steps.find((step) => step.is === 'word');
  if (!first) return [];
  return [
    ...first.words,
    ...[...first.stems].map((stem) => `${stem}~`),
    ...first.tails.map((tail) => `*${tail}`),
    ...first.groups.map((group) => `@${group}`),
  ];
}

interface Text {
  words: readonly Word[];
  /** The stems that each word may have. */
  stems: readonly (readonly string[])[];
  found: Found;
  isStart: (at: number) => boolean;
}

/** `own` are the groups that need more than phrases. */
export function findPhrases(book: Phrasebook, words: readonly Word[], own: Found): Found {
  const found: Found = new Map(own);
  const stems = words.map(({ text }) => stemsOf(text, book));
  const isStart = (at: number) => at === 0 || words[at - 1]?.isMark === true || begun[at] === 1;
  const begun = new Uint8Array(words.length + 1);
  const text: Text = { words, stems, found, isStart };
  const waiting: { phrase: Phrase; at: number }[][] = book.names.map(() => []);
  const enqueue = (first: string, at: number) => {
    for (const { group, phrase } of book.byFirst.get(first) ?? [])
      waiting[group]?.push({ phrase, at });
  };
  const enqueueAll = (group: string, ends: Uint32Array) => {
    for (const [at, end] of ends.entries()) if (end > 0) enqueue(`@${group}`, at);
  };
  words.forEach((word, at) => {
    enqueue(word.text, at);
    for (const stem of stems[at] ?? []) enqueue(`${stem}~`, at);
    for (const tail of book.tails) if (word.text.endsWith(tail.slice(1))) enqueue(tail, at);
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

/** Every ending that a word has, taken off it, where the rules know what is left. */
function stemsOf(word: string, { endings, stems }: Phrasebook): string[] {
  return endings
    .filter(({ off }) => word.endsWith(off))
    .map(({ off, on }) => word.slice(0, word.length - off.length) + on)
    .filter((stem) => stems.has(stem));
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
function endsOf({ words, stems, tails, groups }: Choice, at: number, text: Text): number[] {
  const word = text.words[at];
  if (!word) return [];
  const ends = groups.map((group) => text.found.get(group)?.[at] ?? 0).filter((end) => end > 0);
  const isHere =
    words.has(word.text) ||
    text.stems[at]?.some((stem) => stems.has(stem)) ||
    tails.some((tail) => word.text.endsWith(tail));
  if (isHere) ends.push(at + 1);
  return ends.sort((a, b) => b - a);
}
