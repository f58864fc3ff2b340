/** What the answers come to: for a full check a statement for each dimension, for a pulse its answers, for a self-check next steps. */
import type { Check } from './check.ts';
import type { Dimension, RelationshipCheck, SelfCheck, Side, Wording } from './questionnaire.ts';
import { type Counts, countsOf, placeOf, type Statement, statementOf } from './rule.ts';
import { said } from './wording.ts';

/** An item as it was asked, with its answer. */
export interface AnsweredItem {
  id: string;
  text: string;
  /** As it stands beside its box; nothing where the item is open. */
  answer: string | undefined;
  side: Side | undefined;
}

export interface DimensionResult {
  dimension: Dimension;
  items: AnsweredItem[];
  counts: Counts;
  statement: Statement;
  isNow: boolean;
}

type Asked = Wording & { id: string };

/** The items of a group with what was answered. An answer that the questionnaire no longer has is open. */
export function answeredItems(
  items: readonly Asked[],
  check: Check,
  { answers }: Pick<RelationshipCheck | SelfCheck, 'answers'>,
): AnsweredItem[] {
  return items.map((item) => {
    const given = answers.find(({ id }) => id === check.answers[item.id]);
    return { id: item.id, text: said(item, check.mode), answer: given?.label, side: given?.side };
  });
}

/** The items that a form asks of a dimension. */
export function askedOf({ items }: Dimension, { form }: Pick<Check, 'form'>): Dimension['items'] {
  return form === 'pulse' ? items.filter(({ pulse }) => pulse) : items;
}

/** The dimensions of a full check, what matters and gives concern first. */
export function dimensionResults(check: Check, asked: RelationshipCheck): DimensionResult[] {
  return asked.groups
    .map((dimension): DimensionResult => {
      const items = answeredItems(dimension.items, check, asked);
      const counts = countsOf(items.map(({ side }) => side));
      const isNow = check.matters[dimension.id] === true;
      return { dimension, items, counts, statement: statementOf(counts), isNow };
    })
    .toSorted((a, b) => placeOf(a.statement, a.isNow) - placeOf(b.statement, b.isNow));
}

/** Something that one can do next, and the item that it follows from. */
export interface NextStep {
  item: AnsweredItem;
  step: string;
  guide: string | undefined;
  tool: SelfCheck['groups'][number]['items'][number]['tool'];
}

/** A topic of a self-check: what there is to do, and what else was answered. */
export interface TopicResult {
  id: string;
  title: string;
  steps: NextStep[];
  rest: AnsweredItem[];
}

/** The topics of a self-check, in their order; what is open is in neither list. */
export function topicResults(check: Check, asked: SelfCheck): TopicResult[] {
  const leads = new Set(asked.ending.steps);
  return asked.groups.map(({ id, title, items }) => {
    const answered = answeredItems(items, check, asked).filter(({ answer }) => answer);
    const isLead = (item: AnsweredItem) => leads.has(check.answers[item.id] ?? '');
    return {
      id,
      title,
      steps: answered.filter(isLead).flatMap((item) => {
        const source = items.find((one) => one.id === item.id);
        return source ? [{ item, step: source.step, guide: source.guide, tool: source.tool }] : [];
      }),
      rest: answered.filter((item) => !isLead(item)),
    };
  });
}
