/** Acts that take something away, each with a way back for as long as the step is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Goal } from '../../lib/goals/goal.ts';
import { takeBack, type Undo, undoOf } from '../../lib/goals/undo.ts';
import type { StepProps } from './step-props.ts';

export function useUndo({ change, t }: Pick<StepProps, 'change' | 't'>) {
  const [undo, setUndo] = useState<Undo>();
  const [told, setTold] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its row; the one that undoes it is what one may want now.
  useEffect(() => {
    if (undo) button.current?.focus();
  }, [undo]);

  const act = (edit: (goal: Goal) => Goal) => {
    setTold(t('goalQuestions.removed'));
    change((now) => {
      const after = edit(now);
      setUndo(undoOf(now, after));
      return after;
    });
  };
  const notice = (
    <p class={undo ? 'told buttons' : 'hidden-visually'}>
      <span role="status">{told}</span>
      {undo && (
        <button
          type="button"
          class="link-button"
          ref={button}
          onClick={() => {
            change((now) => takeBack(now, undo));
            setUndo(undefined);
            setTold(t('goalQuestions.undone'));
          }}
        >
          {t('goalQuestions.undo')}
        </button>
      )}
    </p>
  );
  return { act, notice };
}
