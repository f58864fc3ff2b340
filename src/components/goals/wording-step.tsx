/** The goal in a sentence or two: composed of the answers, and theirs to edit. */
import type { GoalQuestions } from '../../browser/goal-files.ts';
import { chooseStatement, writeStatement } from '../../lib/goals/edit.ts';
import { composed } from '../../lib/goals/statement.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { HintList } from './hint-list.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  partnership: string | null;
  questions: GoalQuestions;
}

export function WordingStep({ partnership, questions, ...shared }: Props) {
  const { goal, change, heading, t, locale } = shared;
  const { isOwn, words } = goal.statement;
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.wording.title')}
        why={t('goalQuestions.wording.why')}
      />
      <TextAnswer
        id="goal-statement"
        label={t('goalQuestions.wording.label')}
        hint={t(isOwn ? 'goalQuestions.wording.own' : 'goalQuestions.wording.composed')}
        rows={4}
        value={isOwn ? words : composed(goal, { t, locale })}
        onValue={(value) => change((now) => writeStatement(now, value))}
      />
      {isOwn ? (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => change((now) => chooseStatement(now, false))}
          >
            {t('goalQuestions.wording.again')}
          </button>
        </p>
      ) : (
        words.trim() && (
          <p>
            <button
              type="button"
              class="link-button"
              onClick={() => change((now) => chooseStatement(now, true))}
            >
              {t('goalQuestions.wording.mine')}
            </button>
          </p>
        )
      )}
      <HintList {...shared} partnership={partnership} questions={questions} />
    </>
  );
}
