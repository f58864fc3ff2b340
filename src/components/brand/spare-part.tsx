/** Guides or templates that a copy may do without: what is unticked is left out. */
import type { LaterProps } from './later-part.tsx';
import { idOf } from './studio-words.ts';
import { Ticks } from './ticks.tsx';

export function SparePart({ studio: { form, change, t }, field, stock }: LaterProps) {
  const isGuides = field === 'offers.withoutGuides';
  const without: readonly string[] = form.offers[isGuides ? 'withoutGuides' : 'withoutTemplates'];
  const all = isGuides ? stock.guides : stock.templates;
  // What a file leaves out and nobody has: to be ticked, and gone.
  const unknown = without.filter((id) => !all.some((one) => one.id === id));
  return (
    <>
      <p class="hint">{t(isGuides ? 'studio.guidesHint' : 'studio.templatesHint')}</p>
      <fieldset class="studio-ticks" aria-labelledby={idOf(field)}>
        <Ticks
          choices={[
            ...unknown.map((id) => ({ id, label: id })),
            ...all.map(({ id, title, marks }) => ({ id, label: title, marks })),
          ]}
          isTicked={(id) => !without.includes(id)}
          onTick={(id, isTicked) =>
            change(field, isTicked ? without.filter((one) => one !== id) : [...without, id])
          }
        />
      </fieldset>
    </>
  );
}
