/** A small repository around the brand: who hosts it, and which toolkit builds it. */
import { HOSTS } from '../../lib/brand/repository-note.ts';
import { StudioField } from './studio-field.tsx';
import type { StudioProps } from './studio-props.ts';
import { labelOf } from './studio-words.ts';
import { WorkflowText } from './workflow-text.tsx';

export function RepositoryPart({ studio }: { studio: StudioProps }) {
  const { form, change, t } = studio;
  const { host } = form.take;
  return (
    <div class="studio-takes">
      <fieldset class="studio-ticks">
        <legend>{labelOf(t, 'take.host')}</legend>
        {HOSTS.map((one) => (
          <label key={one} class="studio-tick">
            <input
              type="radio"
              name="studio-host"
              checked={one === host}
              onChange={() => change('take.host', one)}
            />
            <span>{t(`studio.host.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <StudioField
        studio={studio}
        field="take.address"
        hint="studio.field.take.addressHint"
        isNeeded
      />
      <StudioField
        studio={studio}
        field="take.release"
        hint="studio.field.take.releaseHint"
        isNeeded
      />
      {host === 'github' && <WorkflowText t={t} />}
    </div>
  );
}
