/** One goal, by what it is about, with how it stands or what comes next. */
import { today } from '../../browser/clock.ts';
import type { Goal } from '../../lib/goals/goal.ts';
import { type NamedDay, nextDay, overdue } from '../../lib/goals/goal-days.ts';
import { goalName } from '../../lib/goals/name.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { MyProps } from './my-props.ts';
import { RecordRow } from './record-row.tsx';

interface Props extends MyProps {
  record: SavedRecord<Goal>;
  partnerships: SavedRecord<Partnership>[];
}

export function GoalRow(props: Props) {
  const { record, t } = props;
  const who = goalName(record.body, t);
  return (
    <RecordRow
      {...props}
      tool="/tools/goals/"
      title={t('myGoals.goal', { name: who })}
      who={who}
      next={<Next {...props} />}
    />
  );
}

/** What is late comes before what is next; a goal that has ended has neither. */
function Next({ record: { body }, t, locale }: Props) {
  if (body.state !== 'open') {
    return <>{t('myGoals.ended', { state: t(`goalPaper.state.${body.state}`) })}</>;
  }
  const tell = (key: 'myGoals.late' | 'my.next', { kind, what, day }: NamedDay) =>
    fillRuns(t, key, {
      what: what.trim() || t(`myGoals.${kind}`),
      day: <strong>{longDate(day, locale)}</strong>,
    });
  const late = overdue(body, today());
  const next = nextDay(body, today());
  return (
    <>
      {late && tell('myGoals.late', late)}
      {late && next && <br />}
      {next && tell('my.next', next)}
    </>
  );
}
