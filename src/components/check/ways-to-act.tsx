/** What one can do about a dimension: words to begin with, a guide, a clause to reopen, a goal to set. */
import { rememberNew, rememberOpen } from '../../browser/open-record.ts';
import { latestAgreement } from '../../browser/own-agreements.ts';
import type { Dimension } from '../../lib/check/questionnaire.ts';
import { said } from '../../lib/check/wording.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  dimension: Dimension;
}

export function WaysToAct({ dimension, check, record, t, locale, questions }: Props) {
  const { guides, clauses, tools, foreign } = questions;
  const marks = foreign?.marks;
  const { partnership } = record;
  const guide = guides[dimension.guide];
  const clause = clauses[dimension.clause];
  const { agreement: builder, goals } = tools;
  const openAgreement = () => {
    if (!partnership) return;
    const agreement = latestAgreement(partnership);
    if (agreement) rememberOpen('agreement', agreement.id);
    // These two have none yet, and must not be shown somebody else’s.
    else rememberNew('agreement', partnership);
  };
  return (
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
        {builder && clause && (
          <li>
            {fillRuns(t, 'checkResult.clause', {
              clause: (
                <a href={`${builder}#${dimension.clause}`} onClick={openAgreement} {...marks}>
                  {clause}
                </a>
              ),
            })}
          </li>
        )}
        {goals && (
          <li>
            {fillRuns(t, 'checkResult.goal', {
              set: (
                <a href={goals} onClick={() => rememberNew('goal', partnership)}>
                  {t('checkResult.setGoal')}
                </a>
              ),
              wish: <span {...marks}>{dimension.goal}</span>,
            })}
          </li>
        )}
      </ul>
    </div>
  );
}
