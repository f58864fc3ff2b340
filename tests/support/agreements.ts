/** Every agreement that the templates make, one for each mode of each; and one that asks all that there is. */
import type { ModeContent } from '../../src/lib/agreement/clause.ts';
import { FORMS } from '../../src/lib/agreement/clause-schema.ts';
import { contentFor } from '../../src/lib/agreement/mode-content.ts';
import type { TemplateFile } from '../../src/lib/agreement/template-schema.ts';
import { MODES, type Mode } from '../../src/lib/partnership/mode.ts';
import { CLAUSES, TEMPLATES } from './content.ts';

export interface Made {
  /** Template and mode: `work, circle`. */
  name: string;
  mode: Mode;
  template: TemplateFile;
  content: ModeContent;
}

export const AGREEMENTS: Made[] = TEMPLATES.flatMap(({ id, data }) =>
  data.modes.map((mode) => made(id, mode, data)),
);

/** The whole library in every mode and form; easy read holds the clauses that are worded for it. */
export const LIBRARY: Made[] = FORMS.flatMap((form) =>
  MODES.flatMap((mode) => {
    const clauses = [...CLAUSES].filter(([, { easyRead }]) => form !== 'easy-read' || easyRead);
    const template: TemplateFile = {
      title: 'All',
      summary: 'All there is.',
      modes: [mode],
      form,
      clauses: clauses.map(([id]) => id),
      locked: [],
      closing: 'All.',
    };
    const all = made(`library ${form}`, mode, template);
    // Nobody has asked for easy read in a mode that no template makes it for.
    return AGREEMENTS.some((one) => one.mode === mode && one.template.form === form) ? [all] : [];
  }),
);

function made(id: string, mode: Mode, template: TemplateFile): Made {
  return {
    name: `${id}, ${mode}`,
    mode,
    template,
    content: contentFor(template, mode, CLAUSES),
  };
}

/** Every text that an agreement shows, with the place that it comes from. */
export function textsOf({ title, closing, clauses }: ModeContent): [place: string, text: string][] {
  return [
    ['title', title],
    ['closing', closing],
    ...clauses.flatMap(({ id, title, question, why, leavingOut = '', fields, wordings }) =>
      [
        title,
        question,
        why,
        leavingOut,
        ...fields.flatMap(({ label, suggested = '', example = '' }) => [label, suggested, example]),
        ...wordings.flatMap(({ text, note }) => [text, note]),
      ].map((text): [string, string] => [id, text]),
    ),
  ];
}
