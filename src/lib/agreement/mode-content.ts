/** A template narrowed to one mode: all that a page needs of it, and nothing that only writers do. */
import type { Mode } from '../partnership/mode.ts';
import type { Clause, ClauseGuide, ModeContent } from './clause.ts';
import { type ClauseFile, wordingsIn } from './clause-schema.ts';
import type { TemplateFile } from './template-schema.ts';
import { fieldsIn } from './wording.ts';

/**
 * The template’s clauses that suit the mode, each with the wordings that it is offered and the
 * fields that they hold. `clauses` and `guides` are all there are, by id.
 */
export function contentFor(
  template: TemplateFile,
  mode: Mode,
  clauses: ReadonlyMap<string, ClauseFile>,
  guides: ReadonlyMap<string, ClauseGuide> = new Map(),
): ModeContent {
  const asked = template.clauses.flatMap((id) => {
    const clause = clauses.get(id);
    return clause?.modes.includes(mode) ? [{ id, clause }] : [];
  });
  const explained = new Set(asked.map(({ clause }) => clause.guide));
  return {
    mode,
    title: template.title,
    closing: template.closing,
    guides: Object.fromEntries([...guides].filter(([slug]) => explained.has(slug))),
    clauses: asked.map(({ id, clause }) => narrowed(id, clause, mode, template)),
  };
}

function narrowed(id: string, clause: ClauseFile, mode: Mode, template: TemplateFile): Clause {
  const { title, guide } = clause;
  const isLocked = template.locked.includes(id);
  const easy = template.form === 'easy-read' ? clause.easyRead : undefined;
  // A programme's rule stands in an easy paper too, in the words that it has.
  const form = isLocked && !easy && template.form === 'easy-read' ? 'full' : template.form;
  const { question, why, leavingOut } = easy ?? clause;
  const wordings = wordingsIn(clause.wordings, mode, form).map(({ id, text, note }) => {
    return { id, text, note };
  });
  const held = wordings.flatMap(({ text }) => fieldsIn(text));
  const fields = clause.fields.filter((field) => held.includes(field.id));
  return {
    id,
    title: easy?.title ?? title,
    question,
    why,
    leavingOut,
    guide,
    ...(isLocked && { isLocked }),
    wordings,
    fields,
  };
}
