/**
 * `npm run bench:documents`: what Word files weigh and how long they take to write, and the tests that have
 * LibreOffice open them. Installs it through apt where it can. Fails where a word of a document is lost.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { wordFile } from '../src/export/word-file.ts';
import { markdown } from '../src/lib/document/markdown.ts';
import { MODES } from '../src/lib/partnership/mode.ts';
import { blankPaper, settledPaper } from '../tests/support/agreement-papers.ts';
import { median } from '../tests/support/median.ts';
import { findOffice, printWordFiles } from '../tests/support/office.ts';
import { number, table } from './table.ts';

const ROUNDS = 9;

function office(): string {
  const found = findOffice();
  if (found) return found;
  console.log('LibreOffice is not installed. Asking apt for it …');
  const install = ['install', '-y', '--no-install-recommends', 'libreoffice-writer'];
  for (const step of [['update'], install]) spawnSync('apt-get', step, { stdio: 'inherit' });
  const installed = findOffice();
  if (installed) return installed;
  console.error('It could not be installed. Install LibreOffice Writer, and run this again.');
  process.exit(1);
}

const program = office();
const papers = MODES.flatMap((mode) => [
  { name: `${mode}, blank`, document: blankPaper(mode) },
  { name: `${mode}, filled in`, document: settledPaper(mode) },
]);
const options = { paper: 'A4', locale: 'en', savedAt: '2026-11-22T13:05:09Z' } as const;
const files: Record<string, Uint8Array> = {};
const times = new Map<string, number>();
for (const { name, document } of papers) {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    files[name] = await wordFile(document, options);
    rounds.push(performance.now() - start);
  }
  times.set(name, median(rounds));
}
const begun = performance.now();
const printed = await printWordFiles(program, files);
const seconds = (performance.now() - begun) / 1000;

console.log(
  table(
    ['Agreement', 'to write, ms', 'Word, bytes', 'Markdown, bytes', 'sheets of A4'],
    papers.map(({ name, document }) => [
      name,
      number(times.get(name) ?? 0),
      number(files[name]?.length ?? 0),
      number(Buffer.byteLength(markdown(document))),
      number(printed[name]?.sheets.length ?? 0),
    ]),
  ),
);
console.log(`\nLibreOffice opened and printed all ${papers.length} in ${seconds.toFixed(1)} s.\n`);

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', 'tests/office'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, BOTHWAYS_OFFICE: '1' },
});
process.exit(status ?? 1);
