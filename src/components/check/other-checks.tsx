/** The other checks of this questionnaire that lie in this browser, by whose view they are and when. */
import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Check } from '../../lib/check/check.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  store: RecordStore<Check>;
  onOpen: (id: string) => void;
  t: Translate;
  locale: string;
}

export function OtherChecks({ store, onOpen, t, locale }: Props) {
  const others = useStore(store.$others);
  // Some have many checks here; a letter typed must not draw them all again.
  const list = useMemo(
    () =>
      others
        .filter(({ body }) => !body.isArchived)
        .map(({ id, body, savedAt }) => (
          <li key={id}>
            <button type="button" class="link-button" onClick={() => onOpen(id)}>
              {t('check.file.openOne', {
                who: body.name.trim() || t('file.nobody'),
                day: longDate(body.day || savedAt.slice(0, 10), locale),
              })}
            </button>
            {body.form === 'pulse' && <p class="hint">{t('check.form.pulse')}</p>}
          </li>
        )),
    [others],
  );
  if (list.length === 0) return null;
  return (
    <section class="others" aria-labelledby="others">
      <h3 id="others">{t('check.file.others')}</h3>
      <ul class="keeping">{list}</ul>
      <p>
        <a href={localePath(locale, '/my/')}>{t('file.allOfThem')}</a>
      </p>
    </section>
  );
}
