/** The typefaces: one of the toolkit’s choices, or the list of fonts that an opened file names. */
import { FaultText } from './fault-text.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

interface Props {
  studio: StudioProps;
  choices: readonly string[];
}

export function TypeField({ studio, choices }: Props) {
  const { form, change, faultAt, buildMarks, t } = studio;
  const id = idOf('type');
  const fault = faultAt('type');
  const isOwn = typeof form.type !== 'string';
  return (
    <div class="field">
      <label for={id}>{labelOf(t, 'type')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('studio.field.typeHint')}
      </p>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          <FaultText fault={fault} t={t} buildMarks={buildMarks} />
        </p>
      )}
      <select
        id={id}
        autocomplete="off"
        aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
        value={isOwn ? '' : String(form.type)}
        onChange={(event) => change('type', event.currentTarget.value)}
      >
        {isOwn && <option value="">{t('studio.type.own')}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`studio.type.${choice}` as 'studio.type.book')}
          </option>
        ))}
      </select>
    </div>
  );
}
