/** The other agreements that lie in this browser; fetched where there are some. */
import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';

interface Props {
  store: RecordStore<Draft>;
  onOpen: (id: string) => void;
  t: Translate;
  locale: string;
}

export function OtherAgreements({ store, onOpen, t, locale }: Props) {
  const others = useStore(store.$others);
  // Some have two hundred agreements here; a letter typed must not draw them all again.
  const list = useMemo(
    () =>
      others
        .filter(({ body }) => !body.isArchived)
        .map(({ id, body, savedAt }) => (
          <li key={id}>
            <button type="button" class="link-button" onClick={() => onOpen(id)}>
              {t('file.openOne', {
                who: namesOf(body, t),
                when: daysAndTimes(locale).format(new Date(savedAt)),
              })}
            </button>
          </li>
        )),
    [others],
  );
  return (
    <section class="others" aria-labelledby="others">
      <h3 id="others">{t('file.others')}</h3>
      <ul class="keeping">{list}</ul>
      <p>
        <a href={localePath(locale, '/my/')}>{t('file.allOfThem')}</a>
      </p>
    </section>
  );
}
