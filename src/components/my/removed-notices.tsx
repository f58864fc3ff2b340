/** What was deleted here, each with a way back for as long as the page is open. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { PARTNERSHIP } from '../../lib/partnership/partnership.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import type { MyProps } from './my-props.ts';
import { withNames } from './naming.ts';
import { recordName } from './record-name.ts';

export function RemovedNotices({ store, tell, ...words }: MyProps) {
  const { t } = words;
  const removed = useStore(store.$removed);
  const first = useRef<HTMLButtonElement | null>(null);
  const count = useRef(0);
  // The button that deleted has gone; the one that undoes it is what one may want now.
  useEffect(() => {
    if (removed.length > count.current) first.current?.focus();
    count.current = removed.length;
  }, [removed.length]);
  if (removed.length === 0) return null;
  return (
    <section class="my-removed" aria-label={t('my.deletedNote')}>
      {removed.map((item, i) => {
        const { record } = item;
        const who = recordName(record, words);
        const isPartnership = isOf(PARTNERSHIP, record);
        return (
          <p key={record.id} class="buttons">
            <span>
              {withNames(t, 'my.deleted', { who })}. {isPartnership && t('my.deletedLoose')}
            </span>
            <button
              type="button"
              class="button button-plain"
              ref={(button) => {
                if (i === 0) first.current = button;
              }}
              onClick={() => {
                const focusId = `${isPartnership ? 'partnership' : 'open'}-${record.id}`;
                void store.putBack(item).then(() => tell(t('my.isBack'), focusId));
              }}
            >
              {withNames(t, 'my.putBack', { who })}
            </button>
          </p>
        );
      })}
      <p class="hint">{t('my.deletedNote')}</p>
    </section>
  );
}
