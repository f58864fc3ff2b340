/** The look: colours, of which one is enough, with what comes of them in numbers; and the typefaces. */

import { valueAt } from '../../lib/brand/form-field.ts';
import type { Look } from '../../lib/brand/look.ts';
import { Folded } from './folded.tsx';
import { StudioField } from './studio-field.tsx';
import type { StudioProps } from './studio-props.ts';
import { type HintKey, labelOf } from './studio-words.ts';
import { TypeField } from './type-field.tsx';

interface Props {
  studio: StudioProps;
  look: Look;
  faces: readonly string[];
}

export function ColourPart({ studio, look, faces }: Props) {
  const { t, locale, buildMarks } = studio;
  const { one, two } = look.inks;
  return (
    <fieldset class="studio-part">
      <legend>{t('studio.colours')}</legend>
      <ColourField
        studio={studio}
        field="colours.one.shape"
        shown={one.shape}
        hint="studio.field.colours.one.shapeHint"
        isNeeded
      />
      <ColourField
        studio={studio}
        field="colours.two.shape"
        shown={two.shape}
        hint="studio.field.colours.two.shapeHint"
      />
      <details>
        <summary>{t('studio.byHand')}</summary>
        <p class="hint">{t('studio.byHandHint')}</p>
        <ColourField studio={studio} field="colours.one.text" shown={one.text} />
        <ColourField studio={studio} field="colours.one.dark" shown={one.dark} />
        <ColourField studio={studio} field="colours.two.text" shown={two.text} />
        <ColourField studio={studio} field="colours.two.dark" shown={two.dark} />
      </details>
      <Folded
        title={t('studio.contrasts')}
        load={() => import('./contrast-tables.tsx').then((part) => part.ContrastTables)}
        props={{ contrasts: look.contrasts, locale, buildMarks, t }}
        t={t}
      />
      <TypeField studio={studio} choices={faces} />
    </fieldset>
  );
}

interface ColourProps {
  studio: StudioProps;
  field: string;
  /** What stands for it now, typed or made. */
  shown: string;
  hint?: HintKey;
  isNeeded?: boolean;
}

function ColourField({ shown, ...field }: ColourProps) {
  const { form, change, leave, t } = field.studio;
  const typed = String(valueAt(form, field.field));
  return (
    <StudioField {...field}>
      <input
        type="color"
        aria-label={t('studio.pick', { field: labelOf(t, field.field) })}
        value={/^#[\da-f]{6}$/i.test(typed) ? typed : shown}
        onInput={(event) => change(field.field, event.currentTarget.value)}
        onBlur={() => leave(field.field)}
      />
    </StudioField>
  );
}
