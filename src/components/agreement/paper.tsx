/** The agreement as it grows beside the questions. */
import { useMemo } from 'preact/hooks';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { agreementDocument } from '../../lib/agreement/document.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { GrowingSheet } from '../document/growing-sheet.tsx';

interface Props {
  /** None until it is read; the sheet is empty then. */
  record: SavedRecord<Draft> | undefined;
  content: ModeContent;
  /** What the paper says of the first meetings; none as long as it has none. */
  meetingsPart: typeof import('../../lib/agreement/meetings-part.ts').meetingsPart | undefined;
  /** In the language of the paper, which may be another than the page’s. */
  words: Wordsmith;
  /** What a screen reader calls it. */
  label: string;
  /** Id of the part in question. */
  marked: string;
  /** Whether a phone shows it; a wide screen always does. */
  isOpen: boolean;
  /** The language and direction of its words, where they are not the page’s. */
  marks: LanguageMarks | undefined;
}

export function Paper({ record, content, meetingsPart, words, marked, ...sheet }: Props) {
  const { id, body } = record ?? {};
  const source = useMemo(
    () =>
      id && body
        ? {
            id,
            marked,
            make: () =>
              agreementDocument(body, content, words, meetingsPart?.(body, content, words)),
          }
        : undefined,
    [id, body, content, marked, meetingsPart],
  );
  return <GrowingSheet {...sheet} source={source} />;
}
