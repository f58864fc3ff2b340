/** What the answers come to. Where a stop sign was answered with yes or unsure, what one can do comes before it. */
import { useState } from 'preact/hooks';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { DimensionResults } from './dimension-results.tsx';
import { PulseResult } from './pulse-result.tsx';
import { SafetyPanel } from './safety-panel.tsx';
import type { StepProps, StopAnswers } from './step-props.ts';
import { isStopped } from './stop-answers.ts';
import { TopicResults } from './topic-results.tsx';

interface Props extends StepProps {
  stops: StopAnswers;
}

export function ResultStep({ stops, ...given }: Props) {
  const { check, heading, t, locale, questions } = given;
  const { questionnaire: asked, foreign } = questions;
  // Whoever has read it goes on by themselves; nothing is kept of that either.
  const [isRead, setRead] = useState(false);
  const title = t(`checkResult.title.${asked.kind === 'self' ? 'self' : check.form}`);
  if (isStopped(stops) && !isRead) {
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {t('checkResult.safeFirst')}
        </h2>
        <SafetyPanel contacts={questions.contacts} t={t} locale={locale} />
        <p>
          <button
            type="button"
            class="button button-plain"
            onClick={() => {
              setRead(true);
              heading.current?.focus();
            }}
          >
            {t('checkResult.goOn')}
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="why" {...foreign?.marks}>
        {asked.isNot}
      </p>
      {isStopped(stops) && (
        <p class="trouble">
          {fillRuns(t, 'checkResult.stillThere', {
            back: <a href="#safe">{t('checkResult.back')}</a>,
          })}
        </p>
      )}
      {Object.keys(check.answers).length === 0 ? (
        <p>{t('checkResult.none')}</p>
      ) : asked.kind === 'self' ? (
        <TopicResults {...given} asked={asked} />
      ) : check.form === 'pulse' ? (
        <PulseResult {...given} asked={asked} />
      ) : (
        <DimensionResults {...given} asked={asked} />
      )}
      {asked.kind === 'relationship' && (
        <p class="hint">
          {fillRuns(t, 'checkResult.why', {
            guide: (
              <a href={localePath(locale, '/guides/regular-check-ins/#the-two-of-you-in-ten')}>
                {t('checkResult.whyGuide')}
              </a>
            ),
          })}
        </p>
      )}
    </>
  );
}
