/** Partnerships for tests, as they are saved. */
import {
  NEW_PARTNERSHIP,
  PARTNERSHIP,
  type Partnership,
} from '../../src/lib/partnership/partnership.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';

export const PARTNERSHIP_ID = '5d2c7a90-1b34-4e8f-a6c1-0f9e8d7c6b5a';

export function partnershipRecord(
  body: Partial<Partnership> = {},
  part: Partial<SavedRecord<Partnership>> = {},
): SavedRecord<Partnership> {
  return {
    format: 'bothways',
    kind: PARTNERSHIP.kind,
    version: PARTNERSHIP.migrations.current,
    id: PARTNERSHIP_ID,
    partnership: null,
    revision: 1,
    stamp: '000000aa',
    marks: {},
    savedAt: '2026-11-20T09:00:00.000Z',
    body: { ...NEW_PARTNERSHIP, ...body },
    ...part,
  };
}
