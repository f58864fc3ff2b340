/** What no box can hold: the questions that are answered in one’s own words, and a note for oneself. */
import { writeOpen } from '../../lib/check/edit.ts';
import { said } from '../../lib/check/wording.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import type { StepProps } from './step-props.ts';

export function WordsStep({ check, change, heading, t, questions }: StepProps) {
  const { questionnaire: asked, foreign } = questions;
  if (asked.kind !== 'relationship') return null;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('checkQuestions.words.title')}
      </h2>
      <p class="why">{t('checkQuestions.words.why')}</p>
      {asked.open.map((question) => (
        <TextAnswer
          key={question.id}
          id={`open-${question.id}`}
          label={said(question, check.mode)}
          marks={foreign?.marks}
          rows={3}
          value={check.open[question.id] ?? ''}
          onValue={(words) => change((now) => writeOpen(now, question.id, words))}
        />
      ))}
      <TextAnswer
        id="check-note"
        label={t('checkQuestions.words.note')}
        hint={t('checkQuestions.words.noteHint')}
        rows={2}
        value={check.note}
        onValue={(note) => change((now) => ({ ...now, note }))}
      />
    </>
  );
}
