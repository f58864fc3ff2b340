/** Whether an agreement rests or has ended, in words; nothing while it goes on. */
import { longDate } from '../i18n/dates.ts';
import type { Translate } from '../i18n/messages.ts';
import type { Course } from './course.ts';

/** “Paused until 2 February 2027”. */
export function courseWords({ state, day, until }: Course, t: Translate, locale: string): string {
  const date = { day: longDate(until || day, locale) };
  if (state === 'ended') return t('my.ended', date);
  return state && (until ? t('my.pausedUntil', date) : t('my.paused'));
}
