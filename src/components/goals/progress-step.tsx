/** How it goes: lines, steps, days to look at it again, a small timeline, and how it ended. */
import { today } from '../../browser/clock.ts';
import { setState } from '../../lib/goals/edit.ts';
import { STATES } from '../../lib/goals/goal.ts';
import { Choice } from '../form/choice.tsx';
import { TextAnswer } from '../form/text-answer.tsx';
import { GoalTimeline } from './goal-timeline.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { ProgressLines } from './progress-lines.tsx';
import { QuestionHead } from './question-head.tsx';
import { ReviewDays } from './review-days.tsx';
import type { StepProps } from './step-props.ts';

export function ProgressStep(props: StepProps) {
  const { goal, change, heading, t } = props;
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.progress.title')}
        why={t('goalQuestions.progress.why')}
      />
      <ProgressLines {...props} />
      <GoalTimeline {...props} />
      <MilestoneList {...props} />
      <ReviewDays {...props} />
      <h3 id="goal-stands">{t('goalQuestions.progress.stands')}</h3>
      <div class="choices" role="radiogroup" aria-labelledby="goal-stands">
        {STATES.map((state) => (
          <Choice
            key={state}
            id={state}
            group="stands"
            isChosen={goal.state === state}
            onPick={() => change((now) => setState(now, state, today()))}
            label={t(`goalQuestions.progress.${state}`)}
            note={t(`goalQuestions.progress.${state}Note`)}
          />
        ))}
      </div>
      {(goal.state !== 'open' || goal.learned) && (
        <TextAnswer
          id="goal-learned"
          label={t('goalQuestions.progress.learned')}
          hint={t('goalQuestions.progress.learnedHint')}
          rows={3}
          value={goal.learned}
          onValue={(learned) => change((now) => ({ ...now, learned }))}
        />
      )}
      <TextAnswer
        id="goal-note"
        label={t('goalQuestions.progress.note')}
        hint={t('goalQuestions.progress.noteHint')}
        rows={2}
        value={goal.note}
        onValue={(note) => change((now) => ({ ...now, note }))}
      />
    </>
  );
}
