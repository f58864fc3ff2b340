/** What appears in the copy. What is ticked is offered; of longer lists, what is unticked is left out. */
import { LaterPart } from './later-part.tsx';
import type { Choices, StudioProps } from './studio-props.ts';
import { TickBox } from './tick-box.tsx';
import { TickList } from './tick-list.tsx';

interface Props {
  studio: StudioProps;
  choices: Choices;
}

export function OffersPart({ studio, choices }: Props) {
  const { form, change, t } = studio;
  const { offers } = form;
  const offered = (part: Exclude<keyof Choices, 'faces'>, label: (id: string) => string) => {
    const now: readonly string[] = offers[part];
    return (
      <TickList
        studio={studio}
        field={`offers.${part}`}
        choices={choices[part].map((id) => ({ id, label: label(id) }))}
        isTicked={(id) => now.includes(id)}
        onTick={(id, isTicked) =>
          // In the order of the toolkit, whatever was ticked last.
          change(
            `offers.${part}`,
            choices[part].filter((one) => (one === id ? isTicked : now.includes(one))),
          )
        }
      />
    );
  };
  const loadSpare = () => import('./spare-part.tsx').then((part) => part.SparePart);
  return (
    <fieldset class="studio-part">
      <legend>{t('studio.offers')}</legend>
      <p class="hint">{t('studio.offersHint')}</p>
      {offered('tools', (id) => t(`tools.${id}` as 'tools.goals'))}
      {offered('modes', (id) => t(`mode.${id}` as 'mode.circle'))}
      <TickBox studio={studio} field="offers.under18" hint="studio.field.offers.under18Hint" />
      {offered('settings', (id) => t(`studio.setting.${id}` as 'studio.setting.work'))}
      <LaterPart
        studio={studio}
        field="clauses"
        load={() => import('./clauses-part.tsx').then((part) => part.ClausesPart)}
      />
      <LaterPart studio={studio} field="offers.withoutTemplates" load={loadSpare} />
      <LaterPart studio={studio} field="offers.withoutGuides" load={loadSpare} />
      <LaterPart
        studio={studio}
        field="languages"
        load={() => import('./languages-part.tsx').then((part) => part.LanguagesPart)}
      />
    </fieldset>
  );
}
