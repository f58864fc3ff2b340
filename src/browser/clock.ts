/** The device's clock, for people to read. Nothing is ordered by it: it may run backwards. */

/** ISO 8601 in UTC, to the millisecond. */
export function timestamp(): string {
  return new Date().toISOString();
}

/** Today where the reader is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
