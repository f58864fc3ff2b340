/** One partnership: its name, what is done with it, and its worksheets. */
import { useState } from 'preact/hooks';
import type { Worksheet } from '../../browser/stores/library-view.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { OnDemand } from '../form/on-demand.tsx';
import type { MyProps } from './my-props.ts';
import { NameForm } from './name-form.tsx';
import { RecordList } from './record-list.tsx';
import { partnershipName } from './record-name.ts';
import { SaveCopyButton } from './save-copy-button.tsx';

interface Props extends MyProps {
  record: SavedRecord<Partnership>;
  worksheets: Worksheet[];
  partnerships: SavedRecord<Partnership>[];
}

const load = () =>
  import('./partnership-versions.tsx').then(({ PartnershipVersions }) => PartnershipVersions);

export function PartnershipSection({ record, worksheets, partnerships, ...shared }: Props) {
  const { store, t, tell } = shared;
  const [isRenaming, setRenaming] = useState(false);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const name = partnershipName(record, t);
  const { isArchived } = record.body;
  const headingId = `partnership-${record.id}`;
  const endRenaming = (sentence: string) => {
    setRenaming(false);
    tell(sentence, `rename-${record.id}`);
  };
  const putAway = () => {
    store.archivePartnership(record, !isArchived);
    tell(t(isArchived ? 'my.unarchived' : 'my.archived'), isArchived ? headingId : 'archive');
  };
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {name}
      </h2>
      {isRenaming ? (
        <NameForm
          id={`name-${record.id}`}
          label={t('my.name')}
          value={record.body.name}
          yes={t('my.renameYes')}
          onYes={(wanted) => {
            store.renamePartnership(record, wanted);
            endRenaming(t('my.renamed'));
            return true;
          }}
          no={t('my.cancel')}
          onNo={() => endRenaming('')}
        />
      ) : (
        <div class="buttons my-acts">
          <button
            type="button"
            class="link-button"
            id={`rename-${record.id}`}
            onClick={() => {
              setRenaming(true);
              tell('', `name-${record.id}`);
            }}
          >
            {t('my.rename', { name })}
          </button>
          <button type="button" class="link-button" onClick={putAway}>
            {t(isArchived ? 'my.unarchive' : 'my.archive', { name })}
          </button>
          <button
            type="button"
            class="link-button"
            aria-expanded={isHistoryOpen}
            onClick={() => setHistoryOpen(!isHistoryOpen)}
          >
            {t('my.historyOf', { name })}
          </button>
          <button type="button" class="link-button" onClick={() => void store.remove(record)}>
            {t('my.deletePartnership', { name })}
          </button>
          <SaveCopyButton
            {...shared}
            id={`save-${record.id}`}
            class="link-button"
            label={t('copy.partnership', { name })}
            subject="partnership"
            records={() => [record, ...worksheets]}
          />
        </div>
      )}
      {isHistoryOpen && <OnDemand load={load} props={{ ...shared, record }} t={t} />}
      {worksheets.length === 0 ? (
        <p class="quiet">{t('my.noneHere')}</p>
      ) : (
        <RecordList {...shared} worksheets={worksheets} partnerships={partnerships} />
      )}
    </section>
  );
}
