/**
 * Word files as LibreOffice opens and prints them. `npm run bench:documents` installs it where it can; where
 * it is not installed, these are skipped, and the tests of the file’s own parts stand alone.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { wordFile } from '../../src/export/word-file.ts';
import type { Document } from '../../src/lib/document/block.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { blankPaper, paperOf, settledPaper } from '../support/agreement-papers.ts';
import { wordsOf } from '../support/documents.ts';
import { draftOf } from '../support/drafts.ts';
import { findOffice, printWordFiles, type Sheets } from '../support/office.ts';
import { squeeze } from '../support/pdf.ts';

const office = findOffice();
if (!office && process.env['BOTHWAYS_OFFICE']) throw new Error('LibreOffice is not installed.');

const SAVED_AT = '2026-11-22T13:05:09.120Z';
const PAPERS = { A4: [595, 842], Letter: [612, 792] } as const;
type Paper = keyof typeof PAPERS;

const HOSTILE = [
  ']]><w:p/><!-- & -->&amp;&#x0;',
  'One\r\ntwo\u000bthree\u0000\u0001\ufffe\ud800',
  'x'.repeat(3000),
  'Zoë Ünïcøde “quoted” – 100 % ½',
];
const documents: Record<string, Document> = {
  ...Object.fromEntries(MODES.map((mode) => [`blank-${mode}`, blankPaper(mode)])),
  ...Object.fromEntries(MODES.map((mode) => [`settled-${mode}`, settledPaper(mode)])),
  hostile: paperOf(
    draftOf({
      programme: HOSTILE[0] ?? '',
      people: [{ name: HOSTILE[1] ?? '' }, { name: HOSTILE[3] ?? '' }],
      clauses: {
        purpose: { choice: 'own', own: HOSTILE.join('\n\n'), values: {}, proposed: {} },
      },
    }),
  ),
  long: {
    title: 'Long',
    blocks: [{ kind: 'text', content: [{ answer: 'long words '.repeat(18_000) }] }],
  },
};
const MARKS = { tick: (ticked: boolean) => (ticked ? '☑' : '☐'), line: '', signature: '' };
const cases = (Object.keys(PAPERS) as Paper[]).flatMap((paper) =>
  Object.keys(documents).map((name) => [name, paper] as const),
);

describe.skipIf(!office)('fault 41: LibreOffice opens and prints', () => {
  let printed: Record<string, Sheets> = {};
  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, paper] of cases) {
      const document = documents[name];
      if (document) {
        files[`${name}-${paper}`] = await wordFile(document, {
          paper,
          locale: 'en',
          savedAt: SAVED_AT,
        });
      }
    }
    printed = await printWordFiles(office ?? '', files);
  }, 180_000);

  test.each(cases)('%s on %s: every word of it', (name, paper) => {
    const document = documents[name] ?? { title: '', blocks: [] };
    const { sheets, size, title } = printed[`${name}-${paper}`] ?? { sheets: [], size: [] };
    expect(size.map(Math.round)).toEqual(PAPERS[paper]);
    expect(title).toBe(document.title);
    expect(sheets.join('')).toBe(squeeze(wordsOf(document, MARKS)));
  });
});
