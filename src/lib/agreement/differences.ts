/**
 * How another person's version of an agreement differs from one's own, as far as the paper goes, in
 * pieces that can be taken over one at a time: (mine, piece) → mine. Nothing of one's own is thrown
 * away: a clause that the other left out is left out here too, with its words kept.
 */
import { sizeOf } from '../partnership/mode.ts';
import { isSame } from '../records/fields.ts';
import { leaveOut } from './arrange.ts';
import type { Clause, ModeContent } from './clause.ts';
import { choiceOf, type Draft, isOwnClause, peopleOf } from './draft.ts';
import { paperAnswer } from './shareable.ts';

/** A draft with the clauses on its paper, those left out among them. */
export interface Side {
  draft: Draft;
  content: Pick<ModeContent, 'clauses'>;
}

/**
 * - `form`: mode and template, which decide the clauses
 * - `people`, `programme`, `order` of the clauses, `turns`: the meetings and who leads
 * - `clause`: what stands for it, or that it stands on one paper alone
 */
export interface Difference {
  kind: 'form' | 'people' | 'programme' | 'clause' | 'order' | 'turns';
  /** Of the clause; of all others the kind. */
  id: string;
}

export function differencesBetween(mine: Side, theirs: Side): Difference[] {
  const [a, b] = [mine.draft, theirs.draft];
  const one = (kind: Difference['kind'], isOther: boolean): Difference[] =>
    isOther ? [{ kind, id: kind }] : [];
  const form = ({ mode, template }: Draft) => ({ mode, template });
  const names = (draft: Draft) => peopleOf(draft).map(({ name }) => name.trim());
  const theirIds = standingIds(theirs);
  const ids = [...new Set([...theirIds, ...standingIds(mine)])];
  const clauses = ids.filter((id) => !isSame(onPaper(mine, id), onPaper(theirs, id)));
  return [
    ...one('form', !isSame(form(a), form(b))),
    ...one('people', !isSame(names(a), names(b))),
    ...one('programme', a.programme.trim() !== b.programme.trim()),
    ...clauses.map((id): Difference => ({ kind: 'clause', id })),
    ...one('order', !isSame(commonIds(mine, theirs), commonIds(theirs, mine))),
    ...one('turns', !isSame(plan(a), plan(b))),
  ];
}

/** One's own draft with a piece of theirs. */
export function takeDifference(mine: Side, theirs: Side, { kind, id }: Difference): Draft {
  const { draft } = mine;
  const other = theirs.draft;
  switch (kind) {
    case 'form': {
      const { mode, template, order } = other;
      return { ...draft, mode, template, order };
    }
    case 'people': {
      // Names for which the mode has no room are kept, for another mode.
      const beyond = draft.people.slice(sizeOf(other.mode).most);
      return { ...draft, people: [...peopleOf(other), ...beyond] };
    }
    case 'programme':
      return { ...draft, programme: other.programme };
    case 'turns':
      return { ...draft, turns: other.turns };
    case 'order':
      return { ...draft, order: inTheirOrder(mine, theirs) };
    case 'clause':
      return takeClause(mine, theirs, id);
  }
}

function takeClause(mine: Side, theirs: Side, id: string): Draft {
  const { draft } = mine;
  const clause = find(theirs, id);
  if (!clause || !standingIds(theirs).includes(id)) return leaveOut(draft, id);
  const title = isOwnClause(id) ? { [id]: theirs.draft.titles[id] ?? '' } : {};
  // What I had written for it and they did not choose is kept for a change of mind.
  const kept = Object.hasOwn(draft.clauses, id) ? draft.clauses[id] : undefined;
  const { choice, own, values } = paperAnswer(theirs.draft, clause);
  const answer = {
    choice,
    own: own || (kept?.own ?? ''),
    values: { ...kept?.values, ...values },
    proposed: kept?.proposed ?? {},
  };
  // A blank that they left open, and I had filled in, is open now.
  for (const field of Object.keys(
    paperAnswer({ ...draft, clauses: { [id]: answer } }, clause).values,
  ))
    if (!Object.hasOwn(values, field)) answer.values[field] = '';
  const taken = {
    ...draft,
    titles: { ...draft.titles, ...title },
    clauses: { ...draft.clauses, [id]: answer },
  };
  const ids = mine.content.clauses.map((one) => one.id);
  if (ids.includes(id)) return taken;
  return {
    ...taken,
    order: withBeside(
      ids,
      theirs.content.clauses.map((one) => one.id),
      id,
    ),
  };
}

/** Puts an id where it stands among others: behind the nearest of those before it that are here too. */
function withBeside(ids: readonly string[], theirs: readonly string[], id: string): string[] {
  const before = theirs.slice(0, theirs.indexOf(id)).findLast((one) => ids.includes(one));
  return ids.toSpliced(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
}

/** One's own clauses, those on both papers in the other's order; what stands here alone keeps its place. */
function inTheirOrder(mine: Side, theirs: Side): string[] {
  const common = commonIds(theirs, mine);
  const places = new Set(common);
  let next = 0;
  return mine.content.clauses.map(({ id }) => (places.has(id) ? (common[next++] ?? id) : id));
}

/** What a clause puts on the paper; nothing where it does not stand there. */
function onPaper(side: Side, id: string): unknown {
  const clause = find(side, id);
  if (!clause || !standingIds(side).includes(id)) return undefined;
  const title = isOwnClause(id) ? side.draft.titles[id]?.trim() : '';
  return { title, ...paperAnswer(side.draft, clause) };
}

/** Ids of the clauses that stand on the paper, in order. */
function standingIds({ draft, content }: Side): string[] {
  return content.clauses
    .filter((clause) => choiceOf(draft, clause) !== 'left-out')
    .map(({ id }) => id);
}

function commonIds(side: Side, other: Side): string[] {
  const there = new Set(standingIds(other));
  return standingIds(side).filter((id) => there.has(id));
}

function find({ content }: Side, id: string): Clause | undefined {
  return content.clauses.find((clause) => clause.id === id);
}

/** Without a first day there is no plan on the paper. */
function plan({ turns }: Draft): Draft['turns'] | undefined {
  return turns.day ? turns : undefined;
}
