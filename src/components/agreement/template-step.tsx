/** Which agreement they begin with: those of their mode, what suits their setting first. */
import { chooseTemplate } from '../../lib/agreement/edit.ts';
import { type TemplateCard, templatesFor } from '../../lib/agreement/template-card.ts';
import { Choice } from '../form/choice.tsx';
import { ChoiceStep } from '../form/choice-step.tsx';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  templates: readonly TemplateCard[];
}

export function TemplateStep({ draft, change, heading, t, marks, templates }: Props) {
  const offered = templatesFor(draft, templates);
  return (
    <ChoiceStep
      heading={heading}
      title={t('questions.template.title')}
      why={t('questions.template.why')}
    >
      {offered.map(({ id, title, summary, size }, i) => (
        <Choice
          key={id}
          id={id || 'first'}
          isChosen={draft.template === id}
          onPick={() => change((now) => chooseTemplate(now, id))}
          label={<span {...marks}>{title}</span>}
          note={
            <>
              <span {...marks}>{summary}</span> {t('questions.template.size', { count: size })}
              {i === 0 && ` · ${t('questions.template.fits')}`}
            </>
          }
        />
      ))}
    </ChoiceStep>
  );
}
