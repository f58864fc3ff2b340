/** How the people stand to one another. */
import { chooseMode } from '../../lib/agreement/edit.ts';
import { type TemplateCard, withFittingTemplate } from '../../lib/agreement/template-card.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { Choice } from '../form/choice.tsx';
import { ChoiceStep } from '../form/choice-step.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  templates: readonly TemplateCard[];
}

export function ModeStep({ draft, change, heading, t, templates }: Props) {
  return (
    <ChoiceStep heading={heading} title={t('questions.mode.title')} why={t('questions.mode.why')}>
      {MODES.map((mode) => (
        <Choice
          key={mode}
          id={mode}
          isChosen={draft.mode === mode}
          onPick={() => change((now) => withFittingTemplate(chooseMode(now, mode), templates))}
          label={t(`mode.${mode}`)}
          note={t(`questions.mode.${mode}`)}
        />
      ))}
    </ChoiceStep>
  );
}
