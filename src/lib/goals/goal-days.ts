/** The days that a goal names: what comes next, what is overdue, and what goes into a calendar. */
import type { CalendarEvent } from '../calendar/calendar-text.ts';
import { isDay } from '../calendar/day.ts';
import type { Translate } from '../i18n/messages.ts';
import type { Goal } from './goal.ts';
import { goalName } from './name.ts';

export interface NamedDay {
  kind: 'by' | 'milestone' | 'review';
  /** Its place among the milestones or reviews; 0 for the last day. */
  index: number;
  /** YYYY-MM-DD. */
  day: string;
  /** What the milestone is; empty for the others. */
  what: string;
}

/** All days that there are, the earliest first; milestones that are reached are passed over. */
export function namedDays(goal: Goal): NamedDay[] {
  const { by, milestones } = goal.timeBound;
  const days: NamedDay[] = [
    ...milestones
      .map((one, index) => ({ ...one, index }))
      .filter(({ isDone }) => !isDone)
      .map(({ what, by: day, index }) => ({ kind: 'milestone' as const, index, day, what })),
    { kind: 'by', index: 0, day: by, what: '' },
    ...goal.reviews.map(({ day }, index) => ({ kind: 'review' as const, index, day, what: '' })),
  ];
  return days.filter(({ day }) => isDay(day)).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What comes next, from today on; nothing where the goal has ended. */
export function nextDay(goal: Goal, today: string): NamedDay | undefined {
  return goal.state === 'open' ? namedDays(goal).find(({ day }) => day >= today) : undefined;
}

/** What should have come by now, the earliest first; a review that was passed over is no debt. */
export function overdue(goal: Goal, today: string): NamedDay | undefined {
  if (goal.state !== 'open') return undefined;
  return namedDays(goal).find(({ kind, day }) => kind !== 'review' && day < today);
}

/** The goal stands in each event: a file of them is for its owner alone. */
export function goalEvents(goal: Goal, t: Translate): CalendarEvent[] {
  const name = goalName(goal, t);
  return namedDays(goal).map(({ kind, index, day, what }) => ({
    key: `${kind}-${index + 1}`,
    day,
    summary: t(`goalPaper.day.${kind}`, { goal: name, what: what.trim() || name }),
  }));
}
