/** What appears in the copy. A list that is ticked holds what is offered; a list of what a copy does without, the rest. */

import type { Spare, Stock, StudioProps } from './studio-props.ts';
import { labelOf } from './studio-words.ts';
import { TickBox } from './tick-box.tsx';
import { TickList } from './tick-list.tsx';

interface Props {
  studio: StudioProps;
  stock: Stock;
}

export function OffersPart({ studio, stock }: Props) {
  const { form, change, t } = studio;
  const { offers } = form;
  const offered = (part: 'tools' | 'modes' | 'settings', label: (id: string) => string) => {
    const now: readonly string[] = offers[part];
    return (
      <TickList
        studio={studio}
        field={`offers.${part}`}
        choices={stock[part].map((id) => ({ id, label: label(id) }))}
        isTicked={(id) => now.includes(id)}
        onTick={(id, isTicked) =>
          // In the order of the toolkit, whatever was ticked last.
          change(
            `offers.${part}`,
            stock[part].filter((one) => (one === id ? isTicked : now.includes(one))),
          )
        }
      />
    );
  };
  const spared = (part: 'withoutGuides' | 'withoutTemplates', all: readonly Spare[]) => {
    const without: readonly string[] = offers[part];
    return (
      <details>
        <summary>{labelOf(t, `offers.${part}`)}</summary>
        <p class="hint">
          {t(part === 'withoutGuides' ? 'studio.guidesHint' : 'studio.templatesHint')}
        </p>
        <TickList
          studio={studio}
          field={`offers.${part}`}
          choices={all.map(({ id, title, marks }) => ({ id, label: title, marks }))}
          isTicked={(id) => !without.includes(id)}
          onTick={(id, isTicked) =>
            change(
              `offers.${part}`,
              isTicked ? without.filter((one) => one !== id) : [...without, id],
            )
          }
        />
      </details>
    );
  };
  return (
    <fieldset class="studio-part">
      <legend>{t('studio.offers')}</legend>
      <p class="hint">{t('studio.offersHint')}</p>
      {offered('tools', (id) => t(`tools.${id}` as 'tools.goals'))}
      {offered('modes', (id) => t(`mode.${id}` as 'mode.circle'))}
      <TickBox studio={studio} field="offers.under18" hint="studio.field.offers.under18Hint" />
      {offered('settings', (id) => t(`studio.setting.${id}` as 'studio.setting.work'))}
      {spared('withoutTemplates', stock.templates)}
      {spared('withoutGuides', stock.guides)}
    </fieldset>
  );
}
