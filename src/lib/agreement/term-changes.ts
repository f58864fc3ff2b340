/**
 * What changed between two texts of an agreement, part by part and word by word. Nothing is lost on the
 * way: the pieces of a part give both of its texts back, and all changes together make one text of the other.
 */
import { diffArrays } from 'diff';
import type { Term } from './adoption.ts';

/** A run of words that stayed, went, or came. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

export interface TermChange {
  id: string;
  /** The heading over it now; over one that is gone, as it was. */
  title: string;
  /** The heading as it was, where that was another. */
  formerTitle?: string;
  /** What stood there; empty where it is new. */
  before: string;
  /** What stands there; empty where it is gone. */
  after: string;
  pieces: Piece[];
  /** Its place in the text of now, from 0; -1 where it is gone. */
  place: number;
  /** Whether it is not in the text of then. */
  isNew: boolean;
  /** Whether it is in both, and others have changed places with it. */
  isMoved: boolean;
}

/** The parts that differ, in the order of `after`; those that are gone come last. */
export function changedTerms(before: readonly Term[], after: readonly Term[]): TermChange[] {
  const then = keyed(before);
  const now = keyed(after);
  const moved = movedKeys(then, now);
  const differing = [...now].flatMap(([key, term], place): TermChange[] => {
    const old = then.get(key);
    const isMoved = moved.has(key);
    const isSame = old && !isMoved && old.title === term.title && old.text === term.text;
    if (isSame) return [];
    const change = changeOf(old, term);
    return [{ ...change, place, isNew: !old, isMoved }];
  });
  const gone = [...then]
    .filter(([key]) => !now.has(key))
    .map(([, term]) => ({ ...changeOf(term, undefined), place: -1, isNew: false, isMoved: false }));
  return [...differing, ...gone];
}

function changeOf(old: Term | undefined, term: Term | undefined) {
  const { id, title } = term ?? old ?? { id: '', title: '' };
  const before = old?.text ?? '';
  const after = term?.text ?? '';
  return {
    id,
    title,
    ...(old && old.title !== title && { formerTitle: old.title }),
    before,
    after,
    pieces: piecesOf(before, after),
  };
}

/** By id. One that a broken file holds twice is two parts: nothing may hide behind another. */
function keyed(terms: readonly Term[]): Map<string, Term> {
  const met = new Map<string, number>();
  return new Map(
    terms.map((term) => {
      const times = met.get(term.id) ?? 0;
      met.set(term.id, times + 1);
      return [`${times} ${term.id}`, term];
    }),
  );
}

/** The fewest parts of both texts that must move to make one order of the other. */
function movedKeys(then: Map<string, Term>, now: Map<string, Term>): Set<string> {
  const stayed = [...then.keys()].filter((key) => now.has(key));
  const stays = [...now.keys()].filter((key) => then.has(key));
  const runs = diffArrays(stayed, stays);
  return new Set(runs.flatMap(({ added, value }) => (added ? value : [])));
}

/** A comparison that takes more steps than this says nothing to a reader, and takes long. */
const MOST_STEPS = 1000;

/** Word by word; two texts that share little are shown one after the other. */
export function piecesOf(before: string, after: string): Piece[] {
  const runs = diffArrays(words(before), words(after), { maxEditLength: MOST_STEPS });
  if (!runs) return inOrder([{ same: '', gone: before, came: after }]);
  const spans: Span[] = [{ same: '', gone: '', came: '' }];
  for (const { added, removed, value } of runs) {
    const text = value.join('');
    const last = spans.at(-1);
    if (!last || !(added || removed)) spans.push({ same: text, gone: '', came: '' });
    else if (added) last.came += text;
    else last.gone += text;
  }
  return inOrder(joined(spans).flatMap(tightened));
}

/** What stayed, and what then changed. */
interface Span {
  same: string;
  gone: string;
  came: string;
}

/** A space between two changed words belongs to the change, so that a phrase reads as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { same, gone, came } of spans) {
    const last = result.at(-1);
    const isBetween = same.trim() === '' && gone + came !== '';
    if (last && isBetween && last.gone + last.came !== '') {
      last.gone += same + gone;
      last.came += same + came;
    } else result.push({ same, gone, came });
  }
  return result;
}

/** A space that both begin or end with stayed: nobody should see one struck through. */
function tightened({ same, gone, came }: Span): Span[] {
  const start = spaceBefore(gone) === spaceBefore(came) ? spaceBefore(gone) : '';
  const [first, second] = [gone.slice(start.length), came.slice(start.length)];
  const end = spaceAfter(first) === spaceAfter(second) ? spaceAfter(first) : '';
  const cut = (text: string) => text.slice(0, text.length - end.length);
  return [
    { same: same + start, gone: cut(first), came: cut(second) },
    { same: end, gone: '', came: '' },
  ];
}

function spaceBefore(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function spaceAfter(text: string): string {
  return text.slice(text.trimEnd().length);
}

function inOrder(spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { same, gone, came } of spans) {
    const last = pieces.at(-1);
    if (last?.kind === 'same') last.text += same;
    else pieces.push({ kind: 'same', text: same });
    if (gone) pieces.push({ kind: 'gone', text: gone });
    if (came) pieces.push({ kind: 'new', text: came });
  }
  return pieces.filter(({ text }) => text !== '');
}

/** Words, spaces and marks, in scripts without spaces too. */
function words(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
