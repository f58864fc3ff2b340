/** How two versions differ in what people did with an agreement: who agreed when, its reviews, a break, the end. */

import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { type Change, changeOf } from '../records/change.ts';
import { CLOSING_FIELDS } from './closing-document.ts';
import type { Draft } from './draft.ts';

/** `words` are those that come with the questions. */
export function courseChanges(before: Draft, after: Draft, words: Wordsmith): Change[] {
  const { t, locale } = words;
  const pair = (what: string, say: (draft: Draft) => string): Change[] =>
    changeOf({ text: what }, { text: say(before) }, { text: say(after) });
  const dates = (days: readonly string[]) => days.map((day) => longDate(day, locale)).join(' · ');
  return [
    ...pair(t('later.changed.yes'), ({ adoptions }) => {
      const yes = Object.values(adoptions).flatMap((people) => Object.values(people));
      const said = yes.map(({ name, day }) => `${name}, ${longDate(day, locale)}`);
      return [...new Set(said)].toSorted().join(' · ');
    }),
    ...pair(t('later.changed.agreed'), ({ agreed }) => dates(agreed.map(({ day }) => day))),
    ...pair(t('later.changed.reviews'), ({ course }) => dates(course.reviews)),
    ...pair(t('later.changed.course'), (draft) => courseText(draft, words)),
    ...CLOSING_FIELDS.flatMap((field) =>
      pair(t(`later.paper.${field}`), ({ course }) => course.closing[field]),
    ),
  ];
}

/** “Your break began on 10 January 2027.” */
function courseText({ course: { state, day, until } }: Draft, { t, locale }: Wordsmith): string {
  const days = { day: longDate(day, locale), until: longDate(until, locale) };
  if (state === 'ended') return t('later.end.ended', days);
  if (state === '') return t('later.changed.goesOn');
  return until ? t('later.pause.sinceUntil', days) : t('later.pause.since', days);
}
