/** The agreements that lie in this browser. It reads, and writes nothing. */
import { AGREEMENT, type Draft } from '../lib/agreement/draft.ts';
import type { SavedRecord } from '../lib/records/envelope.ts';
import { readRecord } from '../lib/records/read-record.ts';
import { readRecords } from './local-copy.ts';

/** The last saved first, without those that were put away. */
export function ownAgreements(): SavedRecord<Draft>[] {
  return [...readRecords().values()]
    .flatMap((text) => {
      const read = readRecord(text, AGREEMENT);
      return read.status === 'ok' ? [read.record] : [];
    })
    .filter(({ body }) => !body.isArchived)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

export function agreementsOf(partnership: string): SavedRecord<Draft>[] {
  return ownAgreements().filter((record) => record.partnership === partnership);
}

export function latestAgreement(partnership: string): SavedRecord<Draft> | undefined {
  return agreementsOf(partnership)[0];
}
