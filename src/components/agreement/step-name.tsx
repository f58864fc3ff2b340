/** A step as it is named in the middle of a sentence. */
import type { Step } from '../../lib/agreement/steps.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  step: Step;
  t: Translate;
  marks: LanguageMarks | undefined;
}

export function StepName({ step, t, marks }: Props) {
  if ('clause' in step) return <span {...marks}>{step.clause.title}</span>;
  return <>{t(`agreement.step.${step.id}`)}</>;
}
