/** What goes to the next conversation: which goals, since when, and whether in full. */
import { today } from '../../browser/clock.ts';
import { printPage } from '../../browser/print.ts';
import { addDays } from '../../lib/calendar/day.ts';
import { Choice } from '../form/choice.tsx';
import { TextAnswer } from '../form/text-answer.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';
import { USUAL_GAP } from './talk-document.ts';

export interface TalkChoices {
  /** The last conversation, YYYY-MM-DD, or empty for four weeks ago. */
  since: string;
  /** Whether only goals of the same partnership are on the sheet. */
  isOwn: boolean;
  /** Whether the sheet shows every goal in full, and not what to talk about. */
  isWhole: boolean;
}

interface Props extends StepProps {
  partnership: string | null;
  talk: TalkChoices;
  onTalk: (talk: TalkChoices) => void;
}

export function TalkStep({ heading, t, partnership, talk, onTalk }: Props) {
  const choice = (
    group: 'which' | 'sheet',
    part: 'isOwn' | 'isWhole',
    labels: [string, string],
  ) => (
    <>
      <h3 id={`talk-${group}`}>{t(`goalQuestions.talk.${group}`)}</h3>
      <div class="choices" role="radiogroup" aria-labelledby={`talk-${group}`}>
        {[false, true].map((value) => (
          <Choice
            key={String(value)}
            id={String(value)}
            group={group}
            isChosen={talk[part] === value}
            onPick={() => onTalk({ ...talk, [part]: value })}
            label={labels[value ? 1 : 0]}
          />
        ))}
      </div>
    </>
  );
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.talk.title')}
        why={t('goalQuestions.talk.why')}
      />
      <TextAnswer
        id="talk-since"
        label={t('goalQuestions.talk.since')}
        type="date"
        value={talk.since || addDays(today(), -USUAL_GAP)}
        onValue={(since) => onTalk({ ...talk, since })}
      />
      {partnership &&
        choice('which', 'isOwn', [
          t('goalQuestions.talk.all'),
          t('goalQuestions.talk.partnership'),
        ])}
      {choice('sheet', 'isWhole', [t('goalQuestions.talk.agenda'), t('goalQuestions.talk.set')])}
      <p>
        <button type="button" class="button button-plain" onClick={printPage}>
          {t('goalQuestions.talk.print')}
        </button>
      </p>
    </>
  );
}
