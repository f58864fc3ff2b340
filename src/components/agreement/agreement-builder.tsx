/** The agreement builder: one question at a time, and the paper growing beside it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { goToStep, onStepChange, readStep } from '../../browser/step-address.ts';
import { agreementStore } from '../../browser/stores/agreement-store.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { agreementDocument } from '../../lib/agreement/document.ts';
import { isUntouched } from '../../lib/agreement/draft.ts';
import { findStep, firstOpenStep, stepsFor } from '../../lib/agreement/steps.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { DocumentView } from '../document/document-view.tsx';
import { SaveStatus } from '../form/save-status.tsx';
import { useKeptFocus } from '../form/use-kept-focus.ts';
import { AnswersStep } from './answers-step.tsx';
import { ClauseStep } from './clause-step.tsx';
import { KeepingPanel } from './keeping-panel.tsx';
import { ModeStep } from './mode-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { StepNavigation, stepName } from './step-navigation.tsx';
import { StorageNotices } from './storage-notices.tsx';
import { useModeContent } from './use-mode-content.ts';

interface Props {
  words: Words;
  locale: string;
  /** The agreement of two peers taking turns; those of other modes are fetched when they are chosen. */
  first: ModeContent;
  /** The marks of the paper, where the questions are not written in the page’s language. */
  marks?: { lang?: string; dir?: 'ltr' | 'rtl' };
  /** Titles and addresses of the guides that stand in this build, by file name. */
  guides: Record<string, { title: string; href: string }>;
}

export default function AgreementBuilder({ words, locale, first, marks, guides }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const record = useStore(agreementStore.$record);
  const save = useStore(agreementStore.$save);
  const heading = useRef<HTMLHeadingElement>(null);
  const paper = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [stepId, setStepId] = useState('');
  const [isPaperOpen, setPaperOpen] = useState(false);
  const isReady = save.state !== 'loading';

  useEffect(() => {
    setStepId(readStep());
    const ends = [agreementStore.open(), onStepChange(setStepId)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const draft = record.body;
  const { content, isLoaded, isMissing, retry } = useModeContent(first, draft.mode, locale);
  const steps = stepsFor(content.clauses);
  const index = findStep(steps, stepId);
  const step = steps[index] ?? { id: 'people' };
  // The address names a question that may be among those still on their way.
  const isWaiting = !(isReady && isLoaded) && stepId !== '' && step.id !== stepId;
  const clause = 'clause' in step ? step.clause : undefined;
  const document = agreementDocument(draft, content, { t, locale });

  // A new question is announced by moving to its heading; the page's own first one is not.
  const shown = useRef('');
  useEffect(() => {
    if (isWaiting) return;
    if (shown.current && shown.current !== step.id) heading.current?.focus();
    if (isReady) shown.current = step.id;
    showMarked(paper.current);
  }, [step.id, isReady, isWaiting]);
  useKeptFocus(root, heading);

  const resume = firstOpenStep(draft, steps);
  const change = agreementStore.change;
  return (
    <div class="builder needs-script" ref={root}>
      <div class="builder-questions screen-only">
        <div class="builder-top">
          <p class="builder-progress">
            {isLoaded && !isWaiting && (
              <>
                <span>{t('agreement.progress', { number: index + 1, total: steps.length })}</span>
                <progress value={index + 1} max={steps.length} aria-hidden="true" />
              </>
            )}
          </p>
          <SaveStatus save={save} t={t} />
        </div>
        <StorageNotices store={agreementStore} save={save} t={t} />
        {isMissing && (
          <div role="alert" class="trouble">
            <p>{t('agreement.mode.notLoaded')}</p>
            <button type="button" class="button" onClick={retry}>
              {t('save.retry')}
            </button>
          </div>
        )}
        <fieldset disabled={!isReady} class="builder-step" key={isWaiting ? 'waiting' : step.id}>
          {isWaiting && !isMissing && <p class="why">{t('agreement.mode.loading')}</p>}
          {step.id === 'people' && !isWaiting && (
            <PeopleStep draft={draft} change={change} heading={heading} t={t} />
          )}
          {step.id === 'mode' && <ModeStep draft={draft} change={change} heading={heading} t={t} />}
          {clause && (
            <ClauseStep
              draft={draft}
              clause={clause}
              change={change}
              heading={heading}
              guide={clause.guide ? guides[clause.guide] : undefined}
              t={t}
              locale={locale}
            />
          )}
          {step.id === 'answers' && (
            <AnswersStep
              draft={draft}
              clauses={content.clauses}
              document={document}
              heading={heading}
              t={t}
            />
          )}
        </fieldset>
        {step.id === 'people' && !isWaiting && isReady && isLoaded && !isUntouched(draft) && (
          <p class="resume">
            <a href={`#${resume.id}`}>{t('agreement.goOn', { step: stepName(resume, t) })}</a>
          </p>
        )}
        <StepNavigation draft={draft} steps={steps} index={index} onGo={goToStep} t={t} />
        <button
          type="button"
          class="link-button paper-button"
          aria-expanded={isPaperOpen}
          aria-controls="paper"
          onClick={() => setPaperOpen(!isPaperOpen)}
        >
          {t('agreement.seePaper')}
        </button>
      </div>
      <section
        id="paper"
        ref={paper}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the paper scrolls by itself, so the keyboard must reach it.
        tabIndex={0}
        class={isPaperOpen ? 'builder-paper open' : 'builder-paper'}
        aria-label={t('agreement.paper')}
      >
        <DocumentView document={document} marked={step.id} {...marks} />
      </section>
      <div class="builder-keeping screen-only">
        <KeepingPanel
          store={agreementStore}
          document={document}
          isReady={isReady}
          isLoaded={isLoaded}
          t={t}
          locale={locale}
        />
      </div>
    </div>
  );
}

/** Scrolls the paper, and never the page, to the part in question. */
function showMarked(paper: HTMLElement | null) {
  const marked = paper?.querySelector<HTMLElement>('.marked');
  if (!paper || !marked) return;
  const above = marked.getBoundingClientRect().top - paper.getBoundingClientRect().top;
  paper.scrollTop += above - paper.clientHeight / 4;
}
