/** What has happened and what is to come: drawn small, and told as a list. */
import { today } from '../../browser/clock.ts';
import { type TimelineEntry, timelineOf } from '../../lib/goals/timeline.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import type { StepProps } from './step-props.ts';

/** The drawing's own measures. */
const WIDTH = 360;
const MARGIN = 14;
const MIDDLE = 22;

export function GoalTimeline({ goal, t, locale }: StepProps) {
  const day = today();
  const { entries, today: now } = timelineOf(goal, day);
  const x = (at: number) => MARGIN + at * (WIDTH - 2 * MARGIN);
  return (
    <section class="goal-list" aria-labelledby="goal-timeline">
      <h3 id="goal-timeline">{t('goalQuestions.progress.list')}</h3>
      {entries.length === 0 && <p class="hint">{t('goalQuestions.progress.none')}</p>}
      {now !== undefined && (
        // The list below says it all to whoever does not see it.
        <svg class="timeline" viewBox={`0 0 ${WIDTH} 44`} aria-hidden="true">
          <line class="timeline-line" x1={MARGIN} x2={WIDTH - MARGIN} y1={MIDDLE} y2={MIDDLE} />
          <line class="timeline-today" x1={x(now)} x2={x(now)} y1="4" y2="40" />
          {entries.map(({ kind, at }, i) => (
            <Mark key={i} kind={kind} x={x(at)} />
          ))}
        </svg>
      )}
      {entries.length > 0 && (
        <ol class="timeline-list">
          {entries.map(({ kind, day: on, text }, i) => (
            <li key={i}>
              {t('goalQuestions.progress.on', {
                day: longDate(on, locale),
                what: said(kind, text, t),
              })}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What was written, or what kind of day it is. */
function said(kind: TimelineEntry['kind'], text: string, t: StepProps['t']): string {
  const isWritten = kind === 'progress' || kind === 'milestone' || kind === 'reached';
  return isWritten && text
    ? t(`goalQuestions.kinds.${kind}Of`, { text })
    : t(`goalQuestions.kinds.${kind}`);
}

/** Each kind has a shape of its own, so that it is told without colour. */
function Mark({ kind, x }: { kind: TimelineEntry['kind']; x: number }) {
  const square = (size: number) => ({
    x: x - size / 2,
    y: MIDDLE - size / 2,
    width: size,
    height: size,
  });
  switch (kind) {
    case 'progress':
      return <circle class="timeline-done" cx={x} cy={MIDDLE} r="6" />;
    case 'reached':
      return <rect class="timeline-done" {...square(13)} />;
    case 'milestone':
      return <rect class="timeline-open" {...square(13)} />;
    case 'review':
      return <circle class="timeline-open" cx={x} cy={MIDDLE} r="6" />;
    case 'by':
      return <path class="timeline-goal" d={`M${x} 38V6l-14 6 14 6`} />;
    case 'ended':
      return <path class="timeline-end" d={`M${x - 7} ${MIDDLE}l5 6 9-13`} />;
  }
}
