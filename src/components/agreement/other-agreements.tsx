/** The other agreements that lie in this browser, and a new one beside them. */
import { useStore } from '@nanostores/preact';
import { goToStep } from '../../browser/step-address.ts';
import type { RecordStore } from '../../browser/stores/record-store.ts';
import { type Draft, isUntouched, peopleOf } from '../../lib/agreement/draft.ts';
import { formatLocale } from '../../lib/i18n/dates.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  store: RecordStore<Draft>;
  t: Translate;
  locale: string;
}

export function OtherAgreements({ store, t, locale }: Props) {
  const record = useStore(store.$record);
  const others = useStore(store.$others);
  const begin = (act: () => void) => () => {
    act();
    goToStep('people');
  };
  const names = (draft: Draft) => {
    const given = peopleOf(draft)
      .map(({ name }) => name.trim())
      .filter(Boolean);
    return given.length > 0
      ? new Intl.ListFormat(formatLocale(locale)).format(given)
      : t('file.nobody');
  };
  return (
    <>
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h3 id="others">{t('file.others')}</h3>
          <ul class="keeping">
            {others.map(({ id, body, savedAt }) => (
              <li key={id}>
                <button type="button" class="link-button" onClick={begin(() => store.switchTo(id))}>
                  {t('file.openOne', { who: names(body), when: dayAndTime(savedAt, locale) })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isUntouched(record.body) && (
        <p>
          <button type="button" class="link-button" onClick={begin(store.startAnother)}>
            {t('file.another')}
          </button>
        </p>
      )}
    </>
  );
}

function dayAndTime(savedAt: string, locale: string): string {
  const format = new Intl.DateTimeFormat(formatLocale(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(savedAt));
}
