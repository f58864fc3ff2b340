/** The languages of the copy. With all of them ticked nothing is set, so that those of later releases come along. */
import { DEFAULT_LOCALE } from '../../lib/i18n/locales.ts';
import type { LaterProps } from './later-part.tsx';
import { idOf } from './studio-words.ts';
import { Ticks } from './ticks.tsx';

export function LanguagesPart({ studio: { form, change, t }, field, stock }: LaterProps) {
  const spoken = stock.languages.map(({ id }) => id);
  const offered = form.languages ?? spoken;
  const unknown = offered.filter((id) => !spoken.includes(id));
  const isOffered = (id: string) => id === DEFAULT_LOCALE || offered.includes(id);
  const onTick = (id: string, isTicked: boolean) => {
    const next = [...spoken, ...unknown].filter((one) => (one === id ? isTicked : isOffered(one)));
    change(field, next.join() === spoken.join() ? undefined : next);
  };
  return (
    <>
      <p class="hint">{t('studio.languagesHint')}</p>
      <fieldset class="studio-ticks" aria-labelledby={idOf(field)}>
        <Ticks
          choices={[
            ...stock.languages.map(({ id, title, marks }) => ({
              id,
              label: title,
              marks,
              isFixed: id === DEFAULT_LOCALE,
            })),
            ...unknown.map((id) => ({ id, label: id })),
          ]}
          isTicked={isOffered}
          onTick={onTick}
        />
      </fieldset>
    </>
  );
}
