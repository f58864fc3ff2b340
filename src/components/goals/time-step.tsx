/** T: by when, with steps on the way, within the dates that the partnership has agreed. */
import { setDay } from '../../lib/goals/edit.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';
import { useAgreedEnd } from './use-agreed-end.ts';

interface Props extends StepProps {
  partnership: string | null;
}

export function TimeStep({ partnership, ...shared }: Props) {
  const { goal, change, heading, t, locale } = shared;
  const end = useAgreedEnd(partnership, locale);
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.time.title')}
        why={t('goalQuestions.time.why')}
      />
      <TextAnswer
        id="goal-by"
        label={t('goalQuestions.time.by')}
        hint={end && t('goalQuestions.time.end', { day: longDate(end, locale) })}
        type="date"
        value={goal.timeBound.by}
        onValue={(by) => change((now) => setDay(now, by))}
      />
      <MilestoneList {...shared} />
    </>
  );
}
