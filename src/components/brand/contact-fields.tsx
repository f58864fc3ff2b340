/** One contact: whom people can turn to, and for what. */
import type { ContactForm } from '../../lib/brand/form.ts';
import { StudioField } from './studio-field.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

/** In the order in which people look for them; the site shows what cannot wait first. */
const CALLS = ['help', 'safeguarding', 'crisis'] as const;

interface Props {
  studio: StudioProps;
  index: number;
  onRemove: () => void;
}

export function ContactFields({ studio, index, onRemove }: Props) {
  const { form, change, t } = studio;
  const at = (part: keyof ContactForm) => `contacts.${index}.${part}`;
  return (
    <fieldset class="studio-contact">
      <legend>{t('studio.contact', { number: index + 1 })}</legend>
      <div class="field">
        <label for={idOf(at('for'))}>{labelOf(t, at('for'))}</label>
        <select
          id={idOf(at('for'))}
          autocomplete="off"
          value={form.contacts[index]?.for}
          onChange={(event) => change(at('for'), event.currentTarget.value)}
        >
          {CALLS.map((call) => (
            <option key={call} value={call}>
              {t(`studio.for.${call}`)}
            </option>
          ))}
        </select>
      </div>
      <StudioField
        studio={studio}
        field={at('name')}
        hint="studio.field.contacts.nameHint"
        isNeeded
      />
      <StudioField
        studio={studio}
        field={at('reach')}
        hint="studio.field.contacts.reachHint"
        isNeeded
      />
      <StudioField studio={studio} field={at('about')} />
      <StudioField studio={studio} field={at('hours')} />
      <StudioField
        studio={studio}
        field={at('languages')}
        hint="studio.field.contacts.languagesHint"
      />
      <button type="button" class="link-button" onClick={onRemove}>
        {t('studio.withoutContact', { number: index + 1 })}
      </button>
    </fieldset>
  );
}
