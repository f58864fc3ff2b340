/**
 * The stop signs. What is answered here is given back to the page, which forgets it when it is left;
 * no record is changed, so there is nothing to save, count or send.
 */
import { said } from '../../lib/check/wording.ts';
import { ItemAnswers } from './item-answers.tsx';
import { SafetyPanel } from './safety-panel.tsx';
import type { StepProps, StopAnswer, StopAnswers } from './step-props.ts';
import { isStopped } from './stop-answers.ts';

interface Props extends StepProps {
  onStops: (stops: StopAnswers) => void;
}

const ANSWERS = ['yes', 'unsure', 'no'] as const satisfies readonly StopAnswer[];

export function SafeStep({ check, heading, t, locale, questions, stops, onStops }: Props) {
  const { questionnaire: asked, foreign } = questions;
  const answers = ANSWERS.map((id) => ({ id, label: t(`checkQuestions.safe.${id}`) }));
  const isFound = isStopped(stops);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('checkQuestions.safe.title')}
      </h2>
      <p class="why">{t(`checkQuestions.safe.why.${asked.kind}`)}</p>
      <p class="never-saved">{t('checkQuestions.safe.never')}</p>
      {asked.stops?.map((stop) => (
        <ItemAnswers
          key={stop.id}
          id={stop.id}
          text={said(stop, check.mode)}
          answers={answers}
          chosen={stops[stop.id]}
          onPick={(answer) => onStops({ ...stops, [stop.id]: answer as StopAnswer })}
          marks={foreign?.marks}
          answerMarks={{}}
        />
      ))}
      <p role="status" class="hidden-visually">
        {isFound && t('checkQuestions.safe.below')}
      </p>
      {isFound && <SafetyPanel questions={questions} t={t} locale={locale} />}
    </>
  );
}
