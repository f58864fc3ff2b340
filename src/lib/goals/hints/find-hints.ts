/**
 * Tells why a goal may not be SMART yet. It only points and offers: it blocks nothing and scores
 * nothing. All that it knows of a language is in the rules that it is given.
 */
import { isDay } from '../../calendar/day.ts';
import { type Found, findPhrases } from './find-phrases.ts';
import { HINT_KINDS, type HintKind, isAboutLack } from './hint-kinds.ts';
import { readPhrase } from './phrase.ts';
import { makePhrasebook, type Phrasebook } from './phrasebook.ts';
import type { HintRules } from './rules-schema.ts';
import { splitWords, type Word } from './split-words.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';

export interface HintInput {
  /** The goal as it is worded. */
  text: string;
  /** The day by which it is to be done, as YYYY-MM-DD, or ''. */
  by: string;
  today: string;
  /** The last day of the agreement, or ''. */
  lastDay: string;
}

export interface Hint {
  kind: HintKind;
  /** The words in the text that gave rise to it, or ''. */
  words: string;
  /** A wording offered in their place. */
  offer: string;
}

/** What is known of a goal before any hint is looked for. */
interface Reading {
  input: HintInput;
  rules: HintRules;
  words: readonly Word[];
  dates: readonly WrittenDate[];
  found: Found;
}

/** At most one hint of a kind, in the order of the kinds. A goal that is not worded yet gets none about its words. */
export function findHints(input: HintInput, rules: HintRules): Hint[] {
  const words = splitWords(input.text);
  const dates = writtenDates(words, rules.dates);
  const found = findPhrases(phrasebookOf(rules), words, ownGroups(words, dates));
  const reading = { input, rules, words, dates, found };
  return HINT_KINDS.flatMap((kind) => hintOf(kind, reading) ?? []);
}

function hintOf(kind: HintKind, reading: Reading): Hint | undefined {
  if (kind === 'past-date' || kind === 'after-end') return dateHint(kind, reading);
  const { input, rules, words, found } = reading;
  if (words.every(({ isMark }) => isMark) || isThere(found, unlessName(kind))) return undefined;
  if (kind === 'no-date' && input.by !== '') return undefined;
  const [best] = hits(kind, reading);
  if (!isAboutLack(kind)) return best && { kind, words: quoted(best, reading), offer: best.offer };
  const { offer } = best ?? rules.kinds[kind].offers.find(({ where }) => !where) ?? {};
  return offer === undefined ? undefined : { kind, words: '', offer };
}

/** The day that the goal is to be done by, and where none is set, those that are written in it. */
function dateHint(kind: 'past-date' | 'after-end', reading: Reading): Hint | undefined {
  const { today, lastDay, by } = reading.input;
  const isAmiss = ({ from, to }: { from: string; to: string }) =>
    kind === 'past-date' ? isDay(today) && to < today : isDay(lastDay) && from > lastDay;
  const offer = reading.rules.kinds[kind].offers[0]?.offer ?? '';
  if (isDay(by)) return isAmiss({ from: by, to: by }) ? { kind, words: '', offer } : undefined;
  const meant = hits(kind, reading);
  const date = reading.dates
    .filter(isAmiss)
    .find(({ start, end }) => meant.some((hit) => hit.start <= start && hit.end >= end));
  return date && { kind, words: quoted(date, reading), offer };
}

interface Hit {
  start: number;
  end: number;
  offer: string;
}

/** Where the offers of a kind find their phrases, in the order of the text. */
function hits(kind: HintKind, { rules, found }: Reading): Hit[] {
  return rules.kinds[kind].offers
    .flatMap(({ offer }, i) => {
      const spans = innermost(found.get(offerName(kind, i)) ?? new Uint32Array());
      return spans.map((span) => ({ ...span, offer }));
    })
    .sort((a, b) => a.start - b.start);
}

/** Of phrases within one another, the inner: fewer words say it better. */
function innermost(ends: Uint32Array): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let nearest = Infinity;
  for (let start = ends.length - 1; start >= 0; start--) {
    const end = ends[start] ?? 0;
    if (end === 0 || end >= nearest) continue;
    spans.push({ start, end });
    nearest = end;
  }
  return spans;
}

function quoted({ start, end }: { start: number; end: number }, { input, words }: Reading): string {
  return input.text.slice(words[start]?.start, words[end - 1]?.end);
}

function isThere(found: Found, name: string): boolean {
  return found.get(name)?.some((end) => end > 0) ?? false;
}

/** What phrases may speak of though no phrase finds it. */
function ownGroups(words: readonly Word[], dates: readonly WrittenDate[]): Found {
  const ends = (isIn: (word: Word) => boolean) =>
    Uint32Array.from([...words.map((word, at) => (isIn(word) ? at + 1 : 0)), 0]);
  const number = ends((word) => word.isNumber);
  const [date, year] = [ends(() => false), ends(() => false)];
  for (const { start, end, isYear } of dates) {
    (isYear ? year : date)[start] = end;
    number.fill(0, start, end);
  }
  return new Map([
    ['number', number],
    ['date', date],
    ['year', year],
    ['capital', ends((word) => word.isCapital)],
    ['quoted', ends((word) => word.isQuoted)],
  ]);
}

const offerName = (kind: HintKind, i: number) => `${kind} ${i}`;
const unlessName = (kind: HintKind) => `${kind} unless`;

/** Rules are read once: an island hands in the same ones at every key. */
const phrasebooks = new WeakMap<HintRules, Phrasebook>();

function phrasebookOf(rules: HintRules): Phrasebook {
  const made = phrasebooks.get(rules) ?? makePhrasebook(groupsOf(rules), rules.endings);
  phrasebooks.set(rules, made);
  return made;
}

function groupsOf({ groups, kinds }: HintRules) {
  const all: [string, readonly string[]][] = [
    ...Object.entries(groups),
    ...HINT_KINDS.flatMap((kind): [string, readonly string[]][] => [
      ...kinds[kind].offers.map(({ where }, i): [string, readonly string[]] => [
        offerName(kind, i),
        where ?? [],
      ]),
      [unlessName(kind), kinds[kind].unless ?? []],
    ]),
  ];
  return all.map(([name, sources]) => [name, sources.map(readPhrase)] as const);
}
