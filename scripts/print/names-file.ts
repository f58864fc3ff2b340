/** The text of a list of names. What it means is for the page to read. */
import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

export function namesIn(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Refusal(`The file ${file} can’t be read. Is it there, and is it a file?`);
  }
  // Spreadsheets write “Unicode text” so.
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(
      `The letters of ${file} can’t be told for certain. Save it as UTF-8: in a spreadsheet, as “CSV UTF-8”.`,
    );
  }
}
