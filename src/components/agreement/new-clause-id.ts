/** A name for a clause of one’s own, which no other in the agreement has. */
import { newId } from '../../browser/ids.ts';

export function newClauseId(): string {
  return `own-${newId().slice(0, 8)}`;
}
