/** The name of one person. */
import type { ComponentChildren } from 'preact';
import { peopleOf } from '../../lib/agreement/draft.ts';
import { namePerson } from '../../lib/agreement/people.ts';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  index: number;
  /** What stands below the field. */
  children?: ComponentChildren;
}

export function PersonField({ draft, change, t, index, children }: Props) {
  const people = peopleOf(draft);
  const id = `person-${index}`;
  const who = index === 0 ? 'you' : people.length === 2 ? 'partner' : 'person';
  return (
    <div class="field">
      <label for={id}>{t(`agreement.people.${who}`, { number: index + 1 })}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={people[index]?.name}
        onInput={(event) => {
          const { value } = event.currentTarget;
          change((now) => namePerson(now, index, value));
        }}
      />
      {children}
    </div>
  );
}
