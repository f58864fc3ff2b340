/** What must be refused, or come back as it was typed, though a parser would take it. */
import { expect, test } from 'vitest';
import { readMessages } from '../../src/build/messages.ts';
import { addPerson } from '../../src/lib/agreement/circle.ts';
import { clauseSchema } from '../../src/lib/agreement/clause-schema.ts';
import { AGREEMENT } from '../../src/lib/agreement/draft.ts';
import { namePerson } from '../../src/lib/agreement/people.ts';
import { wordingParts } from '../../src/lib/agreement/wording.ts';
import { internalLinks } from '../../src/lib/guides/links.ts';
import { longDate } from '../../src/lib/i18n/dates.ts';
import { readRecord } from '../../src/lib/records/read-record.ts';
import { safeParse } from '../../src/lib/zod/zod.ts';
import { CLAUSES } from '../support/content.ts';
import { draftOf, metWords, recordOf } from '../support/drafts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TEXT = JSON.stringify(recordOf(draftOf()));

test('fault 31: an answer called __proto__ is refused; its words are not dropped in silence', () => {
  const answer = '"__proto__":{"choice":"own","own":"words","values":{}}';
  const text = TEXT.replace('"clauses":{', `"clauses":{${answer}`);
  expect(readRecord(text, AGREEMENT).status).toBe('unreadable');
});

test('fault 31: a key that stands there twice is refused', () => {
  const text = TEXT.replace('"programme":""', '"programme":"one","programme":"two"');
  expect(readRecord(text, AGREEMENT).status).toBe('unreadable');
});

test('fault 16: one tab adds a person while another types a name', () => {
  const base = draftOf({ mode: 'circle', people: [{ name: '' }, { name: '' }, { name: '' }] });
  const merged = metWords(base, addPerson(base), namePerson(base, 0, 'Ana'));
  expect(merged.people.map(({ name }) => name)).toEqual(['Ana', '', '', '']);
});

test('a day that no calendar has comes back as it was typed', () => {
  expect(longDate('2026-02-31', 'en')).toBe('2026-02-31');
});

test('what is no field stays part of the sentence, at its beginning too', () => {
  expect(wordingParts('{Weeks} go by.')).toEqual(['{Weeks} go by.']);
});

test('a blank that is misspelt in the midst of a wording is refused', () => {
  const meeting = CLAUSES.get('meeting');
  const [first, ...rest] = meeting?.wordings ?? [];
  const wordings = [{ ...first, text: `${first?.text} Every {Weeks} weeks.` }, ...rest];
  expect(safeParse(clauseSchema, { ...meeting, wordings }).success).toBe(false);
});

test('fault 65: a link with a title is a link', () => {
  expect(internalLinks('[a](/guides/nowhere/ "Title")')).toHaveLength(1);
});

test.each(['', ' 5', '\n    - no'])(
  'a message that is no sentence (%j) is refused with its file',
  (value) => {
    const root = temporaryFolder({
      'src/content/messages/en.yaml': `save:\n  saved:${value}\n`,
    });
    expect(() => readMessages(root)).toThrow(/src\/content\/messages\/en\.yaml:\d+ {2}/);
  },
);
