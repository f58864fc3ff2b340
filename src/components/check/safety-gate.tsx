/** Stands before everything that the answers come to, until it has been read. Nothing is kept of that either. */
import { SafetyPanel } from './safety-panel.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  onRead: () => void;
}

export function SafetyGate({ heading, t, locale, questions, onRead }: Props) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('checkResult.safeFirst')}
      </h2>
      <SafetyPanel questions={questions} t={t} locale={locale} />
      <p>
        <button type="button" class="button button-plain" onClick={onRead}>
          {t('checkResult.goOn')}
        </button>
      </p>
    </>
  );
}
