/** The questions of a draft, for parts that show one without the builder. */
import type { ModeContent } from '../lib/agreement/clause.ts';
import type { Draft } from '../lib/agreement/draft.ts';
import { needsLibrary, placed } from '../lib/agreement/placement.ts';
import { loadContent, loadLibrary } from './agreement-files.ts';

/** The questions that stand on the paper of a draft, in its order. */
export async function loadPlaced(
  locale: string,
  draft: Draft,
  untitled: string,
): Promise<ModeContent> {
  const content = await loadContent(locale, draft.mode, draft.template);
  const library = needsLibrary(draft, content) ? await loadLibrary(locale, draft.mode) : [];
  return placed(draft, content, library, untitled);
}
