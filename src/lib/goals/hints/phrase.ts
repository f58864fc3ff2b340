/**
 * A phrase as the rules write it: what stands in it, word after word. It is no regular expression,
 * so that nobody who writes one can make the search slow.
 *
 *     improve|boost @my ..2 skill~     `improve` or `boost`, a phrase of the group @my, up to two words, skill or skills
 *     by very? *ing                    `very` may be left out; a word that ends so (* alone is any word)
 *     ^ stop !by                       `stop` where a sentence begins, and `by` does not follow
 *     in ..3!and year $                up to three words without `and`, and nothing behind the year
 *     -bus stop                        what touches this is not meant
 */

/** What may stand in one place. */
export interface Choice {
  /** Words, and stems with ~ behind them, which take any ending of the language. */
  words: ReadonlySet<string>;
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
  if (gaps.some((most) => most > WIDEST_GAP)) return `A gap holds ${WIDEST_GAP} words at most.`;
  const choices = steps.flatMap((step) => choiceOf(step) ?? []);
  if (choices.some(({ words }) => words.has('') || words.has('~'))) return 'A word is missing.';
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
  if (source.startsWith('..')) {
    const [most, without] = source.slice(2).split('!');
    return { is: 'gap', most: Number(most), without: without ? readChoice(without) : undefined };
  }
  if (source.startsWith('!')) return { is: 'not', ...readChoice(source.slice(1)) };
  const optional = source.length > 1 && source.endsWith('?');
  return { is: 'word', optional, ...readChoice(optional ? source.slice(0, -1) : source) };
}

/** An island reads all rules before its first hint, so this is made to be quick. */
function readChoice(source: string): Choice {
  const all = source.split('|');
  const marked = (mark: string) =>
    source.includes(mark)
      ? all.filter((word) => word.startsWith(mark)).map((word) => word.slice(1))
      : [];
  return { words: new Set(all), tails: marked('*'), groups: marked('@') };
}
