/** The questions of several versions of an agreement at once, so that each can be put on paper. */
import { contentName, loadContent, loadLibrary } from '../../browser/agreement-files.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { needsLibrary, placed } from '../../lib/agreement/placement.ts';

/** The clauses on the paper of a draft, whose mode and template are those of one that was named. */
export type PaperOf = (draft: Draft) => ModeContent;

/** Rejects where nothing can be had. `untitled` names clauses of one’s own without a title. */
export async function loadPapers(
  locale: string,
  drafts: readonly Draft[],
  untitled: string,
): Promise<PaperOf> {
  const loaded = await Promise.all(
    drafts.map(async (draft) => {
      const { mode, template } = draft;
      const content = await loadContent(locale, mode, template);
      // Taking over a clause may bring one that only the library has.
      const isAsked = drafts.some((one) => needsLibrary(one, content));
      const library = isAsked ? await loadLibrary(locale, mode) : [];
      return [contentName(mode, template), { content, library }] as const;
    }),
  );
  const papers = new Map(loaded);
  const [first] = loaded;
  if (!first) throw new Error('No draft was named.');
  return (draft) => {
    // Another tab may choose a form that nobody named; its clauses are then those of the first.
    const { content, library } = papers.get(contentName(draft.mode, draft.template)) ?? first[1];
    return placed(draft, content, library, untitled);
  };
}
