/** What every step of the builder is given. */
import type { RefObject } from 'preact';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

export interface StepProps {
  draft: Draft;
  /** The heading, which takes the focus when the step is opened. */
  heading: RefObject<HTMLHeadingElement>;
  t: Translate;
  /** The marks of the questions, where they are not in the page’s language. */
  marks: LanguageMarks | undefined;
}

export interface EditableStepProps extends StepProps {
  change: (edit: (draft: Draft) => Draft) => void;
}
