/** The last day that a partnership has agreed on, out of the agreements that lie in this browser. It writes nothing. */
import { AGREEMENT } from '../lib/agreement/draft.ts';
import { lastDayOf } from '../lib/agreement/rhythm.ts';
import { readRecord } from '../lib/records/read-record.ts';
import { loadPlaced } from './agreement-files.ts';
import { readRecords } from './local-copy.ts';

/** YYYY-MM-DD of the agreement that was saved last and names one; empty where none does. Rejects where its questions can’t be had. */
export async function agreedEnd(partnership: string, locale: string): Promise<string> {
  const agreements = [...readRecords().values()]
    .flatMap((text) => {
      const read = readRecord(text, AGREEMENT);
      return read.status === 'ok' && read.record.partnership === partnership ? [read.record] : [];
    })
    .filter(({ body }) => !body.isArchived)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  for (const { body } of agreements) {
    const { clauses } = await loadPlaced(locale, body, '');
    const day = lastDayOf(body, clauses);
    if (day) return day;
  }
  return '';
}
