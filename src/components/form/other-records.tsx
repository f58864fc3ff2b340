/** The other records of a tool that lie in this browser, each to be opened; fetched where there are some. */
import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';

export interface OtherRecordsProps<Body> {
  store: RecordStore<Body>;
  onOpen: (id: string) => void;
  t: Translate;
  locale: string;
}

interface Props<Body> extends OtherRecordsProps<Body> {
  title: string;
  /** What the button says that opens one. */
  label: (record: SavedRecord<Body>) => string;
  /** What else is to be known of it. */
  note?: (body: Body) => ComponentChildren;
}

export function OtherRecords<Body extends { isArchived?: boolean | undefined }>({
  store,
  onOpen,
  t,
  locale,
  title,
  label,
  note,
}: Props<Body>) {
  const others = useStore(store.$others);
  // Some have two hundred here; a letter typed must not draw them all again.
  const list = useMemo(
    () =>
      others
        .filter(({ body }) => !body.isArchived)
        .map((record) => {
          const hint = note?.(record.body);
          return (
            <li key={record.id}>
              <button type="button" class="link-button" onClick={() => onOpen(record.id)}>
                {label(record)}
              </button>
              {hint && <p class="hint">{hint}</p>}
            </li>
          );
        }),
    [others],
  );
  if (list.length === 0) return null;
  return (
    <section class="others" aria-labelledby="others">
      <h3 id="others">{title}</h3>
      <ul class="keeping">{list}</ul>
      <p>
        <a href={localePath(locale, '/my/')}>{t('file.allOfThem')}</a>
      </p>
    </section>
  );
}
