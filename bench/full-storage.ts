/**
 * Two hundred agreements, filled in the way people fill them in, for a browser that has
 * been used a lot. They are made with the tool's own edits and read back with its own
 * reader, so that a change of their shape can't leave the bench measuring an empty list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Clause, ModeContent } from '../src/lib/agreement/clause.ts';
import { AGREEMENT, type Draft, EMPTY_DRAFT } from '../src/lib/agreement/draft.ts';
import { choose, fillIn, writeOwn } from '../src/lib/agreement/edit.ts';
import { namePerson, nameProgramme } from '../src/lib/agreement/people.ts';
import { readRecord } from '../src/lib/records/read-record.ts';
import { firstField, savedStatus } from '../tests/support/measure.ts';

const COUNT = 200;
const NAMES = [
  'Ana',
  'Bogdan',
  'Chidinma',
  'Dề',
  'Élodie',
  'Farid',
  'Grace',
  'हरि',
  'Inés',
  'Joon',
];
const OWN =
  'We meet in the library on Tuesdays after the last lesson, and when one of us cannot come ' +
  'we say so the evening before. If it happens twice in a row, we talk about another day.';

export interface Stored {
  id: string;
  revision: number;
  text: string;
}

/** `folder` is the built site, whose own clauses are answered. */
export function realisticRecords(folder: string): Stored[] {
  const file = join(folder, 'tools/agreement/reciprocal.json');
  const { clauses } = JSON.parse(readFileSync(file, 'utf8')) as ModeContent;
  return Array.from({ length: COUNT }, (_, i) => {
    const record = {
      format: 'bothways' as const,
      kind: AGREEMENT.kind,
      version: AGREEMENT.migrations.current,
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      partnership: null,
      revision: 40,
      stamp: i.toString(16).padStart(8, '0'),
      marks: {},
      savedAt: new Date(Date.UTC(2026, 0, 1 + i, 12)).toISOString(),
      body: filledDraft(clauses, i),
    };
    const text = JSON.stringify(record);
    if (readRecord(text, AGREEMENT).status !== 'ok') throw new Error('A record is not valid.');
    return { id: record.id, revision: record.revision, text };
  });
}

/** Every clause is answered: most with a ready wording, every fourth in their own words, some left out. */
function filledDraft(clauses: readonly Clause[], turn: number): Draft {
  let draft = nameProgramme(EMPTY_DRAFT, 'Peer partners at Northfield College');
  draft = namePerson(draft, 0, NAMES[turn % NAMES.length] ?? '');
  draft = namePerson(draft, 1, NAMES[(turn * 3 + 1) % NAMES.length] ?? '');
  clauses.forEach((clause, i) => {
    if ((turn + i) % 11 === 0) draft = choose(draft, clause, 'left-out');
    else if ((turn + i) % 4 === 0) draft = writeOwn(draft, clause.id, OWN);
    else {
      const wording = clause.wordings[(turn + i) % clause.wordings.length];
      if (wording) draft = choose(draft, clause, wording.id);
      for (const { id, example } of clause.fields) {
        draft = fillIn(draft, clause.id, id, example ?? '2');
      }
    }
  });
  return draft;
}

/** Opens a tool whose browser holds these records, in both copies, and waits until it can be typed into. */
export async function openWithRecords(page: Page, url: string, records: Stored[]): Promise<void> {
  // The tool makes its own database first.
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await firstField(page).click();
  await page.evaluate(async (all) => {
    for (const { id, text } of all) localStorage.setItem(`bothways:record:${id}`, text);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bothways');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const change = database.transaction('records', 'readwrite');
    for (const { id, revision, text } of all) {
      change.objectStore('records').put({ revision, text }, id);
    }
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = reject;
    });
    database.close();
  }, records);
  await page.reload();
  await savedStatus(page).waitFor();
  await firstField(page).click();
}
