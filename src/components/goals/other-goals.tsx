/** The other goals that lie in this browser, those that have ended marked as such. */
import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Goal } from '../../lib/goals/goal.ts';
import { goalName } from '../../lib/goals/name.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  store: RecordStore<Goal>;
  onOpen: (id: string) => void;
  t: Translate;
  locale: string;
}

export function OtherGoals({ store, onOpen, t, locale }: Props) {
  const others = useStore(store.$others);
  const atHand = others.filter(({ body }) => !body.isArchived);
  // Some have two hundred goals here; a letter typed must not draw them all again.
  const list = useMemo(
    () =>
      atHand.map(({ id, body }) => (
        <li key={id}>
          <button type="button" class="link-button" onClick={() => onOpen(id)}>
            {t('goals.file.openOne', { name: goalName(body, t) })}
          </button>
          {body.state !== 'open' && <p class="hint">{t(`goalPaper.state.${body.state}`)}</p>}
        </li>
      )),
    [others],
  );
  if (list.length === 0) return null;
  return (
    <section class="others" aria-labelledby="others">
      <h3 id="others">{t('goals.file.others')}</h3>
      <ul class="keeping">{list}</ul>
      <p>
        <a href={localePath(locale, '/my/')}>{t('file.allOfThem')}</a>
      </p>
    </section>
  );
}
