/** One dimension: its statement with the counts and the answers behind it, and ways to act on it. */
import { countsInWords } from '../../lib/check/counts-in-words.ts';
import type { DimensionResult as Result } from '../../lib/check/result.ts';
import type { Statement } from '../../lib/check/rule.ts';
import { AnswerList } from './answer-list.tsx';
import type { StepProps } from './step-props.ts';
import { WaysToAct } from './ways-to-act.tsx';

interface Props extends StepProps {
  result: Result;
}

/** Told by shape as well as by words, and by no colour alone. */
const SIGNS = { well: '●', mixed: '◐', talk: '○', 'too-few': '–' } as const satisfies Record<
  Statement,
  string
>;

export function DimensionResult({ result, ...given }: Props) {
  const { t, questions } = given;
  const { dimension, items, statement, isNow } = result;
  const marks = questions.foreign?.marks;
  return (
    <li class={`dimension statement-${statement}`}>
      <h3 {...marks}>{dimension.title}</h3>
      <p class="statement">
        <span aria-hidden="true">{SIGNS[statement]}</span>{' '}
        <strong>{t(`checkPaper.statement.${statement}`)}</strong>
        {isNow && <> · {t('checkResult.now')}</>}
      </p>
      <p class="hint">{countsInWords(items, t)}</p>
      <details>
        <summary>{t('checkResult.behind')}</summary>
        <AnswerList items={items} marks={marks} t={t} />
      </details>
      {/* What goes well needs no talk unasked, and may be built on. */}
      {statement === 'well' ? (
        <details>
          <summary>{t('checkResult.build')}</summary>
          <WaysToAct {...given} dimension={dimension} />
        </details>
      ) : (
        <WaysToAct {...given} dimension={dimension} />
      )}
    </li>
  );
}
