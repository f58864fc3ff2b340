/** Who the agreement is between. */
import type { ComponentChildren } from 'preact';
import { peopleOf } from '../../lib/agreement/draft.ts';
import { nameProgramme } from '../../lib/agreement/people.ts';
import { TextAnswer } from '../form/text-answer.tsx';
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
      <TextAnswer
        id="programme"
        label={t('agreement.people.programme')}
        hint={t('agreement.people.programmeHint')}
        value={draft.programme}
        onValue={(name) => change((now) => nameProgramme(now, name))}
      />
    </>
  );
}
