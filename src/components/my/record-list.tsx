/** Worksheets, the last saved first; a long list shows its beginning until one asks for all. */
import { useState } from 'preact/hooks';
import type { Worksheet } from '../../browser/stores/library-view.ts';
import { AGREEMENT } from '../../lib/agreement/draft.ts';
import { CHECK } from '../../lib/check/check.ts';
import { GOAL } from '../../lib/goals/goal.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import { AgreementRow } from './agreement-row.tsx';
import { CheckRow } from './check-row.tsx';
import { GoalRow } from './goal-row.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  worksheets: Worksheet[];
  partnerships: SavedRecord<Partnership>[];
}

/** Somebody with two hundred worksheets must not wait for two hundred rows. */
const FIRST_ROWS = 20;

export function RecordList({ worksheets, partnerships, ...shared }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { t } = shared;
  const shown = isWhole ? worksheets : worksheets.slice(0, FIRST_ROWS);
  const next = worksheets[FIRST_ROWS];
  return (
    <>
      <ul class="rows">
        {shown.map((record) => {
          const given = { ...shared, partnerships };
          if (isOf(CHECK, record)) {
            return <CheckRow {...given} key={record.id} record={record} among={worksheets} />;
          }
          if (isOf(GOAL, record)) return <GoalRow {...given} key={record.id} record={record} />;
          return isOf(AGREEMENT, record) ? (
            <AgreementRow {...given} key={record.id} record={record} />
          ) : null;
        })}
      </ul>
      {!isWhole && next && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            setWhole(true);
            shared.tell('', `open-${next.id}`);
          }}
        >
          {t('my.showAll', { number: worksheets.length })}
        </button>
      )}
    </>
  );
}
