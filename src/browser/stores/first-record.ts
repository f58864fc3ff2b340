/** Which record a tool opens with: the tab’s own, else the one that was saved last; none where it is to begin another. */
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { RecordType } from '../../lib/records/read-record.ts';
import { recallOpen } from '../open-record.ts';

/** `records`: the last saved first. `partnership`: the one in which another begins. */
export function firstRecord<Body>(
  type: RecordType<Body>,
  records: readonly SavedRecord<Body>[],
): { record: SavedRecord<Body> | undefined; partnership: string | null } {
  const [open, partnership] = recallOpen(type.kind)?.split(':') ?? [];
  if (open === 'new') return { record: undefined, partnership: partnership || null };
  const own = records.find(({ id }) => id === open);
  return { record: own ?? records.find(({ body }) => !type.isAside?.(body)), partnership: null };
}
