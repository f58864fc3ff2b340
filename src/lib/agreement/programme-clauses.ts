/** What a programme says about the clauses of its agreements: which stand in all of them, which are proposed, and which it does not have. */
import * as z from '../zod/zod.ts';
import { type ClauseFile, wordingsIn } from './clause-schema.ts';
import type { TemplateFile } from './template-schema.ts';

const ids = z._default(z.array(z.string()), []);

export const programmeClausesSchema = z.strictObject({
  /** File names of clauses that stand in every agreement whose mode they suit: nobody edits them or leaves them out. */
  locked: ids,
  /** File names of clauses that are asked in every agreement that they suit, but for the short and the easy one. Anybody may leave them out. */
  suggested: ids,
  /** File names of clauses that are offered nowhere. Agreements of before keep what was written for them. */
  forbidden: ids,
});
export type ProgrammeClauses = z.infer<typeof programmeClausesSchema>;

export const NO_CLAUSES: ProgrammeClauses = programmeClausesSchema.parse({});

/** The template as the programme has it. `clauses` are all there are, by id. */
export function withProgramme(
  template: TemplateFile,
  { locked, suggested, forbidden }: ProgrammeClauses,
  clauses: ReadonlyMap<string, ClauseFile>,
): TemplateFile {
  const isRoomy = template.form === 'full' || template.form === 'under-18';
  const proposed = isRoomy ? suggested.filter((id) => suits(template, clauses.get(id))) : [];
  const ruled = locked.filter((id) => isAllowed(template, clauses.get(id)));
  const asked = template.clauses.filter((id) => !forbidden.includes(id));
  return {
    ...template,
    clauses: [...new Set([...asked, ...proposed, ...ruled])],
    locked: [...new Set([...template.locked.filter((id) => asked.includes(id)), ...ruled])],
  };
}

/** Whether it has two wordings to choose from in a mode of the template, and is for all of its settings. */
function suits({ modes, form, settings }: TemplateFile, clause?: ClauseFile): boolean {
  if (!clause) return false;
  const suited = clause.settings;
  const isAtHome = !suited || Boolean(settings?.every((setting) => suited.includes(setting)));
  return isAtHome && shared(modes, clause, form).length > 0;
}

/** What is worded for adults alone is no rule for people under eighteen; for easy read, usual words will do. */
function isAllowed({ modes, form }: TemplateFile, clause?: ClauseFile): boolean {
  if (!clause) return false;
  return form !== 'under-18' || shared(modes, clause, form, 1).length > 0;
}

function shared(
  modes: TemplateFile['modes'],
  clause: ClauseFile,
  form: TemplateFile['form'],
  least = 2,
) {
  return modes.filter(
    (mode) =>
      clause.modes.includes(mode) && wordingsIn(clause.wordings, mode, form).length >= least,
  );
}
