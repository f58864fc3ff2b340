/**
 * A phrase as the rules write it: what stands in it, word after word. It is no regular expression,
 * so that nobody who writes one can make the search slow.
 *
 *     improve|boost @my ..2 skill~     `improve` or `boost`, a word of the group @my, up to two words, skill or skills
 *     ^ stop !by                       `stop` where a sentence begins, and `by` does not follow
 *     by *ing                          a word that ends so
 *     -bus stop                        what touches this is not meant
 */

/** Words, endings and groups, any of which may stand in one place. */
export interface Choice {
  words: ReadonlySet<string>;
  /** Stems, which take any ending of the language. */
  stems: ReadonlySet<string>;
  /** How a word may end, whatever it begins with. */
  tails: readonly string[];
  groups: readonly string[];
}

export type Step =
  | ({ is: 'word'; optional: boolean } & Choice)
  /** Anything else may stand here; it is only looked at. */
  | ({ is: 'not' } & Choice)
  | { is: 'gap'; most: number; without: Choice | undefined }
  | { is: 'start' | 'end' };

export interface Phrase {
  steps: readonly Step[];
  /** What touches it is not meant. */
  isException: boolean;
}

/** Beyond these the search would be slow. */
const MOST_STEPS = 12;
const MOST_GAPS = 2;
const WIDEST_GAP = 12;

/** Groups that the engine finds by itself. */
export const OWN_GROUPS = ['number', 'capital', 'quoted', 'date', 'year'] as const;

export function readPhrase(source: string): Phrase {
  const isException = source.startsWith('-');
  // Alternatives may stand on lines of their own.
  const phrase = source.slice(isException ? 1 : 0).replaceAll(/\s*\|\s*/g, '|');
  return { steps: phrase.trim().split(/\s+/).map(readStep), isException };
}

/** What is wrong with a phrase, in a sentence; nothing where all is well. */
export function phraseProblem({ steps }: Phrase, known: ReadonlySet<string>): string | undefined {
  const first = steps.find((step) => step.is !== 'start' && step.is !== 'not');
  if (first?.is !== 'word' || first.optional) return 'Begin with a word that must be there.';
  const gaps = steps.flatMap((step) => (step.is === 'gap' ? [step.most] : []));
  if (steps.length > MOST_STEPS) return `Use ${MOST_STEPS} words at most.`;
  if (gaps.length > MOST_GAPS) return `Use ${MOST_GAPS} gaps at most.`;
  if (gaps.some((most) => !(most <= WIDEST_GAP)))
    return `Let a gap hold ${WIDEST_GAP} words at most.`;
  const choices = steps.flatMap((step) => choiceOf(step) ?? []);
  if (choices.some(({ words, stems }) => words.has('') || stems.has('')))
    return 'A word is missing.';
  const strange = choices.flatMap(({ groups }) => groups).find((group) => !known.has(group));
  return strange === undefined ? undefined : `No group above this is called @${strange}.`;
}

/** The words that a step speaks of, if it speaks of any. */
export function choiceOf(step: Step): Choice | undefined {
  if (step.is === 'gap') return step.without;
  return step.is === 'word' || step.is === 'not' ? step : undefined;
}

function readStep(source: string): Step {
  if (source === '^') return { is: 'start' };
  if (source === '$') return { is: 'end' };
  const gap = /^\.\.(\d+)(?:!(.+))?$/.exec(source);
  if (gap)
    return { is: 'gap', most: Number(gap[1]), without: gap[2] ? readChoice(gap[2]) : undefined };
  if (source.startsWith('!')) return { is: 'not', ...readChoice(source.slice(1)) };
  const optional = source.length > 1 && source.endsWith('?');
  return { is: 'word', optional, ...readChoice(optional ? source.slice(0, -1) : source) };
}

function readChoice(source: string): Choice {
  const all = source.split('|');
  const isGroup = (word: string) => word.startsWith('@');
  const isStem = (word: string) => word.endsWith('~');
  const isTail = (word: string) => word.length > 1 && word.startsWith('*');
  return {
    words: new Set(all.filter((word) => !isGroup(word) && !isStem(word) && !isTail(word))),
    stems: new Set(all.filter(isStem).map((word) => word.slice(0, -1))),
    tails: all.filter(isTail).map((word) => word.slice(1)),
    groups: all.filter(isGroup).map((word) => word.slice(1)),
  };
}
