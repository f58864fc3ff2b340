/** A folder for one test, with the files it is given; gone when the test is over. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A copy of the whole project takes a while to remove on a busy machine. */
const A_MINUTE = 60_000;

/** `files` by their path within the folder. */
export function temporaryFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bothways-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), A_MINUTE);
  writeFiles(folder, files);
  return folder;
}

/** An empty folder for all tests of a file. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bothways-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }), A_MINUTE);
  return folder;
}

function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
