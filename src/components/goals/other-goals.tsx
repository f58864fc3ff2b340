/** The other goals that lie in this browser, those that have ended marked as such. */
import type { Goal } from '../../lib/goals/goal.ts';
import { goalName } from '../../lib/goals/name.ts';
import { OtherRecords, type OtherRecordsProps } from '../form/other-records.tsx';

export function OtherGoals(props: OtherRecordsProps<Goal>) {
  const { t } = props;
  return (
    <OtherRecords
      {...props}
      title={t('goals.file.others')}
      label={({ body }) => t('goals.file.openOne', { name: goalName(body, t) })}
      note={({ state }) => state !== 'open' && t(`goalPaper.state.${state}`)}
    />
  );
}
