/** What the answers come to. */
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { DimensionResults } from './dimension-results.tsx';
import { PulseResult } from './pulse-result.tsx';
import type { StepProps } from './step-props.ts';
import { isStopped } from './stop-answers.ts';
import { TopicResults } from './topic-results.tsx';

export function ResultStep(given: StepProps) {
  const { check, stops, heading, t, locale, questions } = given;
  const { questionnaire: asked, foreign } = questions;
  const title = t(`checkResult.title.${asked.kind === 'self' ? 'self' : check.form}`);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="why" {...foreign?.marks}>
        {asked.isNot}
      </p>
      {asked.stops && Object.keys(stops).length === 0 && (
        <p class="never-saved">
          {fillRuns(t, 'checkResult.unasked', {
            safe: <a href="#safe">{t('checkResult.toSafety')}</a>,
          })}
        </p>
      )}
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
