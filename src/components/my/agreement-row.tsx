/** One agreement, by its people, with the next day that it names. */
import { today } from '../../browser/clock.ts';
import { courseWords } from '../../lib/agreement/course-words.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { nextDay } from '../../lib/agreement/next-day.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { MyProps } from './my-props.ts';
import { RecordRow } from './record-row.tsx';

interface Props extends MyProps {
  record: SavedRecord<Draft>;
  partnerships: SavedRecord<Partnership>[];
}

export function AgreementRow(props: Props) {
  const { record, t, locale, days } = props;
  const who = namesOf(record.body, t);
  const next = nextDay(record.body, days, today(), t('my.pauseEnd'));
  const agreed = record.body.agreed.at(-1);
  const standing =
    courseWords(record.body.course, t, locale) ||
    (agreed && t('my.agreedOn', { day: longDate(agreed.day, locale) }));
  return (
    <RecordRow
      {...props}
      tool="/tools/agreement/"
      title={t('my.agreement', { who })}
      who={who}
      next={
        <>
          {standing}
          {standing && next && <br />}
          {next &&
            fillRuns(t, 'my.next', {
              what: <span {...next.marks}>{next.label}</span>,
              day: <strong>{longDate(next.day, locale)}</strong>,
            })}
        </>
      }
    />
  );
}
