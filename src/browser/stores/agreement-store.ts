/** The agreement that is open on this page. */
import { AGREEMENT } from '../../lib/agreement/draft.ts';
import { FIRST_DRAFT } from '../../lib/agreement/first-draft.ts';
import { createRecordStore } from './record-store.ts';

export const agreementStore = createRecordStore(AGREEMENT, FIRST_DRAFT);
