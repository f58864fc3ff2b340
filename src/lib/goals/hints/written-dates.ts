/** Days, months and years that are written out in a text, as the days that they reach from and to. */
import { isDay } from '../../calendar/day.ts';
import type { Word } from './split-words.ts';

export interface WrittenDate {
  start: number;
  /** The word behind it. */
  end: number;
  from: string;
  to: string;
  isYear: boolean;
}

/** How a language writes dates. */
export interface DateWords {
  /** The names of the twelve months, each with its short forms. */
  months: readonly (readonly string[])[];
  /** What stands first in 03/04/2027. */
  order: 'day-first' | 'month-first';
  /** What may follow the number of a day: 3rd. */
  ordinals: readonly string[];
  /** Words within a date that say nothing: the 3rd of March. */
  fillers: readonly string[];
}

const YEAR = /^((?:19|20)\d\d)(?:[/-](?:(?:19|20)?\d\d))?$/;
const FIGURES = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
/** Day, month and year in the orders that tell a whole date; a day without a year is none. */
const ORDERS = ['dmy', 'mdy', 'my', 'y'];

type Part = { is: 'd' | 'm' | 'y'; value: number };

export function writtenDates(words: readonly Word[], how: DateWords): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let at = 0; at < words.length; at++) {
    const date = dateAt(words, at, how);
    if (!date) continue;
    dates.push(date);
    at = date.end - 1;
  }
  return dates;
}

function dateAt(words: readonly Word[], start: number, how: DateWords): WrittenDate | undefined {
  const inFigures = figuresAt(words[start]?.text ?? '', how);
  if (inFigures) return { start, end: start + 1, from: inFigures, to: inFigures, isYear: false };
  const parts: Part[] = [];
  let whole: WrittenDate | undefined;
  for (let at = start; at < words.length && parts.length < 3; at++) {
    const text = words[at]?.text ?? '';
    if (parts.length > 0 && how.fillers.includes(text)) continue;
    const part = partOf(text, how);
    if (!part) break;
    parts.push(part);
    const reach = reachOf(parts);
    if (reach) whole = { start, end: at + 1, ...reach, isYear: parts.length === 1 };
  }
  return whole;
}

function partOf(text: string, { months, ordinals }: DateWords): Part | undefined {
  const month = months.findIndex((names) => names.includes(text));
  if (month >= 0) return { is: 'm', value: month + 1 };
  const year = YEAR.exec(text)?.[1];
  if (year) return { is: 'y', value: Number(year) };
  const [day, ordinal] = [Number.parseInt(text, 10), text.replace(/^\d{1,2}/, '')];
  const isPlain = ordinal === '' || ordinals.includes(ordinal);
  return day >= 1 && day <= 31 && isPlain ? { is: 'd', value: day } : undefined;
}

function reachOf(parts: readonly Part[]): { from: string; to: string } | undefined {
  if (!ORDERS.includes(parts.map((part) => part.is).join(''))) return undefined;
  const value = (is: Part['is']) => parts.find((part) => part.is === is)?.value;
  const [y = 0, m, d] = [value('y'), value('m'), value('d')];
  if (d === undefined) return { from: written(y, m ?? 1, 1), to: written(y, m ?? 12, 31) };
  const day = written(y, m ?? 0, d);
  return isDay(day) ? { from: day, to: day } : undefined;
}

/** 2027-03-03, and 03/03/2027 or 3.3.27 in the order of the language. */
function figuresAt(text: string, { order }: DateWords): string | undefined {
  const [, a = '', , b = '', c = ''] = FIGURES.exec(text) ?? [];
  const [y, m, d] = a.length === 4 ? [a, b, c] : order === 'day-first' ? [c, b, a] : [c, a, b];
  const century = y.length === 2 ? 2000 : 0;
  const day = written(Number(y) + century, Number(m), Number(d));
  return isDay(day) ? day : undefined;
}

/** Days are only compared, so the 31st of any month serves for its last. */
function written(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
