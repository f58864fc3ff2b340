/** What a pile of paper holds, in order, with the sides on which each part stands. */

/** One side of the pile; nothing where it is empty. */
export type Side = { title: string /** From 1, within its paper. */; page: number } | undefined;

export interface PilePart {
  title: string;
  copies: number;
  /** The side on which its first copy begins, from 1. */
  firstPage: number;
  /** The side on which its last copy ends. */
  lastPage: number;
}

/** In the order in which the parts begin. */
export function contentsOf(sides: readonly Side[]): PilePart[] {
  const parts = new Map<string, PilePart>();
  for (const [i, side] of sides.entries()) {
    if (!side) continue;
    const place = i + 1;
    const part = parts.get(side.title) ?? {
      title: side.title,
      copies: 0,
      firstPage: place,
      lastPage: place,
    };
    const copies = part.copies + (side.page === 1 ? 1 : 0);
    parts.set(side.title, { ...part, copies, lastPage: place });
  }
  return [...parts.values()];
}
