/**
 * The hints of one language, as content writes them: why a goal may not be SMART yet, what is offered
 * instead, and the phrases by which it is told. How a phrase is written stands in phrase.ts.
 */
import * as z from '../../zod/zod.ts';
import { HINT_KINDS, isAboutLack } from './hint-kinds.ts';
import { OWN_GROUPS, phraseProblem, readPhrase } from './phrase.ts';

const sentence = z.string().check(z.minLength(1), z.maxLength(400));
const word = z.string().check(z.minLength(1), z.maxLength(30));
const phrases = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'Use lower case, digits and hyphens.'));

const kindSchema = z.strictObject({
  /** Why it helps to change such a goal, in one or two sentences to the person who wrote it. */
  why: sentence,
  /** Id of the source that speaks for it; leave it out where nobody has studied or advised it. */
  source: z.optional(id),
  /** Wordings to put in its place, the likeliest first. */
  offers: z
    .array(
      z.strictObject({
        /** The wording, with ___ where the person’s own words belong. */
        offer: sentence,
        /** The phrases that it is for. A wording without any suits every goal. */
        where: z.optional(phrases),
      }),
    )
    .check(z.minLength(1)),
  /** Phrases that make the hint needless wherever they stand in the goal. */
  unless: z.optional(phrases),
});

export const hintRulesSchema = z
  .strictObject({
    /** Endings that a word takes: a stem with ~ in a phrase stands for all its forms. */
    endings: z.array(word),
    /** How dates are written. */
    dates: z.strictObject({
      /** The twelve months, each with its short forms. */
      months: z.array(z.array(word).check(z.minLength(1))).check(z.length(12)),
      /** Seasons and feasts by which people date things, each with its first and last month. */
      spans: z.array(
        z.strictObject({
          /** All its names, as one word each. */
          names: z.array(word).check(z.minLength(1)),
          /** The number of its first month. */
          from: z.int().check(z.gte(1), z.lte(12)),
          /** The number of its last month; those of the next year begin with 13. */
          to: z.int().check(z.gte(1), z.lte(24)),
        }),
      ),
      /** Which of the two stands first in 03/04/2027. */
      order: z.enum(['day-first', 'month-first']),
      /** What may follow the number of a day. */
      ordinals: z.array(word),
      /** Words and marks within a date that say nothing. */
      fillers: z.array(word),
    }),
    /** Phrases that others speak of, by name. A group speaks only of those above it. */
    groups: z.record(id, phrases),
    /** Each kind of hint. */
    kinds: z.record(z.enum(HINT_KINDS), kindSchema),
  })
  .check(({ value, issues }) => {
    const refuse = (path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    const known = new Set<string>(OWN_GROUPS);
    const look = (path: PropertyKey[], sources: readonly string[] = []) =>
      sources.forEach((source, i) => {
        const problem = phraseProblem(readPhrase(source), known);
        if (problem) refuse([...path, i], `“${source}”: ${problem}`);
      });
    for (const [name, sources] of Object.entries(value.groups)) {
      look(['groups', name], sources);
      if (known.has(name)) refuse(['groups', name], `@${name} is there already.`);
      known.add(name);
    }
    for (const kind of HINT_KINDS) {
      const { offers, unless } = value.kinds[kind];
      offers.forEach(({ where }, i) => {
        look(['kinds', kind, 'offers', i, 'where'], where);
        if (where || isAboutLack(kind)) return;
        refuse(['kinds', kind, 'offers', i], 'Say where it is offered.');
      });
      look(['kinds', kind, 'unless'], unless);
      if (isAboutLack(kind) && !unless) refuse(['kinds', kind], 'Say what the goal lacks.');
    }
  });

export type HintRules = z.infer<typeof hintRulesSchema>;
