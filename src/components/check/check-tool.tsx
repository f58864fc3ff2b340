/** A check: one group of items at a time, and then what it comes to. The relationship check and every self-check run on it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadCheckQuestions } from '../../browser/check-files.ts';
import { today } from '../../browser/clock.ts';
import { onGone } from '../../browser/page-life.ts';
import { replaceStep } from '../../browser/replace-step.ts';
import { onStepChange, readStep } from '../../browser/step-address.ts';
import { createCheckStore } from '../../browser/stores/check-store.ts';
import { emptyCheck, isUntouched } from '../../lib/check/check.ts';
import { fillRuns, translator, type Words } from '../../lib/i18n/messages.ts';
import { PartLost } from '../form/part-lost.tsx';
import { StepButtons } from '../form/step-buttons.tsx';
import { ToolFrame } from '../form/tool-frame.tsx';
import { usePart } from '../form/use-part.ts';
import { useStepFocus } from '../form/use-step-focus.ts';
import { BeginStep } from './begin-step.tsx';
import { CheckKeeping } from './check-keeping.tsx';
import type { ForeignText, StopAnswers } from './step-props.ts';

interface Props {
  /** The name of the questionnaire’s file. */
  id: string;
  /** Whether it is the relationship check, which has two forms. */
  hasForms: boolean;
  /** What a self-check is good for. */
  lead?: ForeignText | undefined;
  /** The step after the first. */
  second: string;
  words: Words;
  locale: string;
}

const loadQuestions = (locale: string, id: string) =>
  Promise.all([import('./check-question.tsx'), loadCheckQuestions(locale, id)]).then(
    ([parts, questions]) => ({ ...parts, questions }),
  );

const BEGIN = 'begin';

