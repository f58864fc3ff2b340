/** Workshops for tests of their papers: what is known of the day, and any groups of names. */
import fc from 'fast-check';
import type { Block, Document, Inline } from '../../src/lib/document/block.ts';
import type { Workshop } from '../../src/lib/pack/workshop.ts';
import { t } from './content.ts';
import { blocksOf } from './documents.ts';
import { anyName, groupsOfNames } from './names.ts';

export const WORDS = { t, locale: 'en' };

export const EVENING: Workshop = {
  programme: 'Evening college',
  day: '2027-01-14',
  place: 'Room 12',
  groups: [
    ['Ana Ruiz', 'Ben Okafor'],
    ['שלומית כהן', '____'],
  ],
};

export const UNKNOWN: Workshop = { programme: '', day: '', place: '', groups: [] };

/** A name that is still to come is written as a line, or not at all. */
const placeholder = fc.constantFrom('____', '?', '…', '-');

export const anyGroups = groupsOfNames(
  fc.oneof({ weight: 6, arbitrary: anyName }, { weight: 1, arbitrary: placeholder }),
);

/** Five thousand people in pairs. */
export const HALL = Array.from({ length: 2500 }, (_, i) => [`Ana ${i}`, `Ben ${i}`]);

/** The one table of a paper. */
export function tableOf({ blocks }: Document): Extract<Block, { kind: 'table' }> {
  const [table, ...more] = blocksOf(blocks).filter((block) => block.kind === 'table');
  if (!table || more.length > 0) throw new Error('It has no table, or several.');
  return table;
}

/** What was typed into a paper, in its order. */
export function answersIn(cells: readonly Inline[]): string[] {
  return cells.flatMap((run) => (typeof run === 'object' && 'answer' in run ? [run.answer] : []));
}
