/** Each dimension of a full check: what was said, and ways to act on it. What matters and gives concern comes first. */
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import { dimensionResults } from '../../lib/check/result.ts';
import { DimensionResult } from './dimension-result.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  asked: RelationshipCheck;
}

export function DimensionResults({ asked, ...given }: Props) {
  const { check, t } = given;
  return (
    <>
      <details class="rule">
        <summary>{t('checkResult.ruleTitle')}</summary>
        <p>{t('checkResult.rule')}</p>
        <p>{t('checkResult.order')}</p>
      </details>
      <ol class="dimensions">
        {dimensionResults(check, asked).map((result) => (
          <DimensionResult key={result.dimension.id} {...given} result={result} />
        ))}
      </ol>
    </>
  );
}
