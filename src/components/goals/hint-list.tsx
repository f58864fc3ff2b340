/** Why the goal may not be SMART yet: each hint with its reason, its source and a wording. None of them stands in the way. */
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { type GoalQuestions, loadHintRules } from '../../browser/goal-files.ts';
import { dismissHint, restoreHints } from '../../lib/goals/edit.ts';
import type { Hint } from '../../lib/goals/hints/find-hints.ts';
import { findHints } from '../../lib/goals/hints/find-hints.ts';
import type { HintRules } from '../../lib/goals/hints/rules-schema.ts';
import { wordedGoal } from '../../lib/goals/statement.ts';
import { usePart } from '../form/use-part.ts';
import { HintNote } from './hint-note.tsx';
import type { StepProps } from './step-props.ts';
import { useAgreedEnd } from './use-agreed-end.ts';

interface Props extends StepProps {
  partnership: string | null;
  questions: GoalQuestions;
}

/** So long after the last letter one is told, in milliseconds: nobody is interrupted in the middle of a word. */
const PAUSE = 400;

export function HintList({ partnership, questions, ...shared }: Props) {
  const { goal, change, t, locale } = shared;
  const lastDay = useAgreedEnd(partnership, locale);
  const { part: rules } = usePart(() => loadHintRules(locale), 'now');
  const found = useHints(rules, { text: wordedGoal(goal), by: goal.timeBound.by, lastDay });
  const shown = found?.filter(({ kind }) => !goal.dismissed.includes(kind)) ?? [];
  const put = (edit: typeof restoreHints) => {
    change(edit);
    // The button is gone with its hint; whoever pressed it goes on among those that are left.
    document.getElementById('goal-hints')?.focus();
  };
  if (!rules || !found) return null;
  return (
    <section class="hints" aria-labelledby="goal-hints">
      <h3 id="goal-hints" tabIndex={-1}>
        {t('goalQuestions.hints.title')}
      </h3>
      <p class="hint" role="status">
        {shown.length > 0
          ? `${t('goalQuestions.hints.count', { count: shown.length })} ${t('goalQuestions.hints.note')}`
          : t('goalQuestions.hints.none')}
      </p>
      {shown.length > 0 && (
        <ul class="rows">
          {shown.map((hint) => (
            <HintNote
              key={hint.kind}
              hint={hint}
              rule={rules.kinds[hint.kind]}
              sources={questions.sources}
              onDismiss={() => put((now) => dismissHint(now, hint.kind))}
              t={t}
              locale={locale}
            />
          ))}
        </ul>
      )}
      {goal.dismissed.length > 0 && (
        <p class="buttons">
          <span>{t('goalQuestions.hints.dismissed', { count: goal.dismissed.length })}</span>
          <button type="button" class="link-button" onClick={() => put(restoreHints)}>
            {t('goalQuestions.hints.restore')}
          </button>
        </p>
      )}
    </section>
  );
}

/** What is found once one has stopped typing; nothing until then. */
function useHints(
  rules: HintRules | null | undefined,
  { text, by, lastDay }: { text: string; by: string; lastDay: string },
): Hint[] | undefined {
  const [hints, setHints] = useState<Hint[]>();
  useEffect(() => {
    if (!rules) return;
    const look = () =>
      setHints(text ? findHints({ text, by, today: today(), lastDay }, rules) : []);
    const timer = setTimeout(look, hints ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [rules, text, by, lastDay]);
  return hints;
}