export default function CheckTool({ id, hasForms, lead, second, words, locale }: Props) {
  const t = useMemo(() => translator(words, locale), []);
  const store = useMemo(() => createCheckStore(id), []);
  const record = useStore(store.$record);
  const save = useStore(store.$save);
  const others = useStore(store.$others);
  const heading = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [stepId, setStepId] = useState('');
  const [isAhead, setAhead] = useState(false);
  const [hasNote, setNote] = useState(false);
  // They live here and nowhere else, and are gone with the page, or with the check they belong to.
  const [stops, setStops] = useState<StopAnswers>({});
  /** Whether what one can do was read since a sign was last answered. */
  const [isRead, setRead] = useState(false);
  const answerStops = (given: StopAnswers) => {
    setStops(given);
    setRead(false);
  };
  const isReady = save.state !== 'loading';
  // A newer release writes here now: what is on screen may be copied, and no longer changed.
  const isOutdated = save.state === 'not-saved' && save.problem === 'newer';

  useEffect(() => {
    setStepId(readStep());
    const ends = [store.open(), onStepChange(setStepId), onGone(() => answerStops({}))];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  // Whoever looks at the signs again reads again what one can do.
  useEffect(() => {
    if (stepId === 'safe') setRead(false);
  }, [stepId]);
  // A tick for one person’s note is none for another’s. Before anything of the next check is seen, or answered.
  useLayoutEffect(() => {
    answerStops({});
    setNote(false);
  }, [record.id]);

  const check = record.body;
  const isBegun = !isUntouched(check);
  const { part, isLost } = usePart(
    () => loadQuestions(locale, id),
    stepId && stepId !== BEGIN ? 'now' : (isAhead || others.length > 0) && 'soon',
  );
  const steps = part?.stepsOf(check, part.questions.questionnaire) ?? [BEGIN, second];
  // An old link must not lead nowhere.
  const index = Math.max(0, steps.indexOf(stepId));
  const isFirst = part ? index === 0 : !stepId || stepId === BEGIN;
  const step = isFirst ? BEGIN : (steps[index] ?? BEGIN);
  const isWaiting = !isFirst && !part;

  const start = isReady ? part?.startAt(stepId, part.questions.questionnaire) : undefined;
  const place = start ? 'start' : step;
  useStepFocus(root, heading, { place, isReady, isWaiting, isOutdated });
  useEffect(() => {
    if (isReady && isBegun) setAhead(true);
  }, [isReady]);
  useEffect(() => {
    if (isRead) heading.current?.focus();
  }, [isRead]);

  const shared = { check, change: store.change, heading, t, locale };
  const all = useMemo(
    () => part && translator({ ...words, ...part.questions.words }, locale),
    [part],
  );
  const held = { stops, isRead };
  const given = part &&
    all && { ...shared, t: all, questions: part.questions, record, others, ...held };
  const named = (key: 'check.next' | 'check.goOn', one: string) =>
    given && fillRuns(t, key, { step: <part.StepName {...given} step={one} /> });
  const next = steps[index + 1];
  const before = steps[index - 1];
  const resume =
    part && isFirst && isReady && isBegun
      ? part.firstOpenStep(check, part.questions.questionnaire)
      : undefined;
  // What was answered on another day stands for that day: the same lines now belong into a new check.
  const isPast = resume === 'result' && check.day !== '' && check.day < today();
  /** The next sitting of the same person in the same partnership, so that the two can be laid side by side. */
  const again = () => {
    const { form, mode, name } = check;
    const body = { ...emptyCheck(id), form, mode, name };
    if (store.startAnother({ body, partnership: record.partnership })) replaceStep(BEGIN);
  };
  // On screen the sheet waits, too. On paper it is the same as ever: nothing may tell that a sign was answered.
  const isHeld = given && part.isHeld({ ...given, step });
  const number = index + 1;
  const total = steps.length;
  return (
    <div class="needs-script" ref={root}>
      {start && given ? (
        <part.FromSheet {...given} key={stepId} start={start} store={store} onGo={replaceStep} />
      ) : (
        <ToolFrame
          isHeld={isHeld}
          store={store}
          save={save}
          progress={given && { number, total, label: t('check.progress', { number, total }) }}
          lost={isLost && !isFirst && <PartLost t={t} />}
          place={isWaiting ? 'waiting' : step}
          question={
            <>
              {isWaiting && !isLost && <p class="why">{t('part.loading')}</p>}
              {isFirst && <BeginStep {...shared} hasForms={hasForms} lead={lead} />}
              {!isFirst && given && (
                <part.CheckQuestion
                  {...given}
                  step={step}
                  onStops={answerStops}
                  onRead={() => setRead(true)}
                  onAgain={again}
                />
              )}
            </>
          }
          isOpen={isReady && !isOutdated}
          paperButton={given && t('check.seePaper')}
          paper={(isOpen) =>
            given ? (
              <part.CheckSheet {...given} step={step} hasNote={hasNote} isOpen={isOpen} />
            ) : (
              <div class="builder-paper">
                <div class="sheet" />
              </div>
            )
          }
          keeping={
            isReady && (
              <CheckKeeping
                id={id}
                store={store}
                words={words}
                Others={part?.OtherChecks}
                NoteBox={part?.NoteBox}
                isBegun={isBegun && !isOutdated}
                onAgain={again}
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
          {isPast && part && <part.PastCheck check={check} onAgain={again} t={t} locale={locale} />}
          {resume && !isPast && (
            <p class="ruled">
              <a href={`#${resume}`}>{named('check.goOn', resume)}</a>
            </p>
          )}
          {part && (resume || step === 'result') && (
            <part.CopyReminder store={store} onCopy={() => part.saveFile(store)} t={t} />
          )}
          <StepButtons
            current={step}
            next={
              isPast
                ? undefined
                : isFirst
                  ? { id: second, label: t('check.begin') }
                  : next && given
                    ? { id: next, label: named('check.next', next) }
                    : undefined
            }
            before={before ? { id: before, label: t('check.back') } : undefined}
            all={t('check.steps')}
            list={given && <part.CheckSteps {...given} steps={steps} step={step} />}
            isWaiting={false}
            onGo={replaceStep}
          />
        </ToolFrame>
      )}
    </div>
  );
}
