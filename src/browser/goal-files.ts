/** What the goal worksheet fetches once somebody goes on from the first question. */
import type { HintRules } from '../lib/goals/hints/rules-schema.ts';
import type { Words } from '../lib/i18n/messages.ts';
import { loadFile } from './page-files.ts';

/** What only the questions after the first need. */
export interface GoalQuestions {
  words: Words;
  /** How the sources that are cited are named, by id. */
  sources: Record<string, string>;
}

export function loadGoalQuestions(locale: string): Promise<GoalQuestions> {
  return loadFile<GoalQuestions>(locale, '/tools/goals/questions.json');
}

/** None in a language whose rules are not written yet. */
export function loadHintRules(locale: string): Promise<HintRules | null> {
  return loadFile<HintRules | null>(locale, '/tools/goals/hints.json');
}
