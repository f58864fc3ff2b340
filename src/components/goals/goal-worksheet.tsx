/** The goal worksheet: one question at a time, and the goal growing beside it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadGoalQuestions } from '../../browser/goal-files.ts';
import { goToStep, onStepChange, readStep } from '../../browser/step-address.ts';
import { goalStore } from '../../browser/stores/goal-store.ts';
import { goalDocument } from '../../lib/goals/document.ts';
import { isUntouched } from '../../lib/goals/goal.ts';
import { findStep, firstOpenStep, STEPS } from '../../lib/goals/steps.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { GrowingSheet, type SheetSource } from '../document/growing-sheet.tsx';
import { PartLost } from '../form/part-lost.tsx';
import { saveFile } from '../form/save-file.ts';
import { StepButtons } from '../form/step-buttons.tsx';
import { ToolFrame } from '../form/tool-frame.tsx';
import { usePart } from '../form/use-part.ts';
import { useStepFocus } from '../form/use-step-focus.ts';
import { GoalKeeping } from './goal-keeping.tsx';
import type { TalkChoices } from './talk-step.tsx';
import { WishStep } from './wish-step.tsx';

interface Props {
  words: Words;
  locale: string;
}

const loadQuestions = (locale: string) =>
  Promise.all([import('./goal-question.tsx'), loadGoalQuestions(locale)]).then(
    ([parts, questions]) => ({ ...parts, questions }),
  );

export default function GoalWorksheet({ words, locale }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const record = useStore(goalStore.$record);
  const save = useStore(goalStore.$save);
  const others = useStore(goalStore.$others);
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [stepId, setStepId] = useState('');
  const [isAhead, setAhead] = useState(false);
  const [hasNote, setNote] = useState(false);
  const [talk, setTalk] = useState<TalkChoices>({ since: '', isOwn: false, isWhole: false });
  const isReady = save.state !== 'loading';
  // A newer release writes here now: what is on screen may be copied, and no longer changed.
  const isOutdated = save.state === 'not-saved' && save.problem === 'newer';

  useEffect(() => {
    setStepId(readStep());
    const ends = [goalStore.open(), onStepChange(setStepId)];
    return () => {
      for (const end of ends) end();
    };
  }, []);

  // A tick for one goal’s note is none for another’s.
  useEffect(() => setNote(false), [record.id]);

  const goal = record.body;
  const index = findStep(stepId);
  const step = STEPS[index] ?? 'wish';
  const isFirst = step === 'wish';
  // Fetched when somebody comes back, or reaches a button, so that the next question need not wait. A
  // letter typed must never cause a request.
  const isBegun = !isUntouched(goal);
  const { part, isLost } = usePart(
    () => loadQuestions(locale),
    isFirst ? (isAhead || others.length > 0) && 'soon' : 'now',
  );
  const isWaiting = !isFirst && !part;

  useStepFocus(root, heading, { place: step, isReady, isWaiting, isOutdated });
  useEffect(() => {
    if (isReady && isBegun) setAhead(true);
  }, [isReady]);

  const source = useMemo((): SheetSource | undefined => {
    if (!isReady) return undefined;
    const goalSheet = () => goalDocument(goal, { t, locale }, { hasNote });
    const talkSheet = () =>
      part?.talkDocument([record, ...others], talk, { ...shared, part, words, hasNote }) ??
      goalSheet();
    return { id: record.id, marked: step, make: step === 'talk' ? talkSheet : goalSheet };
  }, [
    isReady,
    record.id,
    goal,
    step,
    part,
    hasNote,
    step === 'talk' && others,
    step === 'talk' && talk,
  ]);

  const resume = isFirst && isReady && isBegun ? firstOpenStep(goal) : undefined;
  const next = STEPS[index + 1];
  const before = STEPS[index - 1];
  const shared = { goal, change: goalStore.change, heading, t, locale };
  const number = index + 1;
  const total = STEPS.length;
  return (
    <div class="needs-script" ref={root}>
      <ToolFrame
        store={goalStore}
        save={save}
        progress={
          isWaiting ? undefined : { number, total, label: t('goals.progress', { number, total }) }
        }
        lost={isLost && !isFirst && <PartLost t={t} />}
        place={isWaiting ? 'waiting' : step}
        question={
          <>
            {isWaiting && !isLost && <p class="why">{t('part.loading')}</p>}
            {isFirst && <WishStep {...shared} />}
            {!isFirst && part && (
              <part.GoalQuestion
                {...shared}
                step={step}
                partnership={record.partnership}
                questions={part.questions}
                words={words}
                talk={talk}
                onTalk={setTalk}
              />
            )}
          </>
        }
        isOpen={isReady && !isOutdated}
        paperButton={t('goals.seePaper')}
        paper={(isOpen) => (
          <GrowingSheet source={source} label={t('goals.paper')} isOpen={isOpen} />
        )}
        keeping={
          isReady && (
            <GoalKeeping
              store={goalStore}
              words={words}
              Others={part?.OtherGoals}
              NoteBox={part?.NoteBox}
              isBegun={isBegun && !isOutdated}
              hasNote={hasNote}
              onNote={setNote}
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
            <a href={`#${resume}`}>{t('goals.goOn', { step: t(`goals.step.${resume}`) })}</a>
          </p>
        )}
        {part && (resume || step === 'progress') && (
          <part.CopyReminder store={goalStore} onCopy={() => saveFile(goalStore)} t={t} />
        )}
        <StepButtons
          current={step}
          next={
            next && {
              id: next,
              label: t('goals.next', { step: t(`goals.step.${next}`) }),
            }
          }
          before={before && { id: before, label: t('goals.back') }}
          all={t('goals.steps')}
          list={part && <part.GoalSteps goal={goal} step={step} t={t} />}
          isWaiting={false}
          onGo={goToStep}
        />
      </ToolFrame>
    </div>
  );
}
