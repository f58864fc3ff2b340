/** What people take away from a copy, which says whose it is: sheets of paper, and a file for a calendar. */
import type { Page } from '@playwright/test';
import type { Brand } from '../../src/lib/brand/brand.ts';
import { longDate } from '../../src/lib/i18n/dates.ts';
import {
  contentOf,
  download,
  goTo,
  introduce,
  openBuilder,
  openFiles,
  paper,
  settle,
  untilSaved,
} from './agreement.ts';
import { expect } from './guarded-test.ts';
import { print, squeeze } from './pdf.ts';
import { t } from './words.ts';

/** Every word of the sheets, each of which has the name in its margin where the brand wants it there. */
export async function printed(
  page: Page,
  { name, onPaper }: Pick<Brand, 'name' | 'onPaper'>,
): Promise<string> {
  const { words, sheets } = await print(page, 'A4');
  for (const lines of onPaper ? sheets : [])
    expect(letters(lines.at(-1)?.text ?? '')).toBe(letters(name));
  return words;
}

/** In no order: what runs from right to left is read back as it stands, from the left. */
const letters = (text: string) => [...squeeze(text)].toSorted().join('');

/** The calendar of an agreement whose first meeting is on a day, each line of it in one. */
export async function calendarOf(page: Page, day: string): Promise<string> {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  // A draft begins between two peers, whatever the brand offers further on.
  const { clauses } = await contentOf(page, 'reciprocal');
  const meeting = clauses.find(({ id }) => id === 'meeting');
  if (!meeting) throw new Error('The agreement does not ask about meetings.');
  await goTo(page, meeting.id);
  await settle(page, meeting);
  await goTo(page, 'dates');
  await page.getByLabel(t('questions.dates.day')).fill(day);
  await expect(paper(page)).toContainText(longDate(day, 'en'));
  await untilSaved(page);
  await openFiles(page);
  const button = page.getByRole('button', { name: t('questions.files.calendar') });
  const { text } = await download(page, button);
  return text.replaceAll('\r\n ', '');
}
