/**
 * What of a draft is handed to another person: what stands on the paper, and who has adopted it.
 * Words that were typed and are not on the paper stay with whoever typed them, and so does all that
 * their device keeps for itself.
 */
import { isDay } from '../calendar/day.ts';
import { adoptionsOf } from './adopt.ts';
import type { Clause, ModeContent } from './clause.ts';
import {
  type Answer,
  answerTo,
  choiceOf,
  chosenWording,
  type Draft,
  EMPTY_DRAFT,
  filledIn,
  isOwnClause,
  peopleOf,
} from './draft.ts';
import { fieldsIn } from './wording.ts';

/** `clauses` are those on the paper and those left out of it, in order. */
export function shareable(
  draft: Draft,
  { clauses }: Pick<ModeContent, 'clauses'>,
  print: string,
): Draft {
  const { mode, template, turns } = draft;
  const held = clauses.map((clause) => ({ clause, answer: paperAnswer(draft, clause) }));
  const standing = held.filter(({ answer }) => answer.choice !== 'left-out');
  const isOnPaper = (id: string) =>
    !isOwnClause(id) || standing.some((one) => one.clause.id === id);
  const titles = Object.entries(draft.titles).filter(([id]) => isOnPaper(id));
  const adopted = Object.entries(adoptionsOf(draft, print)).filter(([, { day }]) => day);
  return {
    ...EMPTY_DRAFT,
    mode,
    template,
    programme: draft.programme.trim(),
    people: peopleOf(draft).map(({ name }) => ({ name: name.trim() })),
    clauses: Object.fromEntries(
      held
        .filter(({ clause, answer }) => answer.choice !== '' && isOnPaper(clause.id))
        .map(({ clause, answer }) => [clause.id, answer]),
    ),
    titles: Object.fromEntries(titles),
    order: draft.order,
    turns: isDay(turns.day) ? turns : EMPTY_DRAFT.turns,
    adoptions: adopted.length > 0 ? { [print]: Object.fromEntries(adopted) } : {},
  };
}

/** What an answer puts on the paper, and nothing else. */
export function paperAnswer(draft: Draft, clause: Clause): Answer {
  const answer = answerTo(draft, clause.id);
  const choice = choiceOf(draft, clause);
  const bare: Answer = { choice: '', own: '', values: {}, proposed: {} };
  if (choice === 'left-out') return { ...bare, choice };
  if (choice === 'own') {
    const own = answer.own.trim();
    return own ? { ...bare, choice, own } : bare;
  }
  const wording = chosenWording(draft, clause);
  if (!wording) return bare;
  const values = fieldsIn(wording.text).flatMap((field) => {
    const value = filledIn(answer, field).trim();
    return value ? [[field, value]] : [];
  });
  return { ...bare, choice, values: Object.fromEntries(values) };
}
