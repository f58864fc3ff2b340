/** The text of an agreement as it is printed now: what people adopt. */

import type { Wordsmith } from '../document/wordsmith.ts';
import type { Text } from './adopt.ts';
import type { ModeContent } from './clause.ts';
import type { Draft } from './draft.ts';
import { printOf } from './fingerprint.ts';
import { wholeDocument } from './meetings-part.ts';
import { termsOf } from './terms.ts';

/** `content` holds the clauses on the paper, and `words` are in its language. */
export function textOf(draft: Draft, content: ModeContent, words: Wordsmith): Text {
  const terms = termsOf(wholeDocument(draft, content, words));
  return { terms, print: printOf(terms) };
}
