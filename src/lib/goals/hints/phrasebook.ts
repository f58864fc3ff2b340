/** The phrases of a language, laid out so that those which may begin with a word are found by it. */
import { choiceOf, type Phrase } from './phrase.ts';

/** Phrases under the name by which others speak of them. */
export type Group = readonly [name: string, phrases: readonly Phrase[]];

/** The groups of a language, with every phrase to be found by the word that it begins with. */
export interface Phrasebook {
  names: readonly string[];
  /** What a stem takes on, and what it loses for it. */
  endings: readonly { off: string; on: string }[];
  /** With ~ behind them. */
  stems: ReadonlySet<string>;
  /** The ends of words that a phrase may begin with. */
  tails: readonly string[];
  /** By what a phrase may begin with: a word, a stem~, a *tail, a @group. */
  byFirst: ReadonlyMap<string, readonly { group: number; phrase: Phrase }[]>;
}

export function makePhrasebook(groups: readonly Group[], endings: readonly string[]): Phrasebook {
  const stems = new Set<string>();
  const tails = new Set<string>();
  const byFirst = new Map<string, { group: number; phrase: Phrase }[]>();
  groups.forEach(([, phrases], group) => {
    for (const phrase of phrases) {
      for (const step of phrase.steps) {
        for (const word of choiceOf(step)?.words ?? []) if (word.endsWith('~')) stems.add(word);
      }
      const first = phrase.steps.find((step) => step.is === 'word');
      for (const tail of first?.tails ?? []) tails.add(tail);
      for (const word of first?.words ?? []) {
        const there = byFirst.get(word);
        if (there) there.push({ group, phrase });
        else byFirst.set(word, [{ group, phrase }]);
      }
    }
  });
  const names = groups.map(([name]) => name);
  return { names, endings: readEndings(endings), stems, tails: [...tails], byFirst };
}

/** `ing/e`: the stem loses its e for it. */
function readEndings(endings: readonly string[]) {
  return ['', ...endings].map((ending) => {
    const [off = '', on = ''] = ending.split('/');
    return { off, on };
  });
}

/** A word, and every stem of it that the rules know. */
export function formsOf(word: string, { endings, stems }: Phrasebook): string[] {
  const known = endings
    .filter(({ off }) => word.endsWith(off))
    .map(({ off, on }) => `${word.slice(0, word.length - off.length)}${on}~`)
    .filter((stem) => stems.has(stem));
  return [word, ...known];
}
