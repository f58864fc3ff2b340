/** Days as a calendar counts them: YYYY-MM-DD, without a clock or a time zone. */

const DAY = 86_400_000;

/** Whether it is a day that there is, in years that every calendar program holds. */
export function isDay(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text) || text > '9990') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date takes the 31st of February for the 3rd of March.
  return !Number.isNaN(time) && iso(time) === text;
}

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return iso(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/**
 * The same day of the week so many months later: from a second Tuesday to a second Tuesday. A fifth
 * one becomes the last of its month, since few months have five.
 */
export function addMonths(day: string, months: number): string {
  const from = new Date(`${day}T00:00:00Z`);
  const place = Math.ceil(from.getUTCDate() / 7);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const month = target.getUTCMonth();
  const firstOfKind = 1 + ((from.getUTCDay() - target.getUTCDay() + 7) % 7);
  target.setUTCDate(firstOfKind + (place - 1) * 7);
  if (target.getUTCMonth() !== month) target.setUTCDate(target.getUTCDate() - 7);
  return iso(target.getTime());
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
