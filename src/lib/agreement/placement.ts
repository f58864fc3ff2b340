/** Which clauses stand on the paper, and in which order: the template’s, as people placed them, with their own. */
import type { Clause, ModeContent } from './clause.ts';
import { type Draft, isOwnClause } from './draft.ts';

/** Ids in order. What is locked stands in every agreement; a clause of one’s own that nobody placed comes last. */
export function placedIds(draft: Draft, { clauses }: Pick<ModeContent, 'clauses'>): string[] {
  const proposed = clauses.map(({ id }) => id);
  const locked = clauses.filter(({ isLocked }) => isLocked).map(({ id }) => id);
  const placed = draft.order.length > 0 ? draft.order : proposed;
  return [...new Set([...placed, ...locked, ...Object.keys(draft.titles).toSorted()])];
}

/** Whether some of them are not among the template’s, so that the library must be had. */
export function needsLibrary(draft: Draft, content: Pick<ModeContent, 'clauses'>): boolean {
  const known = new Set(content.clauses.map(({ id }) => id));
  return draft.order.some((id) => !isOwnClause(id) && !known.has(id));
}

/**
 * The content with the clauses that stand on the paper. `library` are the mode’s other clauses, and
 * `untitled` is what a clause of one’s own is called until it has a title. What a release no longer
 * knows is passed over, and stays in the draft.
 */
export function placed(
  draft: Draft,
  content: ModeContent,
  library: readonly Clause[],
  untitled: string,
): ModeContent {
  const known = new Map([...library, ...content.clauses].map((clause) => [clause.id, clause]));
  const clauses = placedIds(draft, content).flatMap((id) => {
    if (isOwnClause(id)) return Object.hasOwn(draft.titles, id) ? [own(draft, id, untitled)] : [];
    return known.get(id) ?? [];
  });
  return { ...content, clauses };
}

function own(draft: Draft, id: string, untitled: string): Clause {
  const title = draft.titles[id]?.trim() || untitled;
  return { id, title, question: '', why: '', fields: [], wordings: [] };
}
