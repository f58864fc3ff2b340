/**
 * What a programme calls itself and its people, put in the place of the toolkit’s English words in sentences. Names of
 * files, addresses, {blanks} and what is part of a longer word stay. So do verbs: people who mentor go on to.
 */
import * as z from '../zod/zod.ts';
import { line } from './text.ts';

/** Nothing that a text with marks could take for one: it is put into guides before they are read. */
const spoken = line(24).check(
  z.regex(
    /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ’'-]*$/u,
    'Write letters alone, as in the middle of a sentence, such as scheme.',
  ),
);

const word = z.strictObject({
  /** One of them, as in the middle of a sentence: scheme. */
  one: spoken,
  /** Several of them: schemes. */
  many: spoken,
});

/** Two peers who take turns have none, so theirs can’t be called so. */
const equal = word.check(
  z.refine(
    ({ one, many }) => !/\bment(or|ee)/i.test(`${one} ${many}`),
    'Where two people take turns, neither is a mentor or a mentee. Choose a word for equals.',
  ),
);

export const ownWordsSchema = z.strictObject({
  /** The programme itself: scheme, project, course; or program, which is spelt so everywhere. */
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

/** A sentence as a programme says it, or spells it. */
type Change = (sentence: string) => string;

/** How a programme speaks. */
export interface Speech {
  /** In its own words. */
  say: Change;
  /** In the words that stand there, as it spells them. */
  spell: Change;
}

/** What no word may touch: it is part of a name, an address or a blank. */
const AROUND = { before: '(?<![\\p{L}\\p{N}{_/#@.-])', after: '(?![\\p{L}\\p{N}}_/@-]|\\.\\p{L})' };
const DETERMINERS =
  'an?|the|your|their|our|my|his|her|each|every|one|no|another|this|that|which|whose|any|good|peer|older|younger|senior|new|first|second|same|own|different|quiet|kind\\s+of';
/** A mark may stand between a determiner and its noun: \p{Co} is what own-words of guides puts in the place of one. */
const SPACE = '\\s+[*\\p{Co}]*';
/** They stand for another kind of mentor, which a programme’s own word does not name. */
const OTHER_KINDS = '(?<!\\b(?:adult|professional|traditional|conventional|reverse)\\s+)';
/** Behind “mentors” and “pairs”, they tell of something done to somebody. */
const OBJECTS = '(?!\\s+(?:an?|the|one|each|another|them|him|her|you)\\b)';
/** Behind “pair”, it makes a measure: a pair of shoes, pairs of equals. */
const MEASURE = '(?!\\s+of\\b)';

/** What a programme calls what the glossary explains under this name, where that is another word. */
export function ownNameOf(words: OwnWords, term: string): string | undefined {
  return Object.entries(words).find(([name]) => name === term)?.[1]?.one;
}

/** Without any words of its own, a programme says all as it stands. */
export function speechOf(words: OwnWords): Speech {
  const { programme, ...others } = words;
  const isSpelling = programme?.one.toLowerCase() === 'program';
  const spell: Change = isSpelling ? spelling : (sentence) => sentence;
  const replaced = isSpelling ? others : words;
  const steps = Object.entries(replaced).flatMap(([name, own]) =>
    own ? [singular(name, own.one), plural(name, own.many)] : [],
  );
  return { spell, say: (sentence) => steps.reduce((text, step) => step(text), spell(sentence)) };
}

/** It changes nothing that is said, so it may go further than other words: into “programme-wide”. */
function spelling(sentence: string): string {
  return sentence.replace(/(?<![\p{L}\p{N}{_/#@.])(program)me(s?)(?![\p{L}\p{N}}_/@])/giu, '$1$2');
}

/** A word that may be a verb as well counts as a noun where only a noun can follow. */
function singular(name: string, own: string): Change {
  const isNoun = name !== 'mentor' && name !== 'pair';
  const found = new RegExp(
    `${AROUND.before}(?:(${DETERMINERS})(${SPACE}))${isNoun ? '?' : ''}(${name})${behind(name)}`,
    'giu',
  );
  return (text) =>
    text.replace(found, (_, determiner: string | undefined, space: string, had: string) =>
      determiner ? withArticle(determiner, own) + space + asCased(own, had) : asCased(own, had),
    );
}

function plural(name: string, own: string): Change {
  const found = new RegExp(
    `${OTHER_KINDS}${AROUND.before}(${name}s)${behind(name)}${OBJECTS}`,
    'giu',
  );
  return (text) => text.replace(found, (had: string) => asCased(own, had));
}

function behind(name: string): string {
  return AROUND.after + (name === 'pair' ? MEASURE : '');
}

/** “a programme”, and “an initiative”; by how a word sounds, as in “a unit” and “an hour”. */
function withArticle(determiner: string, own: string): string {
  if (!/^an?$/i.test(determiner)) return determiner;
  const isVowel =
    /^(?:[aeiou]|hour|heir|honest|honour)/i.test(own) && !/^(?:uni|use|eu|one\b)/i.test(own);
  return determiner.slice(0, 1) + (isVowel ? 'n' : '');
}

function asCased(own: string, had: string): string {
  return had.charAt(0) === had.charAt(0).toUpperCase()
    ? own.charAt(0).toUpperCase() + own.slice(1)
    : own;
}
