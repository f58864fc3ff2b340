/**
 * What a sheet of paper proposes to whoever opens its tool: choices that a programme makes for all, and
 * never a name or an answer. They stand behind the `#` of an address, where no server sees them:
 *
 *   #s=near-peer.work.short.Evening+college    an agreement: mode, setting, template, programme
 *   #s=pulse.near-peer                         a check: form, mode
 *
 * Whoever writes such an address may mean harm, so nothing is taken from it but what is known or harmless.
 */
import type { CheckForm } from '../check/check.ts';
import { MODES, type Mode } from '../partnership/mode.ts';
import { SETTINGS, type Setting } from '../partnership/setting.ts';

export interface AgreementStart {
  tool: 'agreement';
  mode: Mode;
  /** Empty where the sheet is for any. */
  setting: Setting | '';
  /** Empty for the one that the mode begins with. */
  template: string;
  /** Empty where the sheet names none. */
  programme: string;
}

export interface CheckStart {
  tool: 'check';
  form: CheckForm;
  /** Empty where the sheet is for any. */
  mode: Mode | '';
}

export type StartChoices = AgreementStart | CheckStart;

/** The longest name of a programme that a code has room for, in characters. */
const MOST_CHARACTERS = 80;
/** No fragment of ours is longer: each character of a name is twelve signs at most. */
const MOST_SIGNS = 1100;

// A list that the compiler holds to be whole, without all that a check is made of.
const FORMS = Object.keys({ full: true, pulse: true } satisfies Record<CheckForm, true>);

/** `#s=…`, without anything at its end that stands for nothing. */
export function startFragment(choices: StartChoices): string {
  const parts =
    choices.tool === 'check'
      ? [choices.form, choices.mode]
      : [choices.mode, choices.setting, templateIn(choices.template), written(choices.programme)];
  return `#s=${parts.join('.').replace(/\.+$/, '')}`;
}

/** What can be read of a fragment; nothing where it is no start. */
export function readStart(fragment: string): StartChoices | undefined {
  if (fragment.length > MOST_SIGNS) return undefined;
  // Some programs write the sign as an escape.
  const [, code] = /^#?s(?:=|%3d)(.*)$/i.exec(fragment) ?? [];
  const [first = '', second = '', template = '', programme = ''] = code?.split('.') ?? [];
  if (isOf(FORMS, first)) {
    return { tool: 'check', form: first as CheckForm, mode: isOf(MODES, second) ? second : '' };
  }
  if (!isOf(MODES, first)) return undefined;
  return {
    tool: 'agreement',
    mode: first,
    setting: isOf(SETTINGS, second) ? second : '',
    template: templateIn(template),
    programme: read(programme),
  };
}

function isOf<One extends string>(list: readonly One[], text: string): text is One {
  return list.some((one) => one === text);
}

/** It may be one that this copy does not have; whoever begins from it finds out. */
function templateIn(text: string): string {
  return /^[a-z][a-z0-9-]{0,39}$/.test(text) ? text : '';
}

/** A name on one line, or nothing where it is too long, or holds what would turn or hide the words around it. */
function programmeIn(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  const isHarmless = !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(name);
  return isHarmless && [...name].length <= MOST_CHARACTERS ? name : '';
}

function written(programme: string): string {
  return encodeURIComponent(programmeIn(programme)).replaceAll('%20', '+').replaceAll('.', '%2E');
}

function read(programme: string): string {
  try {
    return programmeIn(decodeURIComponent(programme.replaceAll('+', ' ')));
  } catch {
    return '';
  }
}
