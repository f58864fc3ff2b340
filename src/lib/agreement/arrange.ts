/** What people do with the clauses on their paper: move, add, leave out, put back, write their own. Words are always kept. */
import { answerTo, type Draft, isOwnClause } from './draft.ts';

/** Puts a clause one place up or down among those on the paper. */
export function moveClause(draft: Draft, ids: readonly string[], id: string, by: -1 | 1): Draft {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return draft;
  return { ...draft, order: ids.toSpliced(from, 1).toSpliced(to, 0, id) };
}

/** Puts a clause of the library at the end; one that was left out comes back. */
export function addClause(draft: Draft, ids: readonly string[], id: string): Draft {
  return putBack({ ...draft, order: [...new Set([...ids, id])] }, id);
}

/** Begins a clause of one’s own; `id` is new. */
export function addOwnClause(draft: Draft, ids: readonly string[], id: string): Draft {
  return {
    ...draft,
    titles: { ...draft.titles, [id]: '' },
    clauses: { ...draft.clauses, [id]: { ...answerTo(draft, id), choice: 'own' } },
    order: [...ids, id],
  };
}

export function nameOwnClause(draft: Draft, id: string, title: string): Draft {
  return { ...draft, titles: { ...draft.titles, [id]: title } };
}

/** Takes a clause off the paper. Its words are kept. */
export function leaveOut(draft: Draft, id: string): Draft {
  const answer = { ...answerTo(draft, id), choice: 'left-out' };
  return { ...draft, clauses: { ...draft.clauses, [id]: answer } };
}

/** Puts a clause that was left out on the paper again: in one’s own words where there are some, else open. */
export function putBack(draft: Draft, id: string): Draft {
  const answer = answerTo(draft, id);
  if (answer.choice !== 'left-out') return draft;
  const choice = isOwnClause(id) || answer.own.trim() ? 'own' : '';
  return { ...draft, clauses: { ...draft.clauses, [id]: { ...answer, choice } } };
}

/** The clauses and the order of the template; one’s own come last. */
export function proposeOrder(draft: Draft): Draft {
  return { ...draft, order: [] };
}
