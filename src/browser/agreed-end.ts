/** The last day that a partnership has agreed on, out of the agreements that lie in this browser. It writes nothing. */
import { lastDayOf } from '../lib/agreement/rhythm.ts';
import { agreementsOf } from './own-agreements.ts';
import { loadPlaced } from './placed-questions.ts';

/** YYYY-MM-DD of the agreement that was saved last and names one; empty where none does. Rejects where its questions can’t be had. */
export async function agreedEnd(partnership: string, locale: string): Promise<string> {
  for (const { body } of agreementsOf(partnership)) {
    const { clauses } = await loadPlaced(locale, body, '');
    const day = lastDayOf(body, clauses);
    if (day) return day;
  }
  return '';
}
