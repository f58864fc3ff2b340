/** One clause: its question, why it is there, and its wordings to choose from. */
import type { Questions } from '../../browser/agreement-files.ts';
import { rememberNew } from '../../browser/open-record.ts';
import type { Clause, ClauseGuide } from '../../lib/agreement/clause.ts';
import { answerTo, choiceOf } from '../../lib/agreement/draft.ts';
import { choose, writeOwn } from '../../lib/agreement/edit.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { Choice } from '../form/choice.tsx';
import { ClauseOrigin } from './clause-origin.tsx';
import type { EditableStepProps } from './step-props.ts';
import { WordingChoice } from './wording-choice.tsx';

interface Props extends EditableStepProps {
  clause: Clause;
  guide: ClauseGuide | undefined;
  questions: Questions;
  /** Id of the partnership that the agreement belongs to. */
  partnership: string | null;
  locale: string;
}

export function ClauseStep({ clause, guide, questions, partnership, ...shared }: Props) {
  const { draft, change, heading, t, marks, locale } = shared;
  const answer = answerTo(draft, clause.id);
  const choice = choiceOf(draft, clause);
  const offered = clause.isLocked ? clause.wordings.slice(0, 1) : clause.wordings;
  const worksheet = Object.hasOwn(questions.worksheets, clause.id)
    ? questions.worksheets[clause.id]
    : undefined;
  const pick = (choice: string) => change((now) => choose(now, clause, choice));
  return (
    <>
      <h2 ref={heading} tabIndex={-1} id="question" {...marks}>
        {clause.question}
      </h2>
      <p class="why" id="why">
        <span {...marks}>{clause.why}</span>{' '}
        {guide && (
          <a href={localePath(locale, `/guides/${clause.guide}/`)}>
            {fillRuns(t, 'questions.clause.guide', {
              guide: (
                <span lang={guide.lang} dir={guide.dir}>
                  {guide.title}
                </span>
              ),
            })}
          </a>
        )}
      </p>
      <div class="choices" role="radiogroup" aria-labelledby="question" aria-describedby="why">
        {offered.map((wording) => (
          <WordingChoice
            key={wording.id}
            clause={clause}
            wording={wording}
            answer={answer}
            change={change}
            onPick={() => pick(wording.id)}
            t={t}
            marks={marks}
            locale={locale}
          />
        ))}
        {clause.isLocked ? (
          <p class="hint">{t('questions.clause.locked')}</p>
        ) : (
          <OwnWords {...shared} clause={clause} pick={pick} />
        )}
      </div>
      {choice === '' && <p class="hint">{t('questions.clause.open')}</p>}
      {worksheet && (
        <p>
          <a href={worksheet.href} onClick={() => rememberNew(worksheet.kind, partnership)}>
            {t('questions.clause.worksheet', { tool: worksheet.name })}
          </a>
        </p>
      )}
      <ClauseOrigin id={clause.id} questions={questions} t={t} locale={locale} />
    </>
  );
}

/** What is offered beside ready wordings: one’s own words, or none. */
function OwnWords({
  draft,
  change,
  clause,
  pick,
  t,
  marks,
}: EditableStepProps & { clause: Clause; pick: (choice: string) => void }) {
  const answer = answerTo(draft, clause.id);
  return (
    <>
      <Choice
        id="own"
        isChosen={answer.choice === 'own'}
        onPick={() => pick('own')}
        label={t('questions.clause.own')}
      >
        {answer.choice === 'own' && (
          <textarea
            aria-label={t('questions.clause.ownLabel')}
            autocomplete="off"
            rows={4}
            value={answer.own}
            onInput={(event) => {
              const { value } = event.currentTarget;
              change((now) => writeOwn(now, clause.id, value));
            }}
          />
        )}
      </Choice>
      <Choice
        id="left-out"
        isChosen={answer.choice === 'left-out'}
        onPick={() => pick('left-out')}
        label={t('questions.clause.leaveOut')}
        note={
          clause.leavingOut ? (
            <>
              <strong>{t('questions.clause.safety')}</strong>{' '}
              <span {...marks}>{clause.leavingOut}</span>
            </>
          ) : (
            t('questions.clause.leaveOutNote')
          )
        }
      />
    </>
  );
}
