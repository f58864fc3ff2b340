/** The pulse: one item of each dimension, on one screen. */
import { today } from '../../browser/clock.ts';
import { answerItem } from '../../lib/check/edit.ts';
import { askedOf } from '../../lib/check/result.ts';
import { said } from '../../lib/check/wording.ts';
import { ItemAnswers } from './item-answers.tsx';
import type { StepProps } from './step-props.ts';

export function PulseStep({ check, change, heading, t, questions }: StepProps) {
  const { questionnaire: asked, foreign } = questions;
  if (asked.kind !== 'relationship') return null;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('checkQuestions.pulse.title')}
      </h2>
      <p class="why">{t('checkQuestions.pulse.why')}</p>
      <p class="stem" {...foreign?.marks}>
        {asked.stem}
      </p>
      {asked.groups.flatMap((dimension) =>
        askedOf(dimension, { form: 'pulse' }).map((item) => (
          <ItemAnswers
            key={item.id}
            id={item.id}
            text={said(item, check.mode)}
            answers={asked.answers}
            chosen={check.answers[item.id]}
            onPick={(answer) => change((now) => answerItem(now, item.id, answer, asked, today()))}
            marks={foreign?.marks}
          />
        )),
      )}
    </>
  );
}
