/** `npm run print` as somebody runs it: a list of names in, sheets out, or words about what to mend and nothing written. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { ROOT } from '../support/content.ts';
import { readPdf, squeeze } from '../support/pdf.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { t } from '../support/words.ts';

const LIST = '\ufeffName,Partner,E-mail\r\n"Lee, Ana",Ben,a@b.example\r\nזהר,=1+1,x\r\n';
/** Starting a browser takes a while where others run. */
const PATIENCE = 180_000;

interface Ran {
  code: number;
  /** All that it said, as it stands in the terminal. */
  said: string;
  folder: string;
  files: string[];
}

/** `list.csv` holds the list; what is written lands in a folder of its own. */
async function printing(list: string | Uint8Array, args: string[]): Promise<Ran> {
  const base = temporaryFolder({ 'list.csv': list });
  const folder = join(base, 'made/here');
  const { code, said } = await run(['--names', join(base, 'list.csv'), '--out', folder, ...args]);
  return { code, said, folder, files: existsSync(folder) ? readdirSync(folder).toSorted() : [] };
}

function run(args: string[]): Promise<Pick<Ran, 'code' | 'said'>> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/print.ts', ...args], { cwd: ROOT }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

async function pdfAt(folder: string, file: string) {
  const bytes = readFileSync(join(folder, file));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return {
    size: [Math.round(width), Math.round(height)],
    title: ((await pdf.getMetadata()).info as Record<string, unknown>)['Title'],
    isTagged: (await pdf.getMarkInfo())?.Marked,
    outline: (await pdf.getOutline()).map(({ title }) => title),
    ...(await readPdf(bytes)),
  };
}

test(
  'the command of the readme makes one stack, on the paper that was asked for',
  async () => {
    const { code, said, folder, files } = await printing(LIST, [
      ...['--template', 'workplace', '--paper', 'letter', '--programme', 'Night school'],
      ...['--day', '2027-01-14', '--place', 'Room 4'],
    ]);
    expect(said).toContain(t('pairs.ready', { count: 2 }));
    expect(said).toContain(t('pairs.leftOut', { columns: 'E-mail' }));
    expect(code).toBe(0);
    expect(files).toEqual(['stack.pdf']);
    const { size, title, isTagged, outline, sheets, words } = await pdfAt(folder, 'stack.pdf');
    expect(size).toEqual([612, 792]);
    expect(isTagged).toBe(true);
    expect(title).toBe(`Night school · ${outline[0]}`);
    // Each pair has a bookmark of its own, and begins on a sheet of its own.
    expect(outline).toHaveLength(2);
    const firsts = sheets.flatMap(([top], i) => (top?.text === outline[0] ? [i] : []));
    expect(firsts).toEqual([0, sheets.length / 2]);
    for (const name of ['Lee, Ana', 'Ben', '=1+1', 'Night school', 'Room 4', '14 January 2027']) {
      expect(words).toContain(squeeze(name));
    }
    expect(words).not.toContain('a@b.example');
    const pages = t('room.amount', { pages: sheets.length, count: sheets.length });
    expect(said).toContain(pages);
  },
  PATIENCE,
);

test(
  'a file for each pair is numbered and not named, leads to the site, and has a key; Word files go along',
  async () => {
    const asked = ['--each', '--word', '--template', 'none', '--papers', 'goals'];
    const { code, folder, files } = await printing(LIST, [
      ...[...asked, '--codes', '--site', 'https://mentoring.example.org/', '--sides', 'two'],
    ]);
    expect(code).toBe(0);
    expect(files).toEqual(['leader.pdf', 'pair-01.pdf', 'pair-02.pdf', 'pairs.zip']);
    const [leader, first, second] = await Promise.all(
      files.slice(0, 3).map((file) => pdfAt(folder, file)),
    );
    expect(leader?.words).toContain(squeeze(t('pack.key.title')));
    expect(leader?.words).toContain(squeeze('Lee, Ana'));
    expect(first?.words).toContain(squeeze('Lee, Ana'));
    expect(first?.words).not.toContain('=1+1');
    expect(second?.words).toContain('=1+1');
    for (const pair of [first, second]) {
      expect(pair?.size).toEqual([595, 842]);
      expect(pair?.words).toContain('mentoring.example.org/tools/goals/');
      expect(pair?.words).not.toContain('127.0.0.1');
    }
    const zip = unzipSync(readFileSync(join(folder, 'pairs.zip')));
    expect(Object.keys(zip)).toEqual(expect.arrayContaining(['pair-01.docx', 'pair-02.docx']));
  },
  PATIENCE,
);

