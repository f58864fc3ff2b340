/**
 * Two views of one questionnaire side by side. A dimension opens once both show it. That holds for the
 * screen alone: a file can be read by whoever has it. How far two answers lie apart orders what is shown and leaves this file in no other way:
 * there is no mean, no sum and no measure of agreement.
 */
import { addDays, isDay } from '../calendar/day.ts';
import type { SavedRecord } from '../records/envelope.ts';
import type { Check } from './check.ts';
import { isSameName } from './history.ts';
import type { Dimension, RelationshipCheck, Wording } from './questionnaire.ts';
import { askedOf } from './result.ts';
import type { View } from './view.ts';
import { said } from './wording.ts';

/** Something of each of the two, the first one’s and the second one’s. */
export interface Both<T> {
  one: T;
  two: T;
}

/** An item that both show, with the two answers as they stand beside their boxes. */
interface ComparedItem extends Both<string | undefined> {
  id: string;
  text: string;
  /** Whether both gave the very same answer. */
  isSame: boolean;
}

/**
 * - `differ`: at least one item has two answers that differ
 * - `alike`: each item has the same answer twice
 * - `partly`: the same where both could say, and open or can’t say elsewhere
 * - `open`: on no item could both say
 */
type Standing = 'differ' | 'alike' | 'partly' | 'open';

export interface OpenDimension {
  dimension: Dimension;
  items: ComparedItem[];
  standing: Standing;
  /** Whether it matters to each of them now. */
  matters: Both<boolean>;
}

interface HiddenDimension {
  dimension: Dimension;
  /** Who shows it, if anybody does. */
  by: keyof Both<View> | undefined;
}

export interface Comparison {
  /** Those that both show, the biggest difference first. */
  open: OpenDimension[];
  /** Those that one shows or nobody, in the order of the questionnaire. Nothing of the one is in here. */
  hidden: HiddenDimension[];
  /** Own words by their question, where both show theirs. */
  words: (Both<string> & { id: string; text: string })[];
}

/** Why two views can’t be laid side by side. */
export type Misfit = 'questionnaire' | 'edition' | 'form';

type Kind = Pick<View, Misfit>;

export function misfitOf(one: Kind, two: Kind): Misfit | undefined {
  const parts = ['questionnaire', 'edition', 'form'] as const;
  return parts.find((part) => one[part] !== two[part]);
}

/** The items ask about the last four weeks. */
const ASKED_DAYS = 28;

/** Whether two views speak of different weeks. Without both days nobody can tell. */
export function areFarApart(one: Pick<View, 'day'>, two: Pick<View, 'day'>): boolean {
  const [earlier = '', later = ''] = [one.day, two.day].toSorted();
  return isDay(earlier) && isDay(later) && addDays(earlier, ASKED_DAYS) < later;
}

/** The checks here that can be laid beside this one: those of the same partnership first, then another person’s, then the latest. */
export function fitting(
  { body, partnership }: SavedRecord<Check>,
  others: readonly SavedRecord<Check>[],
): SavedRecord<Check>[] {
  const place = (other: SavedRecord<Check>) =>
    (other.partnership === partnership ? 0 : 2) + Number(isSameName(body, other.body));
  const lateness = ({ body: { day } }: SavedRecord<Check>) => Date.parse(day) || 0;
  return others
    .filter((other) => !misfitOf(body, other.body) && !other.body.isArchived)
    .toSorted((a, b) => place(a) - place(b) || lateness(b) - lateness(a));
}

/** Both are of the questionnaire that is `asked`, and fit each other. Items are worded as the first one read them. */
export function compareViews(one: View, two: View, asked: RelationshipCheck): Comparison {
  const compared = asked.groups.map((dimension) => {
    const pairs = pairsOf(dimension, one, two, asked);
    const shows = { one: pairs.some((pair) => pair.one), two: pairs.some((pair) => pair.two) };
    return { dimension, pairs, shows, isOpen: shows.one && shows.two };
  });
  const open = compared
    .filter(({ isOpen }) => isOpen)
    .map(({ dimension, pairs }) => {
      const gaps = pairs.map((pair) => gapOf(pair, asked));
      const matters = { one: mattersIn(one, dimension), two: mattersIn(two, dimension) };
      const items = pairs.map((pair) => itemOf(pair, one.mode));
      return {
        largest: Math.max(0, ...gaps.map((gap) => gap ?? 0)),
        many: gaps.filter(Boolean).length,
        shown: { dimension, items, standing: standingOf(items, gaps), matters },
      };
    });
  return {
    open: open
      .toSorted((a, b) => b.largest - a.largest || b.many - a.many)
      .map(({ shown }) => shown),
    hidden: compared
      .filter(({ isOpen }) => !isOpen)
      .map(({ dimension, shows }) => {
        const by = shows.one ? 'one' : shows.two ? 'two' : undefined;
        return { dimension, by };
      }),
    words: comparedWords(one, two, asked),
  };
}

type Answer = RelationshipCheck['answers'][number];
type Pair = Both<Answer | undefined> & { item: Wording & { id: string } };

/** Each item of a dimension with what both answered, as far as they show it. */
function pairsOf(dimension: Dimension, one: View, two: View, asked: RelationshipCheck): Pair[] {
  return askedOf(dimension, one).map((item) => {
    const given = ({ dimensions }: View) => {
      const answer = dimensions[dimension.id]?.answers[item.id];
      return asked.answers.find(({ id }) => id === answer);
    };
    return { item, one: given(one), two: given(two) };
  });
}

/** How many steps of the scale lie between two answers; nothing where one is open or can’t say. */
function gapOf({ one, two }: Pair, { answers }: RelationshipCheck): number | undefined {
  const scale = answers.filter(({ side }) => side !== 'aside');
  const places = [one, two].map((answer) => scale.findIndex(({ id }) => id === answer?.id));
  const [first = -1, second = -1] = places;
  return first < 0 || second < 0 ? undefined : Math.abs(first - second);
}

function itemOf({ item, one, two }: Pair, mode: View['mode']): ComparedItem {
  const isSame = one !== undefined && one.id === two?.id;
  return { id: item.id, text: said(item, mode), one: one?.label, two: two?.label, isSame };
}

function standingOf(
  items: readonly ComparedItem[],
  gaps: readonly (number | undefined)[],
): Standing {
  if (gaps.some(Boolean)) return 'differ';
  if (gaps.every((gap) => gap === undefined)) return 'open';
  return items.every(({ isSame }) => isSame) ? 'alike' : 'partly';
}

function mattersIn({ dimensions }: View, { id }: Dimension): boolean {
  return dimensions[id]?.matters === true;
}

function comparedWords(one: View, two: View, asked: RelationshipCheck): Comparison['words'] {
  const isShown = ({ open }: View) => Object.values(open).some((words) => words.trim());
  if (!isShown(one) || !isShown(two)) return [];
  return asked.open
    .map((question) => ({
      id: question.id,
      text: said(question, one.mode),
      one: one.open[question.id] ?? '',
      two: two.open[question.id] ?? '',
    }))
    .filter((words) => words.one || words.two);
}
