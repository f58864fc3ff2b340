/** The typefaces: one of the toolkit’s choices, or fonts by their names. */
import { FaultText } from './fault-text.tsx';
import { StudioField } from './studio-field.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

interface Props {
  studio: StudioProps;
  choices: readonly string[];
}

const FIELD = 'type.choice';

export function TypeField({ studio, choices }: Props) {
  const { form, change, faultAt, buildMarks, t } = studio;
  const id = idOf(FIELD);
  const fault = faultAt(FIELD);
  return (
    <>
      <div class="field">
        <label for={id}>{labelOf(t, FIELD)}</label>
        <p class="hint" id={`${id}-hint`}>
          {t('studio.field.type.choiceHint')}
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
          value={form.type.choice}
          onChange={(event) => change(FIELD, event.currentTarget.value)}
        >
          {[...choices, 'own'].map((choice) => (
            <option key={choice} value={choice}>
              {t(`studio.type.${choice}` as 'studio.type.book')}
            </option>
          ))}
        </select>
      </div>
      {form.type.choice === 'own' && (
        <>
          <StudioField studio={studio} field="type.headings" hint="studio.field.type.ownHint" />
          <StudioField studio={studio} field="type.text" hint="studio.field.type.ownHint" />
        </>
      )}
    </>
  );
}
