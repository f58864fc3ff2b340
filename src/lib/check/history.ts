/**
 * What one person said at several sittings of the same check, date by date. It lays answers beside each
 * other and works nothing out of them: there is no trend, no mean and no sum here, and never will be.
 */
import { isDay } from '../calendar/day.ts';
import type { SavedRecord } from '../records/envelope.ts';
import type { Check } from './check.ts';
import type { Dimension, RelationshipCheck } from './questionnaire.ts';
import { type AnsweredItem, answeredItems } from './result.ts';

/** With fewer dates nothing is drawn: two would look like a direction. */
export const LEAST_DATES = 3;

/** What was said to an item on one date; neither answer nor side where it was left open. */
type Mark = Pick<AnsweredItem, 'answer' | 'side'>;

interface HistoryRow {
  /** Id of the item. */
  id: string;
  /** As the open check asks it. */
  text: string;
  /** One for each date. */
  marks: Mark[];
}

export interface DimensionHistory {
  dimension: Dimension;
  rows: HistoryRow[];
}

export interface History {
  /** Whether the open check has no name. Two people at one device may both leave it empty, so no other joins it. */
  isNameless: boolean;
  /** YYYY-MM-DD, the earliest first. */
  days: string[];
  /** In the order of the questionnaire; none where there are too few dates. */
  dimensions: DimensionHistory[];
}

/** The open check and those that go on from the same person, asked the same, in the same partnership; one for a date. */
export function historyOf(
  open: SavedRecord<Check>,
  others: readonly SavedRecord<Check>[],
  asked: RelationshipCheck,
): History {
  const isNameless = plainName(open.body) === '';
  const checks = sittings(open, others);
  const days = checks.map(({ day }) => day);
  if (days.length < LEAST_DATES) return { isNameless, days, dimensions: [] };
  const dimensions = asked.groups.map((dimension): DimensionHistory => {
    const columns = checks.map((check) => answeredItems(dimension.items, check, asked));
    const rows = answeredItems(dimension.items, open.body, asked).map(({ id, text }, i) => ({
      id,
      text,
      marks: columns.map((items): Mark => ({ answer: items[i]?.answer, side: items[i]?.side })),
    }));
    return { dimension, rows };
  });
  return { isNameless, days, dimensions };
}

/** By date. Of two on one date it is the open one, or else the one that was saved later. */
function sittings(open: SavedRecord<Check>, others: readonly SavedRecord<Check>[]): Check[] {
  const joined = [open, ...others.filter((other) => joins(open, other))]
    .filter(({ body }) => body.form === 'full' && isDay(body.day))
    .toSorted(
      (a, b) =>
        Number(a === open) - Number(b === open) ||
        compare(a.savedAt, b.savedAt) ||
        compare(a.id, b.id),
    )
    .toSorted((a, b) => compare(a.body.day, b.body.day));
  return [...new Map(joined.map(({ body }) => [body.day, body])).values()];
}

function joins(open: SavedRecord<Check>, other: SavedRecord<Check>): boolean {
  const [a, b] = [open.body, other.body];
  return (
    a.form === b.form &&
    a.questionnaire === b.questionnaire &&
    a.edition === b.edition &&
    a.mode === b.mode &&
    plainName(a) !== '' &&
    isSameName(a, b) &&
    open.partnership === other.partnership &&
    !b.isArchived
  );
}

/** Whether two checks bear one name: people write their own now with a capital and now without. */
export function isSameName(a: Check, b: Check): boolean {
  return plainName(a) === plainName(b);
}

function plainName({ name }: Check): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
