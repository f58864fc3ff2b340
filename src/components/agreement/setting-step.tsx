/** Where the people know each other from; it decides what is offered first. */
import { chooseSetting } from '../../lib/agreement/edit.ts';
import { type TemplateCard, withFittingTemplate } from '../../lib/agreement/template-card.ts';
import type { Setting } from '../../lib/partnership/setting.ts';
import { Choice } from '../form/choice.tsx';
import { ChoiceStep } from '../form/choice-step.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  templates: readonly TemplateCard[];
  settings: readonly Setting[];
}

export function SettingStep({ draft, change, heading, t, templates, settings }: Props) {
  return (
    <ChoiceStep
      heading={heading}
      title={t('questions.setting.title')}
      why={t('questions.setting.why')}
    >
      {([...settings, ''] as const).map((setting) => (
        <Choice
          key={setting}
          id={setting || 'none'}
          isChosen={draft.setting === setting}
          onPick={() =>
            change((now) => withFittingTemplate(chooseSetting(now, setting), templates))
          }
          label={t(`questions.setting.${setting || 'none'}`)}
        />
      ))}
    </ChoiceStep>
  );
}
