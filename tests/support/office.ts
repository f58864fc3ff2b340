/** LibreOffice, where it is installed: opens Word files as a person’s own copy would, and prints them. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { extractText, getDocumentProxy } from 'unpdf';
import { squeeze } from './pdf.ts';

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Its program; nothing where it is not installed. */
export function findOffice(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  return [...onPath.map((folder) => join(folder, 'soffice')), ...PLACES].find(existsSync);
}

export interface Sheets {
  /** The words of each sheet, without space. */
  sheets: string[];
  /** Width and height in points. */
  size: [number, number];
  title: unknown;
}

/** Prints Word files by name, all in one go. */
export async function printWordFiles(
  office: string,
  files: Record<string, Uint8Array>,
): Promise<Record<string, Sheets>> {
  const folder = mkdtempSync(join(tmpdir(), 'bothways-'));
  try {
    const word = (name: string) => join(folder, `${name}.docx`);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(word(name), bytes);
    // With a profile of its own it neither meets a window that is open nor leaves anything behind.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const names = Object.keys(files);
    await promisify(execFile)(
      office,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        ...['--convert-to', 'pdf', '--outdir', folder],
        ...names.map(word),
      ],
      { timeout: 120_000 },
    );
    const printed: Record<string, Sheets> = {};
    for (const name of names) printed[name] = await readSheets(join(folder, `${name}.pdf`));
    return printed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readSheets(path: string): Promise<Sheets> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { text } = await extractText(pdf);
  const { info } = await pdf.getMetadata();
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const title = (info as Record<string, unknown>)['Title'];
  return { sheets: text.map(squeeze), size: [width, height], title };
}
