/**
 * Has agreements begin in a mode that the programme offers. The page that asks loads as little as it can, so the mode is put
 * in while it is built: the toolkit’s own build has nothing of this.
 */
import type { Plugin } from 'vite';
import { EMPTY_DRAFT } from '../lib/agreement/draft.ts';
import type { Offers } from '../lib/brand/offers.ts';
import { offeredMode } from '../lib/brand/offers.ts';

const FILE = /\/src\/lib\/agreement\/first-draft\.ts$/;

export function firstDraft(offers: Offers): Plugin[] {
  const mode = offeredMode(offers, EMPTY_DRAFT.mode);
  if (mode === EMPTY_DRAFT.mode) return [];
  const code = `import { blankDraft } from './draft.ts';\nexport const FIRST_DRAFT = blankDraft('${mode}');\n`;
  return [
    { name: 'first-draft', enforce: 'pre', load: (path) => (FILE.test(path) ? code : undefined) },
  ];
}
