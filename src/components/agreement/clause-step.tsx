/** One clause: its question, why it is there, and its wordings to choose from. */
import type { Clause, ClauseGuide } from '../../lib/agreement/clause.ts';
import { answerTo } from '../../lib/agreement/draft.ts';
import { choose, writeOwn } from '../../lib/agreement/edit.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { Choice } from './choice.tsx';
import type { EditableStepProps } from './step-props.ts';
import { WordingChoice } from './wording-choice.tsx';

interface Props extends EditableStepProps {
  clause: Clause;
  guide: ClauseGuide | undefined;
  locale: string;
}

export function ClauseStep({ draft, clause, change, heading, guide, t, marks, locale }: Props) {
  const answer = answerTo(draft, clause.id);
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
            {fillRuns(t, 'agreement.clause.guide', {
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
        {clause.wordings.map((wording) => (
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
        <Choice
          id="own"
          isChosen={answer.choice === 'own'}
          onPick={() => pick('own')}
          label={t('agreement.clause.own')}
        >
          {answer.choice === 'own' && (
            <textarea
              aria-label={t('agreement.clause.ownLabel')}
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
          label={t('agreement.clause.leaveOut')}
          note={
            clause.leavingOut ? (
              <>
                <strong>{t('agreement.clause.safety')}</strong>{' '}
                <span {...marks}>{clause.leavingOut}</span>
              </>
            ) : (
              t('agreement.clause.leaveOutNote')
            )
          }
        />
      </div>
      {answer.choice === '' && <p class="hint">{t('agreement.clause.open')}</p>}
    </>
  );
}
