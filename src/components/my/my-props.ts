/** What every part of the page of one's own worksheets is given. */
import type { LibraryStore } from '../../browser/stores/library-view.ts';
import type { DayField } from '../../lib/agreement/days.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

export interface MyProps {
  store: LibraryStore;
  t: Translate;
  locale: string;
  /** The blanks for a day in any agreement. */
  days: readonly DayField[];
  /** Says what was done, and puts the focus on an element once it is there. */
  tell: (words: string, focusId?: string) => void;
}
