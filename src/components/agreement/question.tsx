/** Every question after the names, and the answers at the end; fetched once somebody begins. */
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { agreementDocument, type Wordsmith } from '../../lib/agreement/document.ts';
import type { Step } from '../../lib/agreement/steps.ts';
import { AnswersStep } from './answers-step.tsx';
import { ClauseStep } from './clause-step.tsx';
import { ModeStep } from './mode-step.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  step: Step;
  content: ModeContent;
  /** In the language of the paper, which may be another than the page’s. */
  words: Wordsmith;
  locale: string;
}

export function Question({ step, content, words, locale, ...shared }: Props) {
  if ('clause' in step) {
    const { clause } = step;
    const guide = clause.guide ? content.guides[clause.guide] : undefined;
    return <ClauseStep {...shared} clause={clause} guide={guide} locale={locale} />;
  }
  if (step.id === 'mode') return <ModeStep {...shared} />;
  const document = agreementDocument(shared.draft, content, words);
  return <AnswersStep {...shared} clauses={content.clauses} document={document} />;
}
