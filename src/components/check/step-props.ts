/** What every step of a check is given. */
import type { RefObject } from 'preact';
import type { CheckQuestions } from '../../browser/check-files.ts';
import type { Check } from '../../lib/check/check.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';

/** What is said of a stop sign. It stands in the page’s memory, and is given to nothing that saves, counts or sends. */
export type StopAnswer = 'yes' | 'unsure' | 'no';
export type StopAnswers = Readonly<Record<string, StopAnswer>>;

/** Words of a questionnaire, which may be in another language than the page. */
export interface ForeignText {
  text: string;
  marks: LanguageMarks;
}

/** What the first screen is given. */
export interface BeginProps {
  check: Check;
  change: (edit: (check: Check) => Check) => void;
  /** The heading, which takes the focus when the step is opened. */
  heading: RefObject<HTMLHeadingElement>;
  t: Translate;
  locale: string;
}

/** And all others, once the questionnaire is here. */
export interface StepProps extends BeginProps {
  questions: CheckQuestions;
  record: SavedRecord<Check>;
  /** The other checks of this questionnaire in this browser. */
  others: SavedRecord<Check>[];
  /** What was said of the stop signs, as long as the page is open. */
  stops: StopAnswers;
  /** Whether what one can do was read since. */
  isRead: boolean;
}
