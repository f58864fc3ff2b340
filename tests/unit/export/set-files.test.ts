/** A zip of Word files for a room of pairs, taken apart again. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { type FileSet, type SetFilesOptions, setFiles } from '../../../src/export/set-files.ts';
import type { Document } from '../../../src/lib/document/block.ts';
import { keySheetDocument } from '../../../src/lib/pack/key-sheet.ts';
import { blankPaper } from '../../support/agreement-papers.ts';
import { t } from '../../support/content.ts';
import { hostileWords } from '../../support/documents.ts';
import { anyName, groupsOfNames } from '../../support/names.ts';

const paper = (title: string, ...words: string[]): Document => ({
  title,
  blocks: [
    { kind: 'heading', level: 1, text: title },
    ...words.map((answer) => ({ kind: 'text' as const, content: ['By ', { answer }] })),
  ],
});
const setsOf = (groups: readonly (readonly string[])[]): FileSet[] =>
  groups.map((names) => ({ names, documents: [paper('Agreement', ...names), paper('Goals')] }));

async function zipOf(sets: readonly FileSet[], options: Partial<SetFilesOptions> = {}) {
  const kind = options.kind ?? 'pair';
  return setFiles(sets, {
    kind,
    key: keySheetDocument(
      { groups: sets.map(({ names }) => names), fileOf: (i) => `file ${i}` },
      { t, locale: 'en' },
    ),
    hasNamesInFileNames: false,
    paper: 'A4',
    locale: 'en',
    savedAt: '2026-11-28T10:00:00.000Z',
    ...options,
  });
}
const main = (file: Uint8Array | undefined) =>
  strFromU8(unzipSync(file ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
/** What a reader sees of one Word file, a space between two runs or paragraphs. */
const textIn = (file: Uint8Array | undefined) =>
  [...main(file).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');

describe('what is in it', () => {
  test('a Word file for each pair, and the key that says whose is which', async () => {
    const files = unzipSync(
      await zipOf(
        setsOf([
          ['Ana', 'Ben'],
          ['Chi', '____'],
        ]),
      ),
    );
    expect(Object.keys(files)).toEqual(['key.docx', 'pair-01.docx', 'pair-02.docx']);
    expect(textIn(files['pair-01.docx'])).toBe('Agreement By  Ana By  Ben Goals');
    expect(textIn(files['pair-02.docx'])).toContain('Chi');
    expect(textIn(files['pair-02.docx'])).not.toContain('Ana');
    const key = textIn(files['key.docx']);
    expect(key).toContain(t('pack.key.title'));
    expect(key).toMatch(/1\s+Ana\s+and\s+Ben\s+file 0\s/);
    expect(key).toMatch(/2\s+Chi\s+and\s+.*\s+file 1$/);
  });

  test('each document of a set begins on a page of its own', async () => {
    const files = unzipSync(await zipOf(setsOf([['Ana', 'Ben']])));
    const parts = main(files['pair-01.docx']).split('<w:sectPr');
    // A section ends after the first document, and the last stands at the end of the file.
    expect(parts).toHaveLength(3);
    expect(parts[0]).toContain('>Agreement<');
    expect(parts[1]).toContain('>Goals<');
    expect(parts.join('')).not.toContain('w:val="continuous"');
  });

  test('large type is 18 point', async () => {
    const files = unzipSync(await zipOf(setsOf([['Ana', 'Ben']]), { type: 'large' }));
    const styles = unzipSync(files['pair-01.docx'] ?? new Uint8Array())['word/styles.xml'];
    expect(strFromU8(styles ?? new Uint8Array())).toMatch(/<w:docDefaults>.*<w:sz w:val="36"\/>/);
  });

  test('the names of the people are in no file name, unless that is asked for', async () => {
    const sets = setsOf([
      ['Ana', 'Ben'],
      ['Chi', 'Dan'],
    ]);
    expect(strFromU8(await zipOf(sets), true)).not.toMatch(/Ana|Ben|Chi|Dan/);
    const named = unzipSync(await zipOf(sets, { hasNamesInFileNames: true }));
    expect(Object.keys(named)).toEqual([
      'key.docx',
      'pair-01-Ana-Ben.docx',
      'pair-02-Chi-Dan.docx',
    ]);
  });
});

describe('fault 42: whatever the names are', () => {
  const groups = groupsOfNames(fc.oneof(anyName, hostileWords), 4);
  test('as many files come out as went in, none leaves its folder, and names stay words', async () => {
    await fc.assert(
      fc.asyncProperty(groups, fc.boolean(), async (all, hasNamesInFileNames) => {
        const files = unzipSync(await zipOf(setsOf(all), { hasNamesInFileNames }));
        const paths = Object.keys(files);
        expect(paths).toHaveLength(all.length + 1);
        expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
        for (const path of paths)
          expect(path).toMatch(/^(key|pair-\d\d(-[^\\/:*?"<>|.]+)?)\.docx$/);
        // A field is where Word would run something.
        for (const file of Object.values(files))
          expect(main(file)).not.toMatch(/<w:(fld|instr|hyperlink)/);
      }),
      { numRuns: 25 },
    );
  });

  test('formulas and scripts are text', async () => {
    const names = ['=cmd|"/c calc"!A1', '<script>alert(1)</script>'];
    const files = unzipSync(await zipOf(setsOf([names]), { hasNamesInFileNames: true }));
    for (const file of Object.values(files)) {
      expect(textIn(file)).toContain('=cmd|&quot;/c calc&quot;!A1');
      expect(textIn(file)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
    expect(Object.keys(files)[1]).toBe('pair-01-cmd-c-calc-A1-script-alert-1-script.docx');
  });
});

describe('how it is made', () => {
  test('the same pairs give the same bytes, whatever the clock says', async () => {
    const sets = setsOf([
      ['Ana', 'Ben'],
      ['Chi', 'Dan'],
    ]);
    const first = await zipOf(sets);
    vi.useFakeTimers({ now: new Date('2031-03-01T23:59:59Z'), toFake: ['Date'] });
    const second = await zipOf(sets);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('each file is told, and waited for; an error stops it there', async () => {
    const sets = setsOf(Array.from({ length: 5 }, (_, i) => [`Ana ${i}`, `Ben ${i}`]));
    const told: number[] = [];
    let isWaiting = false;
    await zipOf(sets, {
      onProgress: async (done) => {
        expect(isWaiting).toBe(false);
        isWaiting = true;
        await new Promise((resolve) => setTimeout(resolve));
        isWaiting = false;
        told.push(done);
      },
    });
    expect(told).toEqual([1, 2, 3, 4, 5]);
    const stop = (done: number) => {
      if (done === 2) throw new Error('Nobody waits for it.');
    };
    await expect(zipOf(sets, { onProgress: stop })).rejects.toThrow('Nobody waits for it.');
  });

  test('blank copies are alike', async () => {
    const blank = (): FileSet => ({
      names: ['', ''],
      documents: [blankPaper('reciprocal')],
    });
    const files = unzipSync(await zipOf([blank(), blank()], { hasNamesInFileNames: true }));
    expect(Object.keys(files)).toEqual(['key.docx', 'pair-01.docx', 'pair-02.docx']);
    expect(files['pair-01.docx']).toEqual(files['pair-02.docx']);
  });
});
