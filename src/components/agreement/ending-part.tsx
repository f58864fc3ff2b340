/** The end: quiet, nobody’s fault, and no reason asked for. What was agreed and written stays. */
import { useRef, useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { end, reopen } from '../../lib/agreement/course-edit.ts';
import { isDay } from '../../lib/calendar/day.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { listed } from '../../lib/i18n/lists.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { ClosingNote } from './closing-note.tsx';
import { DayInput } from './day-input.tsx';
import type { LaterProps } from './later-props.ts';

export function EndingPart(props: LaterProps) {
  const { draft, change, t, locale } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  const [planned, setPlanned] = useState(today);
  const { state, day } = draft.course;
  const hasEnded = state === 'ended';
  const act = (edit: typeof reopen, words: string) => {
    change(edit);
    setTold(words);
    heading.current?.focus();
  };
  return (
    <section class="later" aria-labelledby="end-title">
      <h3 id="end-title" ref={heading} tabIndex={-1}>
        {hasEnded ? t('later.end.ended', { day: longDate(day, locale) }) : t('later.end.title')}
      </h3>
      {hasEnded ? (
        <p>{t('later.end.still')}</p>
      ) : (
        <>
          <p class="why">{t('later.end.why')}</p>
          <p>{t('later.end.safe')}</p>
          <Guides {...props} />
          <div class="fields dates-fields">
            <DayInput id="end-day" label={t('later.end.day')} value={planned} onDay={setPlanned} />
          </div>
        </>
      )}
      <p class="buttons">
        {hasEnded ? (
          <button
            key="reopen"
            type="button"
            class="link-button"
            onClick={() => act(reopen, t('later.end.reopened'))}
          >
            {t('later.end.reopen')}
          </button>
        ) : (
          <button
            key="end"
            type="button"
            class="button button-plain"
            onClick={() =>
              act((now) => end(now, isDay(planned) ? planned : today()), t('later.end.done'))
            }
          >
            {t('later.end.yes')}
          </button>
        )}
      </p>
      <p role="status" class="told">
        {told}
      </p>
      {hasEnded && <ClosingNote {...props} />}
    </section>
  );
}

/** Those that this build has. */
function Guides({ questions, t, locale }: LaterProps) {
  const links = Object.entries(questions.endings).map(([slug, { title, lang, dir }]) => (
    <a key={slug} href={localePath(locale, `/guides/${slug}/`)} lang={lang} dir={dir}>
      {title}
    </a>
  ));
  if (links.length === 0) return null;
  return <p>{fillRuns(t, 'later.end.guides', { guides: listed(t, links) })}</p>;
}
