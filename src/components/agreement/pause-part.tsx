/** A break: from when, until when, and going on again. */
import { useRef, useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { pause, resume } from '../../lib/agreement/course-edit.ts';
import { isDay } from '../../lib/calendar/day.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { DayInput } from './day-input.tsx';
import type { LaterProps } from './later-props.ts';

export function PausePart({ draft, change, t, locale }: LaterProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  const [planned, setPlanned] = useState({ day: today(), until: '' });
  const { state, day, until } = draft.course;
  const isPaused = state === 'paused';
  const shown = isPaused ? { day, until } : planned;
  const isEarly = shown.until !== '' && shown.until < shown.day;
  const begin = isDay(planned.day) ? planned.day : today();
  const plan = (part: Partial<typeof planned>) => setPlanned({ ...planned, ...part });
  const act = (edit: typeof resume, words: string) => {
    change(edit);
    setTold(words);
    heading.current?.focus();
  };
  return (
    <section class="later" aria-labelledby="pause-title">
      <h3 id="pause-title" ref={heading} tabIndex={-1}>
        {t('later.pause.title')}
      </h3>
      <p class="why">{isPaused ? isOn() : t('later.pause.why')}</p>
      <div class="fields dates-fields">
        {!isPaused && (
          <DayInput
            key="from"
            id="pause-from"
            label={t('later.pause.from')}
            value={shown.day}
            onDay={(day) => plan({ day })}
          />
        )}
        <DayInput
          key="until"
          id="pause-until"
          label={t('later.pause.until')}
          value={shown.until}
          describedBy={isEarly ? 'pause-early' : undefined}
          onDay={(until) =>
            isPaused ? change((now) => pause(now, { ...now.course, until })) : plan({ until })
          }
        />
      </div>
      <p class="state" id="pause-early" role="status">
        {isEarly && t('later.pause.early')}
      </p>
      <p class="buttons">
        {isPaused ? (
          <button
            key="resume"
            type="button"
            class="button"
            onClick={() => act(resume, t('later.pause.resumed'))}
          >
            {t('later.pause.resume')}
          </button>
        ) : (
          <button
            key="pause"
            type="button"
            class="button button-plain"
            onClick={() =>
              act((now) => pause(now, { ...planned, day: begin }), t('later.pause.started'))
            }
          >
            {t('later.pause.start')}
          </button>
        )}
      </p>
      <p role="status" class="told">
        {told}
      </p>
    </section>
  );

  function isOn() {
    const days = { day: longDate(day, locale), until: longDate(until, locale) };
    if (day > today()) return t(until ? 'later.pause.aheadUntil' : 'later.pause.ahead', days);
    return t(until ? 'later.pause.sinceUntil' : 'later.pause.since', days);
  }
}
