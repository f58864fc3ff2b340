/** The days that a check names: when its one action is due, and when one looks again. */
import type { CalendarEvent } from '../calendar/calendar-text.ts';
import { isDay } from '../calendar/day.ts';
import type { Translate } from '../i18n/messages.ts';
import type { Check } from './check.ts';

export interface NamedDay {
  kind: 'action' | 'again';
  /** YYYY-MM-DD. */
  day: string;
  /** What is to be done; empty for the day to look again. */
  what: string;
}

/** All days that there are, the earliest first. */
export function namedDays({ action, again }: Pick<Check, 'action' | 'again'>): NamedDay[] {
  const days: NamedDay[] = [
    { kind: 'action', day: action.by, what: action.what.trim() },
    { kind: 'again', day: again, what: '' },
  ];
  return days.filter(({ day }) => isDay(day)).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** What comes next, from today on; nothing where the check was put away. */
export function nextDay(check: Check, today: string): NamedDay | undefined {
  return check.isArchived ? undefined : namedDays(check).find(({ day }) => day >= today);
}

/** The action whose day has passed; to look again is no debt. */
export function overdue(check: Check, today: string): NamedDay | undefined {
  if (check.isArchived) return undefined;
  return namedDays(check).find(({ kind, day }) => kind === 'action' && day < today);
}

/** Calendars are looked at by others: of what was written, the action alone stands in an event, and of people none. */
export function checkEvents(check: Check, t: Translate): CalendarEvent[] {
  return namedDays(check).map(({ kind, day, what }) => ({
    key: kind,
    day,
    summary:
      kind === 'action'
        ? what
          ? t('checkFiles.day.action', { what })
          : t('checkFiles.day.unnamed')
        : t('checkFiles.day.again'),
  }));
}
