/** Whose goal it is, what they are called, and whether it is near or far. */
import { HORIZONS, OWNERS } from '../../lib/goals/goal.ts';
import { Choice } from '../form/choice.tsx';
import { TextAnswer } from '../form/text-answer.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';

export function WhoseStep({ goal, change, heading, t }: StepProps) {
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.whose.title')}
        why={t('goalQuestions.whose.why')}
      />
      <div class="choices" role="radiogroup" aria-label={t('goalQuestions.whose.title')}>
        {OWNERS.map((whose) => (
          <Choice
            key={whose}
            id={whose}
            group="whose"
            isChosen={goal.whose === whose}
            onPick={() => change((now) => ({ ...now, whose }))}
            label={t(`goalQuestions.whose.${whose}`)}
            note={t(`goalQuestions.whose.${whose}Note`)}
          />
        ))}
      </div>
      <TextAnswer
        id="goal-names"
        label={t('goalQuestions.whose.names')}
        hint={t('goalQuestions.whose.namesHint')}
        value={goal.names}
        onValue={(names) => change((now) => ({ ...now, names }))}
      />
      <h3 id="goal-horizon">{t('goalQuestions.whose.horizon')}</h3>
      <div class="choices" role="radiogroup" aria-labelledby="goal-horizon">
        {HORIZONS.map((horizon) => (
          <Choice
            key={horizon}
            id={horizon}
            group="horizon"
            isChosen={goal.horizon === horizon}
            onPick={() => change((now) => ({ ...now, horizon }))}
            label={t(`goalQuestions.whose.${horizon}`)}
            note={t(`goalQuestions.whose.${horizon}Note`)}
          />
        ))}
      </div>
    </>
  );
}
