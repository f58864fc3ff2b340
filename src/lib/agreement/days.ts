/** The days that an agreement names, and which of them comes next. */
import type { LanguageMarks } from '../i18n/in-language.ts';
import type { Clause } from './clause.ts';
import { answerTo, type Draft, filledIn } from './draft.ts';
import { fieldsIn } from './wording.ts';

/** A blank for a day. */
export interface DayField {
  clause: string;
  field: string;
  label: string;
  /** Ids of the wordings in which it stands. */
  wordings: string[];
  /** Those of the label, where it is not in the page’s language. */
  marks?: LanguageMarks | undefined;
}

export function dayFieldsOf(clauses: readonly Clause[], marks?: LanguageMarks): DayField[] {
  return clauses.flatMap(({ id, fields, wordings }) =>
    fields
      .filter(({ kind }) => kind === 'date')
      .map(({ id: field, label }) => ({
        clause: id,
        field,
        label,
        wordings: wordings.filter(({ text }) => fieldsIn(text).includes(field)).map((w) => w.id),
        marks,
      })),
  );
}

/** Those of several modes, each once. */
export function joinDayFields(fields: readonly DayField[]): DayField[] {
  const joined = new Map<string, DayField>();
  for (const field of fields) {
    const key = `${field.clause}/${field.field}`;
    const wordings = [...(joined.get(key)?.wordings ?? []), ...field.wordings];
    joined.set(key, { ...field, wordings: [...new Set(wordings)] });
  }
  return [...joined.values()];
}

/** Those days that the agreement names as it stands, as they were typed. */
export function namedDays(
  draft: Draft,
  fields: readonly DayField[],
): (DayField & { day: string })[] {
  return fields.flatMap((field) => {
    const answer = answerTo(draft, field.clause);
    const day = field.wordings.includes(answer.choice) ? filledIn(answer, field.field) : '';
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [{ ...field, day }] : [];
  });
}

/**
 * The nearest day from today on that the agreement names, or on which a break ends, which is called
 * `breakEnds`; nothing comes after an end. Days are YYYY-MM-DD.
 */
export function nextDay(
  draft: Draft,
  fields: readonly DayField[],
  today: string,
  breakEnds: string,
): Pick<DayField & { day: string }, 'label' | 'marks' | 'day'> | undefined {
  const { state, until } = draft.course;
  if (state === 'ended') return undefined;
  const end = state === 'paused' && until ? [{ label: breakEnds, day: until }] : [];
  return [...namedDays(draft, fields), ...end]
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}
