/** Who the agreement is between. */
import type { ComponentChildren } from 'preact';
import { peopleOf } from '../../lib/agreement/draft.ts';
import { nameProgramme } from '../../lib/agreement/people.ts';
import { PersonField } from './person-field.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  /** The names of a circle, which can grow and shrink; two people have a field each. */
  circle: ComponentChildren;
}

export function PeopleStep({ circle, ...shared }: Props) {
  const { draft, change, heading, t } = shared;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('agreement.people.title')}
      </h2>
      <p class="why">{t('agreement.people.why')}</p>
      {draft.mode === 'circle' ? (
        circle
      ) : (
        <div class="fields">
          {peopleOf(draft).map((_, i) => (
            <PersonField {...shared} key={i} index={i} />
          ))}
        </div>
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
