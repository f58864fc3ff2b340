/** The day of the next review: it is filled in where the paper names one, and otherwise a way is shown. */
import { fillIn } from '../../lib/agreement/edit.ts';
import { REVIEW_CLAUSES, reviewDay } from '../../lib/agreement/review-day.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { LaterProps } from './later-props.ts';

export function NextReview({ draft, change, content, t, marks }: LaterProps) {
  const named = reviewDay(draft, content.clauses);
  if (named) {
    const { clause, field, title, day } = named;
    return (
      <div class="field">
        <label for="next-review">{t('later.review.next')}</label>
        <input
          id="next-review"
          type="date"
          autocomplete="off"
          aria-describedby="next-review-note"
          value={day}
          onInput={(event) => {
            const { value } = event.currentTarget;
            change((now) => fillIn(now, clause, field, value));
          }}
        />
        <p class="hint" id="next-review-note">
          {fillRuns(t, 'later.review.nextNote', { clause: <span {...marks}>{title}</span> })}
        </p>
      </div>
    );
  }
  const likely = content.clauses.find(
    ({ id, isLocked }) => REVIEW_CLAUSES.includes(id) && !isLocked,
  );
  return (
    <p>
      {likely ? (
        fillRuns(t, 'later.review.nextNone', {
          clause: (
            <a href={`#${likely.id}`} {...marks}>
              {likely.title}
            </a>
          ),
        })
      ) : (
        <a href="#more">{t('later.review.nextNowhere')}</a>
      )}
    </p>
  );
}
