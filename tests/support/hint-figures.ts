/** How well a kind of hint tells the goals that should have it from those that should not. */
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import { findHints } from '../../src/lib/goals/hints/find-hints.ts';
import { HINT_KINDS, type HintKind } from '../../src/lib/goals/hints/hint-kinds.ts';
import { type HintRules, hintRulesSchema } from '../../src/lib/goals/hints/rules-schema.ts';
import { ROOT } from './content.ts';
import { type HALVES, labelledGoals } from './goal-set.ts';

type Half = (typeof HALVES)[number];

export interface HintFigures {
  kind: HintKind;
  half: Half;
  /** Goals that have the hint and should. */
  right: number;
  /** Goals that have it and should not. */
  wrong: string[];
  /** Goals that should have it and don’t. */
  missed: string[];
  /** Of those that have it, how many should; of those that should, how many have it. */
  precision: number;
  recall: number;
}

export function englishHintRules(): HintRules {
  const [english] = readYamlFolder(ROOT, 'src/content/hints', hintRulesSchema).filter(
    ({ id }) => id === 'en',
  );
  if (!english) throw new Error('There are no English hints.');
  return english.data;
}

export function hintFigures(half: Half, rules: HintRules): HintFigures[] {
  return HINT_KINDS.map((kind) => {
    const judged = labelledGoals(half, kind).map(({ goal, by, today, lastDay, want }) => {
      const hints = findHints({ text: goal, by, today, lastDay }, rules);
      return { goal, want, has: hints.some((hint) => hint.kind === kind) };
    });
    const goals = (want: boolean, has: boolean) =>
      judged.filter((row) => row.want === want && row.has === has).map(({ goal }) => goal);
    const [right, wrong, missed] = [
      goals(true, true).length,
      goals(false, true),
      goals(true, false),
    ];
    return {
      kind,
      half,
      right,
      wrong,
      missed,
      precision: right / (right + wrong.length),
      recall: right / (right + missed.length),
    };
  });
}
