/** One dimension: its statement with the counts and the answers behind it, and four ways to act on it. */
import { rememberNew, rememberOpen } from '../../browser/open-record.ts';
import { latestAgreement } from '../../browser/partnership-agreement.ts';
import { said } from '../../lib/check/questionnaire.ts';
import type { DimensionResult as Result } from '../../lib/check/result.ts';
import type { Statement } from '../../lib/check/rule.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { AnswerList } from './answer-list.tsx';
import { countsWords } from './counts-words.ts';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  result: Result;
}

/** Told by shape as well as by words, and by no colour alone. */
const SIGNS = { well: '●', mixed: '◐', talk: '○', 'too-few': '–' } as const satisfies Record<
  Statement,
  string
>;

export function DimensionResult({ result, check, record, t, locale, questions }: Props) {
  const { dimension, items, counts, statement, isNow } = result;
  const { guides, clauses, tools, foreign } = questions;
  const marks = foreign?.marks;
  const { partnership } = record;
  const guide = guides[dimension.guide];
  const clause = clauses[dimension.clause];
  const openAgreement = () => {
    const agreement = partnership && latestAgreement(partnership);
    if (agreement) rememberOpen('agreement', agreement.id);
  };
  return (
    <li class={`dimension statement-${statement}`}>
      <h3 {...marks}>{dimension.title}</h3>
      <p class="statement">
        <span aria-hidden="true">{SIGNS[statement]}</span>{' '}
        <strong>{t(`checkResult.statement.${statement}`)}</strong>
        {isNow && <> · {t('checkResult.now')}</>}
      </p>
      <p class="hint">{countsWords(counts, items.length, t)}</p>
      <details>
        <summary>{t('checkResult.behind')}</summary>
        <AnswerList items={items} marks={marks} t={t} />
      </details>
      {statement !== 'well' && (
        <div class="ways">
          <p>{t('checkResult.say')}</p>
          <blockquote {...marks}>
            <p>{t('checkResult.quoted', { words: said(dimension.talk, check.mode) })}</p>
          </blockquote>
          <ul>
            {guide && (
              <li>
                {fillRuns(t, 'checkResult.read', {
                  guide: (
                    <a
                      href={localePath(locale, `/guides/${dimension.guide}/`)}
                      lang={guide.lang}
                      dir={guide.dir}
                    >
                      {guide.title}
                    </a>
                  ),
                })}
              </li>
            )}
            {tools['agreement'] && clause && (
              <li>
                {fillRuns(t, 'checkResult.clause', {
                  clause: (
                    <a
                      href={`${tools['agreement']}#${dimension.clause}`}
                      onClick={openAgreement}
                      {...marks}
                    >
                      {clause}
                    </a>
                  ),
                })}
              </li>
            )}
            {tools['goals'] && (
              <li>
                {fillRuns(t, 'checkResult.goal', {
                  wish: (
                    <a
                      href={tools['goals']}
                      onClick={() => rememberNew('goal', partnership)}
                      {...marks}
                    >
                      {dimension.goal}
                    </a>
                  ),
                })}
              </li>
            )}
          </ul>
        </div>
      )}
    </li>
  );
}
