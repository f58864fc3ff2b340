/** What the steps that look at more than one check are given. */
import type { Check } from '../../lib/check/check.ts';
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';

export interface OverTimeProps {
  /** The check that is open. */
  record: SavedRecord<Check>;
  /** The other checks of this questionnaire in this browser. */
  others: SavedRecord<Check>[];
  asked: RelationshipCheck;
  t: Translate;
  locale: string;
  /** Those of the questionnaire’s words, where they are not in the page’s language. */
  marks?: LanguageMarks | undefined;
}
