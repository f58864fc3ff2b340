/** How a self-check ends: in what one can do next, topic by topic, and never in a grade. */
import type { SelfCheck } from '../../lib/check/questionnaire.ts';
import { type NextStep, topicResults } from '../../lib/check/result.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { AnswerList } from './answer-list.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  asked: SelfCheck;
}

export function TopicResults({ asked, ...given }: Props) {
  const { check, t, questions } = given;
  const marks = questions.foreign?.marks;
  const topics = topicResults(check, asked);
  const rest = topics.flatMap((topic) => topic.rest);
  const withSteps = topics.filter(({ steps }) => steps.length > 0);
  return (
    <>
      {withSteps.length > 0 ? (
        <section aria-labelledby="steps-title">
          <h3 id="steps-title" {...marks}>
            {asked.ending.title}
          </h3>
          <p {...marks}>{asked.ending.note}</p>
          {withSteps.map(({ id, title, steps }) => (
            <section key={id} class="topic">
              <h4 {...marks}>{title}</h4>
              <ul class="rows">
                {steps.map((step) => (
                  <Step key={step.item.id} {...given} next={step} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ) : (
        <p {...marks}>{asked.ending.none}</p>
      )}
      {rest.length > 0 && (
        <section class="topic">
          <h3 {...marks}>{asked.ending.rest}</h3>
          <AnswerList items={rest} marks={marks} t={t} />
        </section>
      )}
    </>
  );
}

function Step({ next, t, locale, questions }: StepProps & { next: NextStep }) {
  const { item, step, guide: slug, tool } = next;
  const { guides, tools, foreign } = questions;
  const marks = foreign?.marks;
  const guide = slug && guides[slug];
  const address = tool && tools[tool];
  return (
    <li>
      <p {...marks}>
        <strong>{step}</strong>
      </p>
      <p class="hint" {...marks}>
        {item.text} <strong>{item.answer}</strong>
      </p>
      {(guide || address) && (
        <p>
          {guide && (
            <a href={localePath(locale, `/guides/${slug}/`)} lang={guide.lang} dir={guide.dir}>
              {guide.title}
            </a>
          )}
          {guide && address && ' · '}
          {address && <a href={address}>{t(`checkResult.tool.${tool}`)}</a>}
        </p>
      )}
    </li>
  );
}
