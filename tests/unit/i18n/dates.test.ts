/** Days as people write them, in no time zone; and where a language’s pages stand. */
import { afterEach, expect, test, vi } from 'vitest';
import { longDate } from '../../../src/lib/i18n/dates.ts';
import { directionOf, localePath } from '../../../src/lib/i18n/locales.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['UTC', 0],
])('a day is the same in %s', (zone, offset) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(2026, 10, 22).getTimezoneOffset()).toBe(offset);
  expect(longDate('2026-11-22', 'en')).toBe('22 November 2026');
  expect(longDate('2026-11-22', 'en-US')).toBe('November 22, 2026');
  expect(longDate('2024-02-29', 'de')).toBe('29. Februar 2024');
});

test.each(['next Tuesday', '2026-13-01', '2026-1-2', '22/11/2026', '', '2026-11-22T10:00:00Z'])(
  'what is not a day comes back as it was typed: %j',
  (typed) => {
    expect(longDate(typed, 'en')).toBe(typed);
  },
);

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['hu', 'ltr'],
])('%s reads %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});

test.each([
  ['en', '/guides/', '/guides/'],
  ['cy', '/guides/', '/cy/guides/'],
  ['pt-BR', '/', '/pt-br/'],
])('in %s, %s stands at %s', (locale, path, address) => {
  expect(localePath(locale, path)).toBe(address);
});
