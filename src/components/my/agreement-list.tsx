/** Agreements, the last saved first; a long list shows its beginning until one asks for all. */
import { useState } from 'preact/hooks';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { AgreementRow } from './agreement-row.tsx';
import type { MyProps } from './my-props.ts';

interface Props extends MyProps {
  agreements: SavedRecord<Draft>[];
  partnerships: SavedRecord<Partnership>[];
}

/** Somebody with two hundred agreements must not wait for two hundred rows. */
const FIRST_ROWS = 20;

export function AgreementList({ agreements, partnerships, ...shared }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { t } = shared;
  const shown = isWhole ? agreements : agreements.slice(0, FIRST_ROWS);
  const next = agreements[FIRST_ROWS];
  return (
    <>
      <ul class="rows">
        {shown.map((record) => (
          <AgreementRow {...shared} key={record.id} record={record} partnerships={partnerships} />
        ))}
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
          {t('my.showAll', { number: agreements.length })}
        </button>
      )}
    </>
  );
}
