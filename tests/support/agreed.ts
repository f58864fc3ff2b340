/** An agreement of two peers that both have agreed on twice, as their browser holds it. */
import type { Agreed } from '../../src/lib/agreement/adoption.ts';
import { AGREEMENT, type Answer, type Draft, EMPTY_DRAFT } from '../../src/lib/agreement/draft.ts';
import { wholeDocument } from '../../src/lib/agreement/meetings-part.ts';
import { termsOf } from '../../src/lib/agreement/terms.ts';
import { agreementOf, t } from './content.ts';
import { RECORD, recordText } from './saved-bytes.ts';

export const AGREED_ID = '00000000-0000-4000-8000-0000000000a9';

const answer = (choice: string, values: Answer['values'] = {}, own = ''): Answer => {
  return { choice, own, values, proposed: {} };
};

const BEGUN: Draft = {
  ...EMPTY_DRAFT,
  people: [{ name: 'Ana' }, { name: 'Ben' }],
  clauses: {
    meeting: answer('regular', { weeks: '2', minutes: '45' }),
    confidentiality: answer('stays-here'),
    'off-limits': answer('topics', { topics: 'money and health' }),
    'saying-no': answer('own', {}, 'Either of us may say no, and the other says “fine”.'),
    'between-meetings': answer('quiet-hours', {
      channel: 'text message',
      replyDays: '2',
      quietFrom: '9 pm',
      quietTo: '8 am',
    }),
    'check-in': answer('read-again', { reviewDate: '2026-11-20' }),
    'notes-and-recordings': answer('left-out'),
  },
};

function versionOf(draft: Draft, day: string, print: string): Agreed {
  const document = wholeDocument(draft, agreementOf('reciprocal'), { t, locale: 'en' });
  return { print, day, names: ['Ana', 'Ben'], terms: termsOf(document) };
}

/** What they agreed on last, and before with another rhythm. */
export function agreedDraft(): Draft {
  const weekly = { ...BEGUN.clauses, meeting: answer('regular', { weeks: '1', minutes: '45' }) };
  return {
    ...BEGUN,
    agreed: [
      versionOf({ ...BEGUN, clauses: weekly }, '2026-09-01', '00000000deadbeef'),
      versionOf(BEGUN, '2026-10-01', '9f03c2d1a4b5e6f7'),
    ],
  };
}

/** The same for `seedLocal`. */
export function agreedSeed(part: Partial<Draft> = {}): Record<string, string> {
  const body = { ...agreedDraft(), ...part };
  const { current: version } = AGREEMENT.migrations;
  return { [RECORD + AGREED_ID]: recordText({ id: AGREED_ID, version, body }) };
}