test(
  'slips in a list are told by line, in the words of the page, and nothing is written',
  async () => {
    const { code, said, files } = await printing('Ana, Ben\nEve\n"Zoe, Mo\nAna, Kim', []);
    expect(code).toBe(1);
    expect(said).toContain(t('names.alone', { line: 2, name: 'Eve' }));
    expect(said).toContain(t('names.unclosed', { line: 3 }));
    expect(files).toEqual([]);
  },
  PATIENCE,
);

test(
  'blank sets need no names, and nothing to print is told',
  async () => {
    const folder = temporaryFolder({});
    const { code, said } = await run(['--copies', '3', '--template', 'none', '--out', folder]);
    expect(code).toBe(1);
    expect(said).toContain(t('room.nothing'));
    const made = await run([
      ...['--copies', '2', '--mode', 'circle', '--size', '5', '--template', 'short'],
      ...['--out', folder],
    ]);
    expect(made.said).toContain(t('room.ready', { count: 2 }));
    expect(readdirSync(folder)).toEqual(['stack.pdf']);
  },
  PATIENCE,
);

test.each([
  ['an option that is none', ['--papier', 'a4'], 'Did you mean --paper?'],
  ['a size that is none', ['--paper', 'a3'], 'Did you mean a4?'],
  ['a paper that is none', ['--papers', 'goals,chek'], 'Did you mean check?'],
  ['a template that is none', ['--template', 'nothing-like-it'], 'There is no template'],
  ['a template of other modes', ['--template', 'work', '--mode', 'cross-age'], 'reciprocal'],
  ['a language that was not built', ['--locale', 'cy'], '“cy”'],
  ['a day that is none', ['--day', '2027-02-30'], '2027-01-14'],
  ['words that belong to nothing', ['more.csv'], '“more.csv” belongs to no option'],
  ['names and blank sets at once', ['--copies', '2'], 'either --names and a file, or --copies'],
  ['codes that would lead nowhere', ['--codes'], '--site https://'],
  ['an address with a path', ['--codes', '--site', 'https://a.example/b'], 'no path'],
])('%s is told before anything is done', async (_, args, words) => {
  const { code, said, files } = await printing(LIST, args);
  expect(said).toContain(words);
  expect(said).not.toContain('    at ');
  expect(code).toBe(1);
  expect(files).toEqual([]);
});

test('letters that nobody can tell for certain are not guessed', async () => {
  const { code, said } = await printing(Uint8Array.from([0x5a, 0x6f, 0xeb, 0x2c, 0x41]), []);
  expect(said).toContain('CSV UTF-8');
  expect(code).toBe(1);
});

test('what is there already is not written over', async () => {
  const folder = temporaryFolder({ 'list.csv': LIST, 'stack.pdf': 'mine' });
  const { code, said } = await run(['--names', join(folder, 'list.csv'), '--out', folder]);
  expect(said).toContain('--force');
  expect(code).toBe(1);
  expect(readFileSync(join(folder, 'stack.pdf'), 'utf8')).toBe('mine');
});

test('the help names every template and every paper with its modes', async () => {
  const { code, said } = await run(['--help']);
  expect(code).toBe(0);
  expect(said).toMatch(/^ {2}work +reciprocal, near-peer, circle$/m);
  expect(said).toMatch(/^ {2}goals +every mode$/m);
});
