/** What has happened to a goal and what is to come, in the order of days, for a small drawing and for a list. */
import { isDay } from '../calendar/day.ts';
import type { Goal } from './goal.ts';
import { namedDays } from './goal-days.ts';

export interface TimelineEntry {
  kind: 'progress' | 'milestone' | 'reached' | 'review' | 'by' | 'ended';
  /** YYYY-MM-DD. */
  day: string;
  /** What was written; empty where the kind says it all. */
  text: string;
  /** Where it stands between the first day and the last: 0 to 1. */
  at: number;
}

export interface Timeline {
  entries: TimelineEntry[];
  /** Where today stands; nothing where it lies outside. */
  today: number | undefined;
}

export function timelineOf(goal: Goal, today: string): Timeline {
  const days: Omit<TimelineEntry, 'at'>[] = [
    ...goal.progress.map(({ day, line }) => ({
      kind: 'progress' as const,
      day,
      text: line.trim(),
    })),
    ...goal.timeBound.milestones
      .filter(({ isDone }) => isDone)
      .map(({ what, by }) => ({ kind: 'reached' as const, day: by, text: what.trim() })),
    ...namedDays(goal).map(({ kind, day, what }) => ({ kind, day, text: what.trim() })),
    ...(goal.state === 'open' ? [] : [{ kind: 'ended' as const, day: goal.ended, text: '' }]),
  ];
  const known = days.filter(({ day }) => isDay(day)).sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { entries: [], today: undefined };
  const start = first.day < today ? first.day : today;
  const end = last.day > today ? last.day : today;
  const from = Date.parse(start);
  const span = Date.parse(end) - from;
  const place = (day: string) => (span === 0 ? 0.5 : (Date.parse(day) - from) / span);
  return {
    entries: known.map((entry) => ({ ...entry, at: place(entry.day) })),
    today: place(today),
  };
}
