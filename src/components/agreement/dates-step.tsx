/** The first meeting and whose turn it is, with the dates that follow from it. */
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { type Draft, peopleOf } from '../../lib/agreement/draft.ts';
import { planTurns } from '../../lib/agreement/edit.ts';
import { meetingLine } from '../../lib/agreement/meetings-part.ts';
import { turnPlan } from '../../lib/agreement/turn-plan.ts';
import { inlineText } from '../../lib/document/plain-text.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { Choice } from '../form/choice.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  /** With the clauses on the paper, which say how often they meet. */
  content: ModeContent;
  wordsmith: Wordsmith;
}

const SPLITS = ['one', 'shares', ''] as const;

export function DatesStep({ draft, change, heading, t, marks, content, wordsmith }: Props) {
  const { turns } = draft;
  const plan = (part: Partial<Draft['turns']>) => change((now) => planTurns(now, part));
  const people = peopleOf(draft);
  const meetings = turnPlan(draft, content);
  const rhythm = content.clauses.find(({ id }) => id === 'meeting');
  const field = (id: 'day' | 'time', type: string) => (
    <div class="field">
      <label for={`turns-${id}`}>{t(`questions.dates.${id}`)}</label>
      <input
        id={`turns-${id}`}
        type={type}
        autocomplete="off"
        value={turns[id]}
        onInput={(event) => plan({ [id]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('questions.dates.title')}
      </h2>
      <p class="why">{t('questions.dates.why')}</p>
      <div class="fields dates-fields">
        {field('day', 'date')}
        {field('time', 'time')}
      </div>
      <h3 id="split">{t('questions.dates.split')}</h3>
      <div class="choices" role="radiogroup" aria-labelledby="split">
        {SPLITS.map((split) => (
          <Choice
            key={split}
            id={`split-${split || 'open'}`}
            isChosen={turns.split === split}
            onPick={() => plan({ split })}
            label={t(`questions.dates.${split || 'open'}`)}
          />
        ))}
      </div>
      {turns.split && (
        <div class="field">
          <label for="turns-first">
            {t(turns.split === 'one' ? 'questions.dates.first' : 'questions.dates.firstShare')}
          </label>
          <select
            id="turns-first"
            autocomplete="off"
            value={turns.first % people.length}
            onChange={(event) => plan({ first: Number(event.currentTarget.value) })}
          >
            {people.map(({ name }, i) => (
              <option key={i} value={i}>
                {name.trim() || t('agreement.people.person', { number: i + 1 })}
              </option>
            ))}
          </select>
        </div>
      )}
      {meetings.length > 0 && (
        <section aria-labelledby="plan">
          <h3 id="plan">{t('questions.dates.plan')}</h3>
          <ol class="first-dates">
            {meetings.map((turn) => (
              <li key={turn.day}>{inlineText(meetingLine(turn, wordsmith))}</li>
            ))}
          </ol>
          <p class="hint">
            {meetings.length === 1 || !rhythm
              ? t('questions.dates.single')
              : fillRuns(t, 'questions.dates.planNote', {
                  clause: (
                    <a href={`#${rhythm.id}`} {...marks}>
                      {rhythm.title}
                    </a>
                  ),
                })}
          </p>
        </section>
      )}
    </>
  );
}
