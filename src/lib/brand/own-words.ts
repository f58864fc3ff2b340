/**
 * What a programme calls itself and its people, put in the place of the toolkit’s English words in sentences. Names of
 * files, addresses, {blanks} and what is part of a longer word stay. So do verbs: people who mentor go on to.
 */
import * as z from '../zod/zod.ts';
import { line } from './text.ts';

const word = z.strictObject({
  /** One of them, as in the middle of a sentence: scheme. */
  one: line(24),
  /** Several of them: schemes. */
  many: line(24),
});

/** Two peers who take turns have none, so theirs can’t be called so. */
const equal = word.check(
  z.refine(
    ({ one, many }) => !/\bment(or|ee)/i.test(`${one} ${many}`),
    'Where two people take turns, neither is a mentor or a mentee. Choose a word for equals.',
  ),
);

export const ownWordsSchema = z.strictObject({
  /** The programme itself: scheme, project, course. */
  programme: z.optional(word),
  /** Somebody a step ahead: guide, buddy. */
  mentor: z.optional(word),
  /** Whom they go along with. */
  mentee: z.optional(word),
  /** The other of two people. */
  partner: z.optional(equal),
  /** Two people who mentor each other. */
  pair: z.optional(equal),
});
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** What no word may touch: it is part of a name, an address or a blank. */
const AROUND = { before: '(?<![\\p{L}\\p{N}{_/#@.-])', after: '(?![\\p{L}\\p{N}}_/@-]|\\.\\p{L})' };
const DETERMINERS =
  'an?|the|your|their|our|my|his|her|each|every|one|no|another|this|that|which|any|good|peer|older|younger|senior|new|first|same';
/** Behind “mentors” and “pairs”, they tell of something done to somebody. */
const OBJECTS = '(?!\\s+(?:an?|the|one|each|another|them|him|her|you)\\b)';

/** Puts the words of a programme into a sentence. Without any, sentences stay as they are. */
export function wordsPutter(words: OwnWords): (sentence: string) => string {
  const steps = Object.entries(words).flatMap(([name, own]) =>
    own ? [singular(name, own.one), plural(name, own.many)] : [],
  );
  return (sentence) => steps.reduce((text, step) => step(text), sentence);
}

/** A word that may be a verb as well counts as a noun where only a noun can follow. */
function singular(name: string, own: string) {
  const isNoun = name !== 'mentor' && name !== 'pair';
  const found = new RegExp(
    `${AROUND.before}(?:(${DETERMINERS})(\\s+))${isNoun ? '?' : ''}(${name})${AROUND.after}`,
    'giu',
  );
  return (text: string): string =>
    text.replace(found, (_, determiner: string | undefined, space: string, had: string) =>
      determiner ? withArticle(determiner, own) + space + asCased(own, had) : asCased(own, had),
    );
}

function plural(name: string, own: string) {
  const found = new RegExp(`${AROUND.before}(${name}s)${AROUND.after}${OBJECTS}`, 'giu');
  return (text: string): string => text.replace(found, (had: string) => asCased(own, had));
}

/** “a programme”, and “an initiative”. */
function withArticle(determiner: string, own: string): string {
  if (!/^an?$/i.test(determiner)) return determiner;
  return determiner.slice(0, 1) + (/^[aeiou]/i.test(own) ? 'n' : '');
}

function asCased(own: string, had: string): string {
  return had.charAt(0) === had.charAt(0).toUpperCase()
    ? own.charAt(0).toUpperCase() + own.slice(1)
    : own;
}
