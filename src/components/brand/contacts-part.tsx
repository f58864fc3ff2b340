/** Whom people can turn to. */
import { useRef } from 'preact/hooks';
import { type ContactForm, NEW_CONTACT } from '../../lib/brand/form.ts';
import { FaultText } from './fault-text.tsx';
import { StudioField } from './studio-field.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

/** In the order in which people look for them; the site shows what cannot wait first. */
const CALLS = ['help', 'safeguarding', 'crisis'] as const;
const MOST = 12;

export function ContactsPart({ studio }: { studio: StudioProps }) {
  const { form, change, faultAt, buildMarks, t } = studio;
  const group = useRef<HTMLFieldSetElement>(null);
  const id = idOf('contacts');
  const fault = faultAt('contacts');
  const setAll = (contacts: ContactForm[]) => change('contacts', contacts);
  return (
    <fieldset
      ref={group}
      id={id}
      tabIndex={-1}
      class="studio-part"
      aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
    >
      <legend>{labelOf(t, 'contacts')}</legend>
      <p class="hint" id={`${id}-hint`}>
        {t('studio.contactsHint')}
      </p>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          <FaultText fault={fault} t={t} buildMarks={buildMarks} />
        </p>
      )}
      {form.contacts.map((contact, i) => {
        const at = (part: keyof ContactForm) => `contacts.${i}.${part}`;
        return (
          <fieldset class="studio-contact" key={i}>
            <legend>{t('studio.contact', { number: i + 1 })}</legend>
            <div class="field">
              <label for={idOf(at('for'))}>{labelOf(t, at('for'))}</label>
              <select
                id={idOf(at('for'))}
                autocomplete="off"
                value={contact.for}
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
            <button
              type="button"
              class="link-button"
              onClick={() => {
                setAll(form.contacts.filter((_, other) => other !== i));
                // The button is gone, and whoever pressed it is not to begin at the head of the page.
                group.current?.focus();
              }}
            >
              {t('studio.withoutContact', { number: i + 1 })}
            </button>
          </fieldset>
        );
      })}
      {form.contacts.length < MOST && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => setAll([...form.contacts, NEW_CONTACT])}
        >
          {t('studio.addContact')}
        </button>
      )}
    </fieldset>
  );
}
