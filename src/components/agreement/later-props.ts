/** What every part of “how it goes on” is given. */
import type { Questions } from '../../browser/agreement-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Term } from '../../lib/agreement/adoption.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { EditableStepProps } from './step-props.ts';

export interface LaterProps extends Omit<EditableStepProps, 'heading'> {
  /** With the clauses on the paper. */
  content: ModeContent;
  /** What the paper says now. */
  terms: readonly Term[];
  questions: Questions;
  store: RecordStore<Draft>;
  locale: string;
}
