/** The other agreements that lie in this browser, and a new one beside them. */
import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { goToStep } from '../../browser/step-address.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { daysAndTimes } from '../../lib/i18n/dates.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  store: RecordStore<Draft>;
  /** Whether there is anything to leave behind for a new one. */
  isBegun: boolean;
  t: Translate;
  locale: string;
}

export function OtherAgreements({ store, isBegun, t, locale }: Props) {
  const others = useStore(store.$others);
  // The store refuses to leave words that could not be saved; an alert has said so.
  const begin = (act: () => boolean) => () => {
    if (act()) goToStep('people');
  };
  // Some have two hundred agreements here; a letter typed must not draw them all again.
  const list = useMemo(
    () =>
      others
        .filter(({ body }) => !body.isArchived)
        .map(({ id, body, savedAt }) => (
          <li key={id}>
            <button type="button" class="link-button" onClick={begin(() => store.switchTo(id))}>
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
    <>
      {list.length > 0 && (
        <section class="others" aria-labelledby="others">
          <h3 id="others">{t('file.others')}</h3>
          <ul class="keeping">{list}</ul>
          <p>
            <a href={localePath(locale, '/my/')}>{t('file.allOfThem')}</a>
          </p>
        </section>
      )}
      {isBegun && (
        <p>
          <button type="button" class="link-button" onClick={begin(store.startAnother)}>
            {t('file.another')}
          </button>
        </p>
      )}
    </>
  );
}
