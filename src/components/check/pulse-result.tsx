/** What was answered in a pulse. One item says too little for a statement, so there is none. */
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import { answeredItems, askedOf } from '../../lib/check/result.ts';
import { AnswerList } from './answer-list.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  asked: RelationshipCheck;
}

export function PulseResult({ asked, check, t, questions }: Props) {
  const items = asked.groups.flatMap((dimension) => askedOf(dimension, check));
  return (
    <>
      <p>{t('checkResult.pulse')}</p>
      <AnswerList
        items={answeredItems(items, check, asked)}
        marks={questions.foreign?.marks}
        t={t}
      />
    </>
  );
}
