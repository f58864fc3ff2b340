/** The agreement builder: one question at a time, and the paper growing beside it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadQuestions } from '../../browser/agreement-files.ts';
import { takeHandedOver } from '../../browser/handed-over.ts';
import { goToStep, onStepChange, readStep } from '../../browser/step-address.ts';
import { agreementStore } from '../../browser/stores/agreement-store.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { findStep, firstOpenStep, type Step, stepsFor } from '../../lib/agreement/steps.ts';
import { isUntouched } from '../../lib/agreement/untouched.ts';
import { wordsmithOf } from '../../lib/document/wordsmith.ts';
import { fillRuns, translator, type Words } from '../../lib/i18n/messages.ts';
import { DocumentView } from '../document/document-view.tsx';
import { OnDemand } from '../form/on-demand.tsx';
import { PartLost } from '../form/part-lost.tsx';
import { saveFile } from '../form/save-file.ts';
import { ToolFrame } from '../form/tool-frame.tsx';
import { usePart } from '../form/use-part.ts';
import { useStepFocus } from '../form/use-step-focus.ts';
import { KeepingPanel } from './keeping-panel.tsx';
import { Paper } from './paper.tsx';
import { PeopleStep } from './people-step.tsx';
import { StepName } from './step-name.tsx';
import { StepNavigation } from './step-navigation.tsx';
import { useModeContent } from './use-mode-content.ts';

interface Props {
  words: Words;
  locale: string;
  /** The agreement that a new draft begins with; those of other modes are fetched when they are chosen. */
  first: ModeContent;
}

const loadQuestion = (locale: string) =>
  Promise.all([import('./question.tsx'), loadQuestions(locale)]).then(([parts, questions]) => ({
    ...parts,
    questions,
  }));
const loadArrival = () => import('./arrival.tsx').then(({ Arrival }) => Arrival);

export default function AgreementBuilder({ words, locale, first }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const record = useStore(agreementStore.$record);
  const save = useStore(agreementStore.$save);
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [stepId, setStepId] = useState('');
  const [isAhead, setAhead] = useState(false);
  /** What somebody sent, or a sheet proposes, as long as it is being looked at. */
  const [handed, setHanded] = useState('');
  const isReady = save.state !== 'loading';
  // A newer release writes here now: what is on screen may be copied, and no longer changed.
  const isOutdated = save.state === 'not-saved' && save.problem === 'newer';

  useEffect(() => {
    const look = () => {
      const fragment = takeHandedOver();
      if (fragment) setHanded(fragment);
      setStepId(readStep());
    };
    look();
    const ends = [agreementStore.open(), onStepChange(look)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const draft = record.body;
  const { content, library, isLoaded, isMissing, retry } = useModeContent(first, draft, {
    locale,
    untitled: t('agreement.ownClause'),
    wantsLibrary: stepId === 'more',
  });
  const steps = stepsFor(content.clauses, draft.agreed.length > 0);
  const index = findStep(steps, stepId);
  const step = steps[index] ?? ({ id: stepId } as Step);
  const isFirst = step.id === 'people';
  // Fetched when somebody comes back, or reaches a button, so that the next question need not wait. A
  // letter typed must never cause a request.
  const isBegun = !isUntouched(draft);
  const hasOthers = useStore(agreementStore.$others).some(({ body }) => !body.isArchived);
  const isNeeded = !isFirst || draft.mode === 'circle';
  const { part, isLost } = usePart(
    () => loadQuestion(locale),
    isNeeded ? 'now' : (isAhead || hasOthers) && 'soon',
  );
  // The address names a question that may be among those still on their way.
  const isOnItsWay = !(isReady && isLoaded) && stepId !== '' && steps[index]?.id !== stepId;
  const isWaiting = isOnItsWay || (isNeeded && !part);
  const marks = content.foreign?.marks;
  const wordsmith = useMemo(() => wordsmithOf(content, { t, locale }), [content.foreign]);
  const place = handed || step.id;
  useStepFocus(root, heading, { place, isReady, isWaiting, isOutdated });
  useEffect(() => {
    if (isReady && isBegun) setAhead(true);
  }, [isReady]);

  const onArrived = (next: string) => {
    setHanded('');
    goToStep(next);
  };
  const arrived = { handed, store: agreementStore, heading, words, locale, onGo: onArrived };
  const isAtStart = isFirst && !isWaiting && isReady && isLoaded;
  const resume = isAtStart && isBegun && firstOpenStep(draft, steps);
  const shared = { draft, change: agreementStore.change, heading, t, marks };
  const number = index + 1;
  const total = steps.length;
  return (
    <div class="needs-script" ref={root}>
      {handed ? (
        <div class="builder-received">
          <OnDemand load={loadArrival} props={{ ...arrived, Sheet: DocumentView }} t={t} />
        </div>
      ) : (
        <ToolFrame
          store={agreementStore}
          save={save}
          progress={
            index >= 0 && isLoaded && !isWaiting
              ? { number, total, label: t('agreement.progress', { number, total }) }
              : undefined
          }
          lost={
            (isMissing || (isLost && isNeeded)) && (
              <PartLost onRetry={isMissing ? retry : undefined} t={t} />
            )
          }
          place={isWaiting ? 'waiting' : step.id}
          question={
            <>
              {isWaiting && !isMissing && !isLost && <p class="why">{t('part.loading')}</p>}
              {!isWaiting && isFirst && (
                <PeopleStep {...shared} circle={part && <part.CircleNames {...shared} />} />
              )}
              {!isWaiting && !isFirst && part && (
                <part.Question
                  {...shared}
                  store={agreementStore}
                  step={step}
                  content={content}
                  library={library}
                  questions={part.questions}
                  words={words}
                  wordsmith={wordsmith}
                  locale={locale}
                  onGo={goToStep}
                />
              )}
            </>
          }
          isOpen={isReady && !isOutdated}
          paperButton={t('agreement.seePaper')}
          paper={(isOpen) => (
            <Paper
              record={isReady ? record : undefined}
              content={content}
              meetingsPart={part?.meetingsPart}
              words={wordsmith}
              label={t('agreement.paper')}
              marked={step.id}
              isOpen={isOpen}
              marks={marks}
            />
          )}
          keeping={
            isReady && (
              <KeepingPanel
                store={agreementStore}
                content={isLoaded ? content : undefined}
                wordsmith={wordsmith}
                words={words}
                Others={hasOthers ? part?.OtherAgreements : undefined}
                isBegun={isBegun && !isOutdated}
                onProposal={setHanded}
                t={t}
                locale={locale}
              />
            )
          }
          onAhead={() => setAhead(true)}
          t={t}
        >
          {resume && (
            <p class="ruled">
              <a href={`#${resume.id}`}>
                {fillRuns(t, 'agreement.goOn', {
                  step: <StepName step={resume} t={t} marks={marks} />,
                })}
              </a>
            </p>
          )}
          {part && (resume || step.id === 'answers') && (
            <part.CopyReminder
              store={agreementStore}
              onCopy={() => saveFile(agreementStore)}
              t={t}
            />
          )}
          {index >= 0 && (
            <StepNavigation
              {...shared}
              steps={steps}
              index={index}
              list={part && <part.StepList {...shared} steps={steps} index={index} />}
              isWaiting={isReady && !isLoaded && !isMissing}
              onGo={goToStep}
            />
          )}
        </ToolFrame>
      )}
    </div>
  );
}
