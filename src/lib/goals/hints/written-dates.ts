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
  /** Seasons and feasts, with the first and the last month of each; after 12 comes the next year. */
  spans: readonly { names: readonly string[]; from: number; to: number }[];
  /** What stands first in 03/04/2027. */
  order: 'day-first' | 'month-first';
  /** What may follow the number of a day: 3rd. */
  ordinals: readonly string[];
  /** Words within a date that say nothing: the 3rd of March. */
  fillers: readonly string[];
}

const YEAR = /^((?:19|20)\d\d)(?:[/-](?:(?:19|20)?\d\d))?$/;
const FIGURES = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
/** Day, month, season and year in the orders that tell a whole date; a day without a year is none. */
const ORDERS = ['dmy', 'mdy', 'my', 'sy', 'y'];

/** A day, or the first and the last month of a part of the year, or a year. */
interface Part {
  is: 'd' | 'm' | 's' | 'y';
  value: number;
  last: number;
}

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

function partOf(text: string, { months, spans, ordinals }: DateWords): Part | undefined {
  const month = months.findIndex((names) => names.includes(text)) + 1;
  if (month > 0) return { is: 'm', value: month, last: month };
  const span = spans.find(({ names }) => names.includes(text));
  if (span) return { is: 's', value: span.from, last: span.to };
  const year = Number(YEAR.exec(text)?.[1] ?? 0);
  if (year > 0) return { is: 'y', value: year, last: year };
  const [day, ordinal] = [Number.parseInt(text, 10), text.replace(/^\d{1,2}/, '')];
  const isPlain = ordinal === '' || ordinals.includes(ordinal);
  return day >= 1 && day <= 31 && isPlain ? { is: 'd', value: day, last: day } : undefined;
}

const WHOLE_YEAR = { value: 1, last: 12 };

function reachOf(parts: readonly Part[]): { from: string; to: string } | undefined {
  if (!ORDERS.includes(parts.map((part) => part.is).join(''))) return undefined;
  const part = (is: Part['is']) => parts.find((each) => each.is === is);
  const [year = 0, day] = [part('y')?.value, part('d')?.value];
  const { value, last } = part('m') ?? part('s') ?? WHOLE_YEAR;
  if (day !== undefined) {
    const whole = written(year, value, day);
    return isDay(whole) ? { from: whole, to: whole } : undefined;
  }
  // Days are only compared, so the 31st of any month serves for its last.
  const to = last > 12 ? written(year + 1, last - 12, 31) : written(year, last, 31);
  return { from: written(year, value, 1), to };
}

/** 2027-03-03, and 03/03/2027 or 3.3.27 in the order of the language. */
function figuresAt(text: string, { order }: DateWords): string | undefined {
  const [, a = '', , b = '', c = ''] = FIGURES.exec(text) ?? [];
  const [y, m, d] = a.length === 4 ? [a, b, c] : order === 'day-first' ? [c, b, a] : [c, a, b];
  const year = Number(y) + (y.length === 2 ? 2000 : 0);
  // 11/22/2026 can only be read the other way round.
  return [written(year, Number(m), Number(d)), written(year, Number(d), Number(m))].find(isDay);
}

function written(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
