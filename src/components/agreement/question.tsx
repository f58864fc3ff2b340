/** Every question after the names, and the answers at the end; fetched once somebody begins. */
import { useMemo } from 'preact/hooks';
import type { Questions } from '../../browser/agreement-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Clause, ModeContent } from '../../lib/agreement/clause.ts';
import { type Draft, isOwnClause } from '../../lib/agreement/draft.ts';
import { wholeDocument } from '../../lib/agreement/meetings-part.ts';
import type { Step } from '../../lib/agreement/steps.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { OnDemand } from '../form/on-demand.tsx';
import { AnswersStep } from './answers-step.tsx';
import { ClauseStep } from './clause-step.tsx';
import { DatesStep } from './dates-step.tsx';
import { GuideWordsStep } from './guide-words-step.tsx';
import { LaterStep } from './later-step.tsx';
import { ModeStep } from './mode-step.tsx';
import { MoreStep } from './more-step.tsx';
import { OwnClauseStep } from './own-clause-step.tsx';
import { SettingStep } from './setting-step.tsx';
import type { EditableStepProps } from './step-props.ts';
import { TemplateStep } from './template-step.tsx';

export { meetingsPart } from '../../lib/agreement/meetings-part.ts';
export { CopyReminder } from '../form/copy-reminder.tsx';
// They come in the same file: nobody needs them before they begin.
export { CircleNames } from './circle-names.tsx';
export { OtherAgreements } from './other-agreements.tsx';
export { StepList } from './step-list.tsx';

const loadAgreeStep = () => import('./agree-step.tsx').then(({ AgreeStep }) => AgreeStep);

interface Props extends Omit<EditableStepProps, 't'> {
  store: RecordStore<Draft>;
  step: Step;
  content: ModeContent;
  /** Every clause that the mode can have; none until it was asked for. */
  library: readonly Clause[] | undefined;
  questions: Questions;
  /** The page’s own words. */
  words: Words;
  /** In the language of the paper, which may be another than the page’s. */
  wordsmith: Wordsmith;
  locale: string;
  onGo: (step: string) => void;
}

export function Question({ step, content, library, questions, wordsmith, onGo, ...rest }: Props) {
  const { store, words, locale, ...given } = rest;
  const t = useMemo(() => translator({ ...words, ...questions.words }, locale), [questions]);
  const shared = { ...given, t };
  if ('clause' in step) {
    const { clause } = step;
    if (isOwnClause(clause.id)) return <OwnClauseStep {...shared} id={clause.id} />;
    const guide = clause.guide ? content.guides[clause.guide] : undefined;
    return (
      <ClauseStep
        {...shared}
        clause={clause}
        guide={guide}
        questions={questions}
        partnership={store.$record.get().partnership}
        locale={locale}
      />
    );
  }
  switch (step.id) {
    case 'mode':
      return <ModeStep {...shared} templates={questions.templates} />;
    case 'setting':
      return (
        <SettingStep {...shared} templates={questions.templates} settings={questions.settings} />
      );
    case 'template':
      return <TemplateStep {...shared} templates={questions.templates} />;
    case 'dates':
      return <DatesStep {...shared} content={content} wordsmith={wordsmith} />;
    case 'more':
      return (
        <MoreStep
          {...shared}
          clauses={content.clauses}
          library={library}
          locale={locale}
          onGo={onGo}
        />
      );
    case 'later': {
      const document = wholeDocument(shared.draft, content, wordsmith);
      return (
        <LaterStep
          {...shared}
          content={content}
          document={document}
          questions={questions}
          store={store}
          locale={locale}
        />
      );
    }
    case 'agree':
      return (
        <>
          <h2 ref={given.heading} tabIndex={-1}>
            {t('agree.title')}
          </h2>
          <p class="why">{t('agree.why')}</p>
          <OnDemand
            load={loadAgreeStep}
            props={{
              store,
              draft: given.draft,
              content,
              wordsmith,
              fingerprints: questions.fingerprints,
              locale,
              t,
            }}
            t={t}
          />
        </>
      );
    case 'answers': {
      const document = wholeDocument(shared.draft, content, wordsmith);
      return <AnswersStep {...shared} clauses={content.clauses} document={document} />;
    }
    default: {
      const { clauses } = content;
      return (
        <GuideWordsStep
          {...shared}
          address={step.id}
          clauses={clauses}
          locale={locale}
          onGo={onGo}
        />
      );
    }
  }
}
