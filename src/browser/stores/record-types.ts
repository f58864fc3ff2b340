/** The kinds of record that this release has; loaded where there is a record, since a first visitor has none. */
import { AGREEMENT } from '../../lib/agreement/draft.ts';
import { CHECK } from '../../lib/check/check.ts';
import { GOAL } from '../../lib/goals/goal.ts';
import { PARTNERSHIP } from '../../lib/partnership/partnership.ts';
import type { RecordType } from '../../lib/records/read-record.ts';

export const TYPES: readonly RecordType<unknown>[] = [AGREEMENT, GOAL, CHECK, PARTNERSHIP];
