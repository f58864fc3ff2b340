/** Names in a brand’s settings of content that the toolkit does not have. */
import { MODES } from '../partnership/mode.ts';
import type { BrandFile } from './schema.ts';
import { strangeClauses } from './strange-clauses.ts';

/** What the toolkit has, by the names of its files. */
export interface KnownNames {
  languages: readonly string[];
  templates: readonly string[];
  /** Its own clauses and those of the brand. */
  clauses: readonly string[];
}

export function unknownNames({ languages = [], offers, clauses }: BrandFile, known: KnownNames) {
  const spare = spareTemplates(known.templates);
  return [
    ...languages
      .filter((one) => !known.languages.includes(one))
      .map((one) => ({
        path: ['languages'],
        message: `The toolkit does not speak ${one} yet. It speaks ${known.languages.join(', ')}.`,
      })),
    ...offers.withoutTemplates
      .filter((one) => !spare.includes(one))
      .map((one) => ({
        path: ['offers', 'withoutTemplates'],
        message: `${one} is no template to do without. These are: ${spare.join(', ')}.`,
      })),
    ...strangeClauses(clauses, known.clauses),
  ];
}

/** What a mode begins with is called like the mode, and goes with it. */
export function spareTemplates(templates: readonly string[]): string[] {
  return templates.filter((name) => !MODES.some((mode) => mode === name));
}
