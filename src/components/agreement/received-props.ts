/** What every part of the page is given that shows what somebody sent. */
import type { RefObject } from 'preact';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { adoptersOf, type Text } from '../../lib/agreement/adopt.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Proposal } from '../../lib/agreement/proposal.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import { listed } from '../../lib/i18n/lists.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { PaperOf } from './load-papers.ts';

export interface ReceivedProps {
  proposal: Proposal;
  /** Its text, as this copy of the site words it. */
  text: Text;
  store: RecordStore<Draft>;
  heading: RefObject<HTMLHeadingElement>;
  /** In the language of the paper. */
  wordsmith: Wordsmith;
  paperOf: PaperOf;
  locale: string;
  /** Leaves for a question of the builder. */
  onGo: (step: string) => void;
  t: Translate;
}

/** Whoever has adopted it: the sender most often has. Empty where nobody has. */
export function sendersOf({ draft, print }: Proposal, t: Translate): string {
  const adopters = adoptersOf(draft, print).filter(({ day }) => day);
  return listed(
    t,
    adopters.map(({ name }) => name),
  ).join('');
}
