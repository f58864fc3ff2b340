/** The items of one dimension, or of one topic of a self-check. */
import { today } from '../../browser/clock.ts';
import { answerItem, setMatters } from '../../lib/check/edit.ts';
import type { Questionnaire } from '../../lib/check/questionnaire.ts';
import { said } from '../../lib/check/wording.ts';
import { ItemAnswers } from './item-answers.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  group: Questionnaire['groups'][number];
}

export function GroupStep({ check, change, heading, t, questions, group }: Props) {
  const { questionnaire: asked, foreign } = questions;
  const marks = foreign?.marks;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} {...marks}>
        {group.title}
      </h2>
      {'about' in group && (
        <p class="why" {...marks}>
          {group.about}
        </p>
      )}
      <p class="stem" {...marks}>
        {asked.stem}
      </p>
      {group.items.map((item) => (
        <ItemAnswers
          key={item.id}
          id={item.id}
          text={said(item, check.mode)}
          answers={asked.answers}
          chosen={check.answers[item.id]}
          onPick={(answer) => change((now) => answerItem(now, item.id, answer, asked, today()))}
          marks={marks}
        />
      ))}
      {asked.kind === 'relationship' && (
        <label class="tick">
          <input
            type="checkbox"
            autocomplete="off"
            checked={check.matters[group.id] === true}
            onChange={({ currentTarget: { checked } }) =>
              change((now) => setMatters(now, group.id, checked))
            }
          />{' '}
          {t('checkQuestions.matters')}
        </label>
      )}
    </>
  );
}
