/** From what was told in a terminal to what is asked of the print room; refuses what the built site does not have. */
import { MOST_COPIES } from '../../src/components/print/job.ts';
import type { OfferedTemplate, RoomProps } from '../../src/components/print/room-props.ts';
import { type Mode, sizeOf } from '../../src/lib/partnership/mode.ts';
import {
  BLANKS,
  INKS,
  LEADER_PARTS,
  NO_AGREEMENT,
  PAPER_SIZES,
  SIDES,
  TYPE_SIZES,
} from '../../src/lib/print/choices.ts';
import { papersFor } from '../../src/lib/print/paper.ts';
import { type PrintSettings, shortLine } from '../../src/lib/print/preset.ts';
import { namesIn } from './names-file.ts';
import type { Told } from './options.ts';
import { Refusal, suggestion } from './refusal.ts';

export type Offer = Pick<RoomProps, 'modes' | 'templates' | 'papers'>;

export interface Order {
  settings: PrintSettings;
  /** The list of names, or how many blank sets. */
  whom: { names: string } | { copies: number };
  circleSize: number | undefined;
  day: string;
  place: string;
}

export function orderOf(told: Told, { modes, templates, papers }: Offer): Order {
  const { mode, template } = agreementOf(told, modes, templates);
  const { most, least } = sizeOf(mode);
  const size = told.size === undefined ? undefined : numberIn(told, 'size', least, most);
  if (size !== undefined && least === most) {
    throw new Refusal(`--size is for circles alone: --mode circle.`);
  }
  const kinds = papersFor(papers, mode)
    .filter(({ shelf }) => shelf !== 'workshops')
    .map(({ kind }) => kind);
  const leader = many(told, 'leader', LEADER_PARTS);
  // Numbered files are of use to whoever has a key to them.
  if (told.each && told.names && !leader.includes('key')) leader.push('key');
  return {
    settings: {
      mode,
      template,
      papers: many(told, 'papers', kinds, ` for ${mode}`),
      leader,
      paper: one(told, 'paper', PAPER_SIZES),
      type: one(told, 'type', TYPE_SIZES),
      ink: one(told, 'ink', INKS),
      blanks: one(told, 'blanks', BLANKS),
      sides: one(told, 'sides', SIDES),
      hasCodes: told.codes,
      programme: programmeIn(told),
    },
    whom: whomIn(told),
    circleSize: size,
    day: dayIn(told),
    place: told.place ?? '',
  };
}

/** The mode may follow from a template that is for one alone. */
function agreementOf(
  told: Told,
  offered: readonly Mode[],
  templates: readonly OfferedTemplate[],
): Pick<PrintSettings, 'mode' | 'template'> {
  const mode = told.mode === undefined ? undefined : one(told, 'mode', offered);
  const { template: asked = '' } = told;
  if (asked === '' || asked === NO_AGREEMENT) {
    return { mode: mode ?? one(told, 'mode', offered), template: asked };
  }
  // The one that a mode begins with has the name of its mode.
  const named = templates.map((one) => ({ ...one, name: one.id || one.mode }));
  const names = [...new Set(named.map(({ name }) => name))];
  const name = names.includes(asked) ? asked : onlyNear(asked, names);
  if (!name) {
    throw new Refusal(`There is no template ${asked}. ${suggestion(asked, names)}`);
  }
  const fitting = named.filter((one) => one.name === name);
  const modes = fitting.map((one) => one.mode);
  const usual = offered.find((one) => modes.includes(one));
  const found = fitting.find((one) => one.mode === (mode ?? usual));
  if (!found) {
    throw new Refusal(
      `The template ${name} is not for ${mode}. It is for ${modes.join(', ')}: --mode ${modes[0]}.`,
    );
  }
  return { mode: found.mode, template: found.id };
}

/** `workplace` is `work`, as long as no other begins like it. */
function onlyNear(asked: string, names: readonly string[]): string | undefined {
  const near = names.filter((name) => name.startsWith(asked) || asked.startsWith(name));
  return near.length === 1 ? near[0] : undefined;
}

function whomIn(told: Told): Order['whom'] {
  const { names, copies } = told;
  if ((names === undefined) === (copies === undefined)) {
    throw new Refusal('Say for whom: either --names and a file, or --copies and a number.');
  }
  if (names === undefined) {
    return { copies: numberIn(told, 'copies', 1, MOST_COPIES) };
  }
  return { names: namesIn(names) };
}

function numberIn(told: Told, key: 'size' | 'copies', least: number, most: number): number {
  const number = Number(told[key]);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Refusal(`--${key} is a number from ${least} to ${most}, and not “${told[key]}”.`);
}

function dayIn({ day = '' }: Told): string {
  const date = new Date(`${day}T00:00Z`);
  const isDay = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
  if (day === '' || (isDay && day.length === 10)) return day;
  throw new Refusal(`--day is a date such as 2027-01-14, and not “${day}”.`);
}

function programmeIn({ programme = '' }: Told): string {
  const line = programme === '' ? '' : shortLine(programme);
  if (line !== undefined) return line;
  throw new Refusal('--programme is a name on one line, of 80 characters at most.');
}

/** The first of them where nothing was told. */
function one<T extends string>(
  told: Told,
  key: 'mode' | 'paper' | 'type' | 'ink' | 'blanks' | 'sides',
  known: readonly T[],
): T {
  const asked = told[key] ?? known[0] ?? '';
  const found = known.find((value) => value === asked);
  if (found) return found;
  throw new Refusal(`--${key} can’t be “${asked}”. ${suggestion(asked, known)}`);
}

function many<T extends string>(
  told: Told,
  key: 'papers' | 'leader',
  known: readonly T[],
  whose = '',
): T[] {
  const asked = [...new Set(told[key]?.split(',').map((word) => word.trim()))].filter(Boolean);
  return asked.map((word) => {
    const found = known.find((value) => value === word);
    if (found) return found;
    throw new Refusal(`There is no “${word}” among the ${key}${whose}. ${suggestion(word, known)}`);
  });
}
