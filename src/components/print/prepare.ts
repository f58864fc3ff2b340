/** From what was asked for to what is printed: the names are read, and each group gets its own document. */

import type { ModeContent } from '../../lib/agreement/clause.ts';
import { agreementDocument } from '../../lib/agreement/document.ts';
import { draftFor } from '../../lib/agreement/group-draft.ts';
import type { Document } from '../../lib/document/block.ts';
import { type Wordsmith, wordsmithOf } from '../../lib/document/wordsmith.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { NameWords } from '../../lib/names/name-words.ts';
import { type NamesRead, readNames } from '../../lib/names/read-names.ts';
import type { Asked } from './pairs-props.ts';

/** A browser draws no more in one go without a long wait, and no printer holds the paper for them. */
export const MOST_GROUPS = 500;

export interface Prepared extends NamesRead {
  /** How many groups were read, where they are more than print at once. */
  tooMany: number | undefined;
  /** One for each group; none as long as anything must be mended. */
  documents: Document[];
  /** The language of the documents, where it is not the page’s. */
  marks: LanguageMarks | undefined;
}

export function prepare(
  { form, groupSize, programme, text }: Asked,
  content: ModeContent,
  nameWords: NameWords,
  page: Wordsmith,
): Prepared {
  const read = readNames(text, nameWords, { groupSize, most: form.most });
  const { groups, problems } = read;
  const tooMany = groups.length > MOST_GROUPS ? groups.length : undefined;
  const isBlocked = tooMany !== undefined || problems.some(({ isBlocking }) => isBlocking);
  const words = wordsmithOf(content, page);
  return {
    ...read,
    tooMany,
    documents: isBlocked
      ? []
      : groups.map(({ names }) =>
          agreementDocument(draftFor(form.mode, names, programme), content, words),
        ),
    marks: content.foreign?.marks,
  };
}
