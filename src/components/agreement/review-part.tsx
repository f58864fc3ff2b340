/** Going through it together: the limits on their own, one after another, and the day of the next review. */
import { useRef, useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { forgetReview, recordReview } from '../../lib/agreement/course-edit.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { LaterProps } from './later-props.ts';
import { LimitList } from './limit-list.tsx';
import { NextReview } from './next-review.tsx';
import { saveCalendar } from './save-calendar.ts';

export function ReviewPart(props: LaterProps) {
  const { draft, change, content, store, t, locale } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  const { reviews } = draft.course;
  const day = today();
  const isDone = reviews.includes(day);
  const last = reviews.filter((one) => one < day).at(-1);
  const act = (edit: typeof recordReview, words: string) => {
    change((now) => edit(now, day));
    setTold(words);
    // The button that was pressed gives way to another.
    heading.current?.focus();
  };
  return (
    <section class="later" aria-labelledby="review">
      <h3 id="review" ref={heading} tabIndex={-1}>
        {t('later.review.title')}
      </h3>
      <p class="why">{t('later.review.why')}</p>
      {last && (
        <p>
          {fillRuns(t, 'later.review.last', { day: <strong>{longDate(last, locale)}</strong> })}
        </p>
      )}
      <LimitList {...props} />
      <p>
        <a href="#answers">{t('later.review.rest')}</a>
      </p>
      <p role="status" class="told">
        {told || (isDone ? t('later.review.kept') : '')}
      </p>
      {isDone ? (
        <>
          <p>
            <button
              type="button"
              class="link-button"
              onClick={() => act(forgetReview, t('later.review.undone'))}
            >
              {t('later.review.undo')}
            </button>
          </p>
          <NextReview {...props} />
          <p class="buttons">
            <button
              type="button"
              class="button button-plain"
              onClick={() => setTold(saveCalendar(store.$record.get(), content, t))}
            >
              {t('later.review.calendar')}
            </button>
          </p>
        </>
      ) : (
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => act(recordReview, t('later.review.kept'))}
          >
            {t('later.review.done')}
          </button>
        </p>
      )}
    </section>
  );
}
