/** The check that is open on this page: of one questionnaire, though all lie in one place. */
import { type Check, checksOf, emptyCheck } from '../../lib/check/check.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-view.ts';

export function createCheckStore(questionnaire: string): RecordStore<Check> {
  return createRecordStore(checksOf(questionnaire), emptyCheck(questionnaire));
}
