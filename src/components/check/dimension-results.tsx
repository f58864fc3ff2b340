/** Each dimension of a full check: what was said, and ways to act on it. What matters and gives concern comes first. */
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import { dimensionResults } from '../../lib/check/result.ts';
import { DimensionResult } from './dimension-result.tsx';
import type { StepProps } from './step-props.ts';

const RULES = ['few', 'well', 'talk', 'mixed'] as const;

interface Props extends StepProps {
  asked: RelationshipCheck;
}

export function DimensionResults({ asked, ...given }: Props) {
  const { check, t } = given;
  return (
    <>
      <details class="rule">
        <summary>{t('checkPaper.rule.title')}</summary>
        <p>{t('checkPaper.rule.aside')}</p>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{t(`checkPaper.rule.${rule}`)}</li>
          ))}
        </ul>
        <p>
          {t('checkPaper.rule.noTotal')} {t('checkPaper.order')}
        </p>
      </details>
      <ol class="dimensions">
        {dimensionResults(check, asked).map((result) => (
          <DimensionResult key={result.dimension.id} {...given} result={result} />
        ))}
      </ol>
    </>
  );
}
