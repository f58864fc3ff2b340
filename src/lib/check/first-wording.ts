/**
 * A questionnaire for a programme without two peers taking turns: before anybody says how they stand to each other, it is
 * worded for the mode that it is given. Each mode keeps its own words, for checks of before too.
 */
import { MODES, type Mode } from '../partnership/mode.ts';
import type { Questionnaire } from './questionnaire.ts';

export function firstWordedFor<T extends Questionnaire>(asked: T, mode: Mode): T {
  return worded(asked, mode);
}

function worded<T>(value: T, mode: Mode): T {
  if (Array.isArray(value)) return value.map((one) => worded(one, mode)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, worded(inner, mode)]);
  const { text, inMode, ...rest } = Object.fromEntries(entries) as {
    text?: string;
    inMode?: Partial<Record<Mode, string>>;
  };
  if (text === undefined || inMode === undefined) return Object.fromEntries(entries) as T;
  const all = Object.fromEntries(MODES.map((one) => [one, inMode[one] ?? text]));
  return { ...rest, text: all[mode], inMode: all } as T;
}
