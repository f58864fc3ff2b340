/** One thing that is done next, by whom and by when; and the day on which one looks again. */
import { today } from '../../browser/clock.ts';
import { addDays } from '../../lib/calendar/day.ts';
import { setAction } from '../../lib/check/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import type { StepProps } from './step-props.ts';

/** After four weeks the same items ask about other weeks. */
const NEXT_LOOK = 28;

export function NextStep({ check, change, heading, t, questions }: StepProps) {
  const { what, owner, by } = check.action;
  const isSelf = questions.questionnaire.kind === 'self';
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('checkQuestions.next.title')}
      </h2>
      <p class="why">{t(isSelf ? 'checkQuestions.next.whySelf' : 'checkQuestions.next.why')}</p>
      <TextAnswer
        id="action-what"
        label={t('checkQuestions.next.what')}
        hint={t('checkQuestions.next.whatHint')}
        rows={2}
        value={what}
        onValue={(value) => change((now) => setAction(now, { what: value }))}
      />
      <TextAnswer
        id="action-owner"
        label={t('checkQuestions.next.owner')}
        value={owner}
        onValue={(value) => change((now) => setAction(now, { owner: value }))}
      />
      <TextAnswer
        id="action-by"
        label={t('checkQuestions.next.by')}
        type="date"
        value={by}
        onValue={(value) => change((now) => setAction(now, { by: value }))}
      />
      <TextAnswer
        id="check-again"
        label={t('checkQuestions.next.again')}
        hint={t('checkQuestions.next.againHint')}
        type="date"
        value={check.again}
        onValue={(again) => change((now) => ({ ...now, again }))}
      />
      {!check.again && (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => change((now) => ({ ...now, again: addDays(today(), NEXT_LOOK) }))}
          >
            {t('checkQuestions.next.inFourWeeks')}
          </button>
        </p>
      )}
      <p class="hint">{t('checkQuestions.next.kept')}</p>
    </>
  );
}
