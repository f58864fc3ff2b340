/** The names of a circle: three to eight people, who may be added, removed and put back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { addPerson, removePerson, restorePerson } from '../../lib/agreement/circle.ts';
import { peopleOf } from '../../lib/agreement/draft.ts';
import { sizeOf } from '../../lib/partnership/mode.ts';
import { PersonField } from './person-field.tsx';
import type { EditableStepProps } from './step-props.ts';

export function CircleNames(props: EditableStepProps) {
  const { draft, change, t } = props;
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
      <div class="fields">
        {people.map((_, i) => (
          <PersonField {...props} key={i} index={i}>
            {people.length > least && (
              <button type="button" class="link-button" onClick={() => remove(i)}>
                {t('agreement.people.remove', { number: i + 1 })}
              </button>
            )}
          </PersonField>
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
    </>
  );
}
