/** The wish, in the person’s own words. */
import { TextAnswer } from '../form/text-answer.tsx';
import type { StepProps } from './step-props.ts';

export function WishStep({ goal, change, heading, t }: StepProps) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('goals.wish.title')}
      </h2>
      <p class="why">{t('goals.wish.why')}</p>
      <TextAnswer
        id="goal-wish"
        label={t('goals.wish.label')}
        hint={t('goals.wish.hint')}
        rows={3}
        value={goal.wish}
        onValue={(wish) => change((now) => ({ ...now, wish }))}
      />
    </>
  );
}
