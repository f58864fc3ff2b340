/** The versions of a goal that are kept, told by the answers that have changed. */
import { goalColumns } from '../../lib/goals/columns.ts';
import { GOAL, type Goal } from '../../lib/goals/goal.ts';
import { changeOf } from '../../lib/records/change.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  record: SavedRecord<Goal>;
}

export function GoalVersions({ record, ...shared }: Props) {
  const { t, locale } = shared;
  const columns = goalColumns({ t, locale }, true);
  const compare = async () => (version: SavedRecord<Goal>) =>
    columns.flatMap(([label, value]) =>
      changeOf({ text: label }, { text: value(version.body) }, { text: value(record.body) }),
    );
  return <EarlierVersions {...shared} type={GOAL} record={record} compare={compare} />;
}
