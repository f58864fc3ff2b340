/** The closing note: all that was written is on it, and who ended it is not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingDocument } from '../../../src/lib/agreement/closing-document.ts';
import { end, writeClosing } from '../../../src/lib/agreement/course-edit.ts';
import type { Draft } from '../../../src/lib/agreement/draft.ts';
import { markdown } from '../../../src/lib/document/markdown.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { t } from '../../support/content.ts';
import { bare } from '../../support/documents.ts';
import { anyDraft, draftOf } from '../../support/drafts.ts';

const WORDS = { t, locale: 'en' };
const AGREED: Draft['agreed'] = [
  { print: '9f03c2d1a4b5e6f7', day: '2026-11-28', names: ['Ana', 'Ben'], terms: [] },
  { print: '00000000deadbeef', day: '2027-01-15', names: ['Ana', 'Ben'], terms: [] },
];

test('it says who, from the first agreed day to the last, and what they wrote', () => {
  const written = writeClosing(draftOf({ agreed: AGREED }), 'good', ' The walks.\nEven in rain. ');
  const text = plainText(closingDocument(end(written, '2027-06-30'), WORDS));
  expect(text).toContain(
    'We, Ana and Ben, helped one another from 28 November 2026 to 30 June 2027.',
  );
  expect(text).toContain('What was good\n-------------\nThe walks.\nEven in rain.\n');
  expect(text).toContain('nobody’s fault');
});

test('what is empty prints as lines to write on', () => {
  const { blocks } = closingDocument(draftOf({ people: [{ name: '' }, { name: 'Ben' }] }), WORDS);
  const parts = blocks.filter((block) => block.kind === 'part');
  expect(parts.map(({ id }) => id)).toEqual(['good', 'learned', 'thanks', 'contact']);
  for (const { blocks } of parts) {
    expect(blocks[1]).toMatchObject({ kind: 'field', lines: 4 });
  }
  const blanks = blocks.flatMap((block) => (block.kind === 'text' ? block.content : []));
  expect(blanks.filter((run) => typeof run === 'object' && 'blank' in run)).toHaveLength(3);
});

test('any note prints every word it holds, and nothing of the pause or the reviews', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const document = closingDocument(draft, WORDS);
      const text = plainText(document);
      const marked = bare(markdown(document).replaceAll('\\', ''));
      for (const words of Object.values(draft.course.closing)) {
        expect(text).toContain(words.trim().toWellFormed());
        expect(marked).toContain(bare(words).replaceAll('\\', ''));
      }
    }),
  );
});
