/** The blanks for a day that the clauses of an agreement have. */
import type { LanguageMarks } from '../i18n/in-language.ts';
import type { Clause } from './clause.ts';
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
