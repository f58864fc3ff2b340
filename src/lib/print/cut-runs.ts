/** Words of a document cut in two between words. A place is counted in UTF-16 units; a blank counts as one. */
import type { Inline } from '../document/block.ts';

function lengthOf(run: Inline): number {
  if (typeof run === 'string') return run.length;
  return 'answer' in run ? run.answer.length : 1;
}

/** What stands before a place, and what after it. */
export function cutRuns(content: readonly Inline[], place: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let start = 0;
  for (const run of content) {
    const length = lengthOf(run);
    const inside = Math.min(Math.max(place - start, 0), length);
    if (inside > 0) before.push(partOf(run, 0, inside));
    if (inside < length || length === 0) after.push(partOf(run, inside, length));
    start += length;
  }
  return [before, after];
}

function partOf(run: Inline, from: number, to: number): Inline {
  if (typeof run === 'string') return run.slice(from, to);
  return 'answer' in run ? { answer: run.answer.slice(from, to) } : run;
}

/** A word longer than this has no place of its own on a line, and may be cut anywhere. */
const LONG_WORD = 60;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The places at which words may be cut: after a space, between words of scripts without any, and around a blank. */
export function cutPlaces(content: readonly Inline[]): number[] {
  const places: number[] = [];
  let start = 0;
  for (const run of content) {
    if (typeof run === 'object' && 'blank' in run) places.push(start);
    else places.push(...placesIn(typeof run === 'string' ? run : run.answer, start));
    start += lengthOf(run);
  }
  return places.filter((place) => place > 0 && place < start);
}

function placesIn(text: string, start: number): number[] {
  const places: number[] = [];
  let isFree = false;
  for (const { segment, index, isWordLike = false } of words.segment(text)) {
    if (segment.trim() !== '') {
      if (isFree) places.push(start + index);
      if (segment.length > LONG_WORD) {
        for (const { index: at } of characters.segment(segment)) places.push(start + index + at);
      }
    }
    // A quotation mark goes with the word after it, and a full stop with the one before.
    isFree = /\s$/u.test(segment) || (isWordLike && /[^\p{ASCII}]$/u.test(segment));
  }
  return places;
}
