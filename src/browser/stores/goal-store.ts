/** The goal that is open on this page. */
import { EMPTY_GOAL, GOAL } from '../../lib/goals/goal.ts';
import { createRecordStore } from './record-store.ts';

export const goalStore = createRecordStore(GOAL, EMPTY_GOAL);
