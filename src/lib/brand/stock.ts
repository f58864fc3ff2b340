/** What the studio has to choose from, besides what its page carries: fetched once somebody is there. */
import type { LanguageMarks } from '../i18n/in-language.ts';
import type { KnownNames } from './unknown-names.ts';

/** Something of the toolkit’s by its file’s name, called as readers know it. */
export interface Titled {
  id: string;
  title: string;
  /** Of the title, where its language is not that of the page. */
  marks?: LanguageMarks;
}

interface TitledClause extends Titled {
  /** Whether it protects somebody. */
  safety: boolean;
}

export interface Stock {
  /** Those that a brand can do without. */
  guides: Titled[];
  templates: Titled[];
  clauses: TitledClause[];
  languages: Titled[];
  /** What the build would find, to judge a form by. */
  known: KnownNames;
}
