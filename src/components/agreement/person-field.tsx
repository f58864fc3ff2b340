/** The name of one person. */
import type { ComponentChildren } from 'preact';
import { peopleOf } from '../../lib/agreement/draft.ts';
import { namePerson } from '../../lib/agreement/people.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  index: number;
  /** What stands below the field. */
  children?: ComponentChildren;
}

export function PersonField({ draft, change, t, index, children }: Props) {
  const people = peopleOf(draft);
  const who = index === 0 ? 'you' : people.length === 2 ? 'partner' : 'person';
  return (
    <TextAnswer
      id={`person-${index}`}
      label={t(`agreement.people.${who}`, { number: index + 1 })}
      value={people[index]?.name ?? ''}
      onValue={(name) => change((now) => namePerson(now, index, name))}
    >
      {children}
    </TextAnswer>
  );
}
