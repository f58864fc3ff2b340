/** What somebody asks the print room for. It is in memory alone, and in no address. */
import type { Draft } from '../../lib/agreement/draft.ts';
import { type Mode, sizeOf } from '../../lib/partnership/mode.ts';
import { FIRST_CHOICES, NO_AGREEMENT, type PrintChoices } from '../../lib/print/choices.ts';
import type { OfferedTemplate, RoomProps } from './room-props.ts';

export interface Job {
  choices: PrintChoices;
  /** The agreement of one’s own that every group begins with, where that was chosen. */
  own: Draft | undefined;
  /** Whether each group gets sheets with its names; otherwise they are blank. */
  isNamed: boolean;
  /** The names, as they were pasted. */
  text: string;
  /** How many people of a column belong together, and how many a blank set is for. */
  groupSize: number;
  /** How many blank sets. */
  copies: number;
  programme: string;
  /** The day of the first meeting, YYYY-MM-DD, or empty. */
  day: string;
  place: string;
}

/** A circle has four people until somebody says otherwise. */
const CIRCLE = 4;

const FIRST_JOB: Job = {
  choices: FIRST_CHOICES,
  own: undefined,
  isNamed: true,
  text: '',
  groupSize: 2,
  copies: 1,
  programme: '',
  day: '',
  place: '',
};

/** The most blank sets that are printed in one go. */
export const MOST_COPIES = 200;

/** The first mode that the site offers, with what that begins with. */
export function firstJob({ modes, templates }: Pick<RoomProps, 'modes' | 'templates'>): Job {
  const { choices } = FIRST_JOB;
  const [mode = choices.mode] = modes;
  return { ...FIRST_JOB, ...inMode(choices, mode, templates) };
}

/** Choices in another mode: a template that it has too stays chosen, or else there is its first, or none. */
export function inMode(
  choices: PrintChoices,
  mode: Mode,
  templates: readonly OfferedTemplate[],
): Pick<Job, 'choices' | 'groupSize'> {
  const hasTemplate = (id: string) => templates.some((one) => one.mode === mode && one.id === id);
  const { template } = choices;
  const kept = hasTemplate(template) ? template : hasTemplate('') ? '' : NO_AGREEMENT;
  return {
    choices: { ...choices, mode, template: template === NO_AGREEMENT ? template : kept },
    groupSize: mode === 'circle' ? CIRCLE : sizeOf(mode).least,
  };
}
