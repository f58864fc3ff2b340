/** Who the agreement is between. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { peopleOf } from '../../lib/agreement/draft.ts';
import {
  addPerson,
  namePerson,
  nameProgramme,
  removePerson,
  restorePerson,
} from '../../lib/agreement/people.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { sizeOf } from '../../lib/partnership/mode.ts';
import type { EditableStepProps } from './step-props.ts';

export function PeopleStep({ draft, change, heading, t }: EditableStepProps) {
  const [removed, setRemoved] = useState<{ index: number; name: string }>();
  const people = peopleOf(draft);
  const { least, most } = sizeOf(draft.mode);

  // Whoever adds or removes a person goes on in the field that is there now.
  const next = useRef<number>();
  useEffect(() => {
    document.getElementById(`person-${next.current}`)?.focus();
    next.current = undefined;
  }, [people.length]);

  const remove = (index: number) => {
    next.current = Math.min(index, people.length - 2);
    change((now) => {
      setRemoved({ index, name: peopleOf(now)[index]?.name ?? '' });
      return removePerson(now, index);
    });
  };
  const restore = ({ index, name }: { index: number; name: string }) => {
    next.current = index;
    setRemoved(undefined);
    change((now) => restorePerson(now, index, name));
  };
  const add = () => {
    next.current = people.length;
    setRemoved(undefined);
    change(addPerson);
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('agreement.people.title')}
      </h2>
      <p class="why">{t('agreement.people.why')}</p>
      <div class="fields">
        {people.map(({ name }, i) => (
          <div class="field" key={i}>
            <label for={`person-${i}`}>{personLabel(i, people.length, t)}</label>
            <input
              id={`person-${i}`}
              type="text"
              autocomplete="off"
              value={name}
              onInput={(event) => {
                const { value } = event.currentTarget;
                change((now) => namePerson(now, i, value));
              }}
            />
            {people.length > least && (
              <button type="button" class="link-button" onClick={() => remove(i)}>
                {t('agreement.people.remove', { number: i + 1 })}
              </button>
            )}
          </div>
        ))}
      </div>
      <p class={removed ? 'buttons' : 'hidden-visually'}>
        <span role="status">
          {removed && t('agreement.people.removed', { number: removed.index + 1 })}
        </span>
        {removed?.name.trim() && (
          <button type="button" class="link-button" onClick={() => restore(removed)}>
            {t('agreement.people.undo')}
          </button>
        )}
      </p>
      {people.length < most && (
        <button type="button" class="button button-plain" onClick={add}>
          {t('agreement.people.add')}
        </button>
      )}
      <div class="field">
        <label for="programme">{t('agreement.people.programme')}</label>
        <input
          id="programme"
          type="text"
          autocomplete="off"
          aria-describedby="programme-hint"
          value={draft.programme}
          onInput={(event) => {
            const { value } = event.currentTarget;
            change((now) => nameProgramme(now, value));
          }}
        />
        <p id="programme-hint" class="hint">
          {t('agreement.people.programmeHint')}
        </p>
      </div>
    </>
  );
}

function personLabel(index: number, count: number, t: Translate): string {
  if (index === 0) return t('agreement.people.you');
  if (count === 2) return t('agreement.people.partner');
  return t('agreement.people.person', { number: index + 1 });
}
