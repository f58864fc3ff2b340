/**
 * What the papers of a workshop pack have in common: what is known of the day, and the runs that say it.
 * What is not known yet is a line to write on. The papers of the pairs themselves are made by their tools.
 */
import type { Block, Inline } from '../document/block.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import { fillRuns } from '../i18n/messages.ts';
import { isPlaceholder, nameIn } from '../names/plain-name.ts';

export interface Workshop {
  /** What it belongs to; may be empty. */
  programme: string;
  /** YYYY-MM-DD, or empty. */
  day: string;
  /** May be empty. */
  place: string;
  /** The names of each pair or circle, as they were read from a list; none where nobody is known yet. */
  groups: readonly (readonly string[])[];
}

/** For whom, when and where it is. */
export function occasion({ programme, day, place }: Workshop, words: Wordsmith): Block[] {
  const { t, locale } = words;
  const known = (text: string, label: string): Inline =>
    text.trim() ? { answer: text.trim() } : { blank: label, width: 'long' };
  return [
    {
      kind: 'text',
      content: fillRuns<'pack.for', Inline>(t, 'pack.for', {
        programme: known(programme, t('pack.programme')),
      }),
    },
    {
      kind: 'text',
      content: fillRuns<'pack.when', Inline>(t, 'pack.when', {
        day: known(longDate(day.trim(), locale), t('pack.day')),
        place: known(place, t('pack.place')),
      }),
    },
  ];
}

/** A name, or room to write one where it is still to come. */
export function nameRun(name: string, { t }: Wordsmith): Inline {
  return isPlaceholder(name) ? { blank: t('pack.name'), width: 'long' } : { answer: nameIn(name) };
}

/** What a group is called on paper and in a file: 01, 02 … or 001 where there are a hundred of them. */
export function groupNumber(index: number, count: number): string {
  return String(index + 1).padStart(Math.max(2, String(count).length), '0');
}
