/** Whom people can turn to. */
import { useRef } from 'preact/hooks';
import { type ContactForm, NEW_CONTACT } from '../../lib/brand/form.ts';
import { OnDemand } from '../form/on-demand.tsx';
import { FaultText } from './fault-text.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

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
      {form.contacts.map((_, index) => (
        <OnDemand
          key={index}
          load={() => import('./contact-fields.tsx').then((part) => part.ContactFields)}
          props={{
            studio,
            index,
            onRemove: () => {
              setAll(form.contacts.filter((_contact, other) => other !== index));
              // The button is gone, and whoever pressed it is not to begin at the head of the page.
              group.current?.focus();
            },
          }}
          t={t}
        />
      ))}
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
