/**
 * The people who mentor each other, and how they stand to one another. The mode
 * decides roles, clauses and wording; `reciprocal` never says mentor and mentee.
 */
import * as z from '../zod/zod.ts';

/**
 * - `reciprocal`: the same stage, taking turns
 * - `near-peer`: one is a step ahead
 * - `cross-age`: an older and a younger student, with an adult leader
 * - `circle`: a small group
 */
export const MODES = ['reciprocal', 'near-peer', 'cross-age', 'circle'] as const;
export const modeSchema = z.enum(MODES);
export type Mode = z.infer<typeof modeSchema>;

/** How many people a partnership of this mode has. */
export function sizeOf(mode: Mode): { least: number; most: number } {
  return mode === 'circle' ? { least: 3, most: 8 } : { least: 2, most: 2 };
}
