/** How the people stand to one another. */
import { useEffect } from 'preact/hooks';
import { chooseMode } from '../../lib/agreement/edit.ts';
import {
  modesOf,
  type TemplateCard,
  withFittingTemplate,
} from '../../lib/agreement/template-card.ts';
import type { Mode } from '../../lib/partnership/mode.ts';
import { Choice } from '../form/choice.tsx';
import { ChoiceStep } from '../form/choice-step.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  templates: readonly TemplateCard[];
}

export function ModeStep({ draft, change, heading, t, templates }: Props) {
  // A programme may do without some. What was written in one of these before stays in it.
  const offered = modesOf(templates);
  const pick = (mode: Mode) =>
    change((now) => withFittingTemplate(chooseMode(now, mode), templates));
  const [first] = offered;
  useEffect(() => {
    const isNew = Object.keys(draft.clauses).length === 0 && draft.agreed.length === 0;
    if (first && isNew && !offered.includes(draft.mode)) pick(first);
  }, []);
  return (
    <ChoiceStep heading={heading} title={t('questions.mode.title')} why={t('questions.mode.why')}>
      {offered.map((mode) => (
        <Choice
          key={mode}
          id={mode}
          isChosen={draft.mode === mode}
          onPick={() => pick(mode)}
          label={t(`mode.${mode}`)}
          note={t(`questions.mode.${mode}`)}
        />
      ))}
    </ChoiceStep>
  );
}
