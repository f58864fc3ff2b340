/** What much less, less, expected, more and much more would look like. Nobody has to say. */
import { answer } from '../../lib/goals/edit.ts';
import { LEVELS } from '../../lib/goals/goal.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';

const REASONS = '/guides/setting-smart-goals/#when-all-or-nothing-is-too-little';

export function LevelsStep({ goal, change, heading, t, locale }: StepProps) {
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.levels.title')}
        why={fillRuns(t, 'goalQuestions.levels.why', {
          guide: <a href={localePath(locale, REASONS)}>{t('goalQuestions.levels.guide')}</a>,
        })}
      />
      {LEVELS.map((level) => (
        <TextAnswer
          key={level}
          id={`goal-level-${level}`}
          label={t(`goalPaper.${level}`)}
          value={goal.levels[level]}
          onValue={(value) => change((now) => answer(now, 'levels', { [level]: value }))}
        />
      ))}
    </>
  );
}
