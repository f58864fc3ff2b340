/** What every part of the page of one's own worksheets is given. */
import type { ComponentChildren } from 'preact';
import type { LibraryStore } from '../../browser/stores/library-view.ts';
import type { DayField } from '../../lib/agreement/days.ts';
import type { NameWords } from './naming.ts';

export interface MyProps extends NameWords {
  store: LibraryStore;
  /** The blanks for a day in any agreement. */
  days: readonly DayField[];
  /** Says what was done, and puts the focus on an element once it is there. */
  tell: (words: ComponentChildren, focusId?: string) => void;
}
