/** The blank papers of the relationship check: the full check and the pulse, each in the words of every mode. */
import { MODES, type Mode } from '../partnership/mode.ts';
import { type CheckForm, FORMS } from './check.ts';

export interface CheckPaper {
  form: CheckForm;
  mode: Mode;
  /** Its place in `/print/<page>/`. */
  page: string;
}

/** Two peers come first, so theirs has the plain name. */
export const CHECK_PAPERS: readonly CheckPaper[] = FORMS.flatMap((form) =>
  MODES.map((mode) => {
    const name = form === 'pulse' ? 'check-pulse' : 'check';
    return { form, mode, page: mode === 'reciprocal' ? name : `${name}-${mode}` };
  }),
);

/** Those that have a mode in their name. */
export const CHECK_PAPERS_BY_MODE = CHECK_PAPERS.filter(({ mode }) => mode !== 'reciprocal');
