/** How two versions of a record differ, in words: what stood there then, and what stands there now. */
import type { LanguageMarks } from '../i18n/in-language.ts';

/** Words, with their marks where they are not in the page’s language. */
export interface Said {
  text: string;
  marks?: LanguageMarks | undefined;
}

export interface Change {
  /** What it is about, such as a clause or a question. */
  what: Said;
  before: Said;
  after: Said;
}

/** The change between two ways of saying a thing, in a list; nothing where both say the same. */
export function changeOf(what: Said, before: Said, after: Said): Change[] {
  return before.text === after.text ? [] : [{ what, before, after }];
}
