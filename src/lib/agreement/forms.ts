/** The blank forms that agreements have on paper: one for each mode. */
import type { Mode } from '../partnership/mode.ts';

/** The form’s place in `/print/<form>/`. Two peers taking turns come first, so theirs has the plain name. */
export function formIdOf(mode: Mode): string {
  return mode === 'reciprocal' ? 'agreement' : `agreement-${mode}`;
}
