/**
 * What lies here: partnerships with their worksheets, those in none, and what was put away. Fetched
 * where there is something to show, since a first visitor has nothing.
 */
import type { Library, Worksheet } from '../../browser/stores/library-view.ts';
import type { MyProps } from './my-props.ts';
import { PartnershipSection } from './partnership-section.tsx';
import { RecordList } from './record-list.tsx';

export { RemovedNotices } from './removed-notices.tsx';
export { SaveEverything } from './save-everything.tsx';

interface Props extends MyProps {
  library: Library;
}

export function Shelves({ library, ...shared }: Props) {
  const { t } = shared;
  const { partnerships } = library;
  const { atHand } = sorted(library);
  const known = new Set(partnerships.map(({ id }) => id));
  const loose = atHand.filter(({ partnership }) => !partnership || !known.has(partnership));
  return (
    <>
      {partnerships
        .filter(({ body }) => !body.isArchived)
        .map((record) => (
          <PartnershipSection
            {...shared}
            key={record.id}
            record={record}
            worksheets={atHand.filter(({ partnership }) => partnership === record.id)}
            partnerships={partnerships}
          />
        ))}
      {loose.length > 0 && (
        <section aria-labelledby="loose">
          <h2 id="loose">{t('my.loose')}</h2>
          <RecordList {...shared} worksheets={loose} partnerships={partnerships} />
        </section>
      )}
    </>
  );
}

export function ArchivedShelf({ library, ...shared }: Props) {
  const { t } = shared;
  const { partnerships } = library;
  const { atHand, away } = sorted(library);
  const archived = partnerships.filter(({ body }) => body.isArchived);
  if (archived.length + away.length === 0) return null;
  return (
    <details class="my-archive">
      <summary id="archive">{t('my.archiveTitle')}</summary>
      {away.length > 0 && <RecordList {...shared} worksheets={away} partnerships={partnerships} />}
      {archived.map((record) => (
        <PartnershipSection
          {...shared}
          key={record.id}
          record={record}
          worksheets={atHand.filter(({ partnership }) => partnership === record.id)}
          partnerships={partnerships}
        />
      ))}
    </details>
  );
}

/** Worksheets of every kind, the last saved first, and those that were put away apart. */
function sorted({ agreements, goals, checks }: Library): {
  atHand: Worksheet[];
  away: Worksheet[];
} {
  const all = [...agreements, ...goals, ...checks].sort(
    (a, b) => Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt),
  );
  return {
    atHand: all.filter(({ body }) => !body.isArchived),
    away: all.filter(({ body }) => body.isArchived),
  };
}
