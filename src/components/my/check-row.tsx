/** One check, by what was asked, whose view it is and when, with what it led to. No answer stands in a list. */
import { today } from '../../browser/clock.ts';
import type { Worksheet } from '../../browser/stores/library-view.ts';
import { CHECK, type Check } from '../../lib/check/check.ts';
import { type NamedDay, nextDay, overdue } from '../../lib/check/check-days.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import { checkName, knownCheck } from './check-name.tsx';
import type { MyProps } from './my-props.ts';
import { RecordRow } from './record-row.tsx';

interface Props extends MyProps {
  record: SavedRecord<Check>;
  /** The worksheets that it stands among. */
  among: readonly Worksheet[];
  partnerships: SavedRecord<Partnership>[];
}

export function CheckRow({ among, ...props }: Props) {
  const { record, t } = props;
  const known = knownCheck(record.body, props);
  const name = checkName(record.body, props);
  return (
    <RecordRow
      {...props}
      tool={known?.tool}
      title={name}
      who={name}
      next={known ? <Next {...props} among={among} /> : t('myChecks.goneNote')}
    />
  );
}

/** What is late comes before what is next; a check that was put away, or taken again, has neither. */
function Next({ record, among, t, locale }: Props) {
  const { body } = record;
  if (among.some((one) => isOf(CHECK, one) && isAfter(one.body, body))) return null;
  const tell = (key: 'myChecks.late' | 'my.next', { kind, what, day }: NamedDay) =>
    fillRuns(t, key, {
      what: what.trim() || t(`myChecks.${kind}`),
      day: <strong>{longDate(day, locale)}</strong>,
    });
  const late = overdue(body, today());
  const next = nextDay(body, today());
  return (
    <>
      {late && tell('myChecks.late', late)}
      {late && next && <br />}
      {next && tell('my.next', next)}
    </>
  );
}

/** Whether somebody has answered the same again since. */
function isAfter(later: Check, check: Check): boolean {
  return (
    later.questionnaire === check.questionnaire &&
    later.name.trim() === check.name.trim() &&
    later.day > check.day
  );
}
