/** Whose view it is, and how much time there is for it. */
import { FORMS } from '../../lib/check/check.ts';
import { Choice } from '../form/choice.tsx';
import { TextAnswer } from '../form/text-answer.tsx';
import type { BeginProps, ForeignText } from './step-props.ts';

interface Props extends BeginProps {
  /** Whether there is a short form besides the full one. */
  hasForms: boolean;
  /** What a self-check is good for; none for the relationship check. */
  lead: ForeignText | undefined;
}

export function BeginStep({ check, change, heading, hasForms, lead, t }: Props) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t(lead ? 'check.alone.title' : 'check.who.title')}
      </h2>
      <p class="why" {...lead?.marks}>
        {lead?.text ?? t('check.who.why')}
      </p>
      <TextAnswer
        id="check-name"
        label={t('check.who.label')}
        hint={t(lead ? 'check.alone.hint' : 'check.who.hint')}
        value={check.name}
        onValue={(name) => change((now) => ({ ...now, name }))}
      />
      {hasForms && Object.keys(check.answers).length > 0 && (
        <p class="hint">{t('check.form.fixed', { form: t(`check.form.${check.form}`) })}</p>
      )}
      {hasForms && Object.keys(check.answers).length === 0 && (
        <div class="choices" role="radiogroup" aria-label={t('check.form.title')}>
          {FORMS.map((form) => (
            <Choice
              key={form}
              id={form}
              group="form"
              isChosen={check.form === form}
              onPick={() => change((now) => ({ ...now, form }))}
              label={t(`check.form.${form}`)}
              note={t(`check.form.${form}Note`)}
            />
          ))}
        </div>
      )}
    </>
  );
}
