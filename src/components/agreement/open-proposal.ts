/** From what somebody handed over to a proposal that can be read: unfolded, checked, and with its questions. */
import { type Unfolded, unfold } from '../../export/link.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { type Proposal, readProposal } from '../../lib/agreement/proposal.ts';
import { loadPapers, type PaperOf } from './load-papers.ts';

/** Why there is nothing to read. */
export type Refusal = 'damaged' | 'too-new' | 'foreign' | 'offline';

export type OpenedProposal =
  | { status: 'ok'; proposal: Proposal; paperOf: PaperOf }
  | { status: Refusal };

/** `handed` is the fragment of a link, or the text of a file; `mine` is the version that is here, if one is. */
export async function openProposal(
  handed: string,
  mineOf: (id: string) => Draft | undefined,
  { locale, untitled }: { locale: string; untitled: string },
): Promise<OpenedProposal> {
  const unfolded: Unfolded = handed.startsWith('#')
    ? unfold(handed)
    : { status: 'ok', text: handed };
  if (unfolded.status !== 'ok') return unfolded;
  const read = readProposal(unfolded.text);
  if (read.status !== 'ok') return { status: read.status };
  const { proposal } = read;
  const mine = mineOf(proposal.id);
  try {
    const drafts = mine ? [proposal.draft, mine] : [proposal.draft];
    return { status: 'ok', proposal, paperOf: await loadPapers(locale, drafts, untitled) };
  } catch {
    return { status: 'offline' };
  }
}
