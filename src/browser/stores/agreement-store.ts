/** The agreement that is open on this page. */
import { AGREEMENT, EMPTY_DRAFT } from '../../lib/agreement/draft.ts';
import { createRecordStore } from './record-store.ts';

export const agreementStore = createRecordStore(AGREEMENT, EMPTY_DRAFT);
