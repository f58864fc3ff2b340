/** What an agreement puts into a calendar: its meetings, each with whose turn it is, and the days that it names. */
import type { CalendarEvent } from '../calendar/calendar-text.ts';
import { isDay } from '../calendar/day.ts';
import type { Translate } from '../i18n/messages.ts';
import type { ModeContent } from './clause.ts';
import { dayFieldsOf } from './days.ts';
import type { Draft } from './draft.ts';
import { namedDays } from './named-days.ts';
import { namesOf } from './names.ts';
import { type Turn, turnPlan } from './turn-plan.ts';

/**
 * In the order of the plan, then of the paper; `clauses` are those on it. No meeting stands in a break,
 * and nothing after the end. Names of people stand in the events: a file of them is for these people alone.
 */
export function agreementEvents(
  draft: Draft,
  content: Pick<ModeContent, 'clauses'>,
  t: Translate,
): CalendarEvent[] {
  const names = namesOf(draft, t);
  const meetings = turnPlan(draft, content).flatMap((turn, i): CalendarEvent[] => {
    const { day, time, minutes, leads } = turn;
    if (isInBreak(draft, day)) return [];
    return [
      {
        key: `meeting-${i + 1}`,
        day,
        at: time ? { time, minutes } : undefined,
        summary: leads
          ? t('calendar.turn', { names, name: leads })
          : t('calendar.meeting', { names }),
        description: sharesText(turn, t),
      },
    ];
  });
  const days = namedDays(draft, dayFieldsOf(content.clauses))
    .filter(({ day }) => isDay(day))
    .map(({ clause, field, label, day }): CalendarEvent => {
      return { key: `${clause}-${field}`, day, summary: t('calendar.day', { what: label, names }) };
    });
  const { state, day: lastDay, until } = draft.course;
  const pauseEnd =
    state === 'paused' && isDay(until)
      ? [{ key: 'pause-end', day: until, summary: t('calendar.pauseEnd', { names }) }]
      : [];
  return [...meetings, ...days, ...pauseEnd].filter(
    ({ day }) => state !== 'ended' || lastDay === '' || day <= lastDay,
  );
}

function isInBreak({ course }: Draft, day: string): boolean {
  const { state, day: from, until } = course;
  return state === 'paused' && day >= from && (until === '' || day < until);
}

/** Who comes first and how long each has, a line for each. */
function sharesText({ shares }: Turn, t: Translate): string | undefined {
  return shares
    ?.map(({ name, minutes }) =>
      t('calendar.share', { name: name || t('document.name'), count: minutes }),
    )
    .join('\n');
}
