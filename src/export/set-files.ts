/**
 * A zip of Word files: one for each group, with all of its documents, and a key that says whose is which.
 * Loaded on use, with the writer of Word files. The same groups, choices and moment give the same bytes.
 */
import { zipSync } from 'fflate';
import type { Document } from '../lib/document/block.ts';
import { type SetKind, setFileNames } from '../lib/print/set-file-names.ts';
import { type WordFileOptions, wordFile } from './word-file.ts';

/** What one group gets. */
export interface FileSet {
  names: readonly string[];
  documents: readonly Document[];
}

export interface SetFilesOptions extends WordFileOptions {
  kind: SetKind;
  /** Says which number is whose. */
  key: Document;
  /** Names in file names are seen by whoever sees the folder. */
  hasNamesInFileNames: boolean;
  /** Called after each file and waited for, so that the page may paint, or give up by an error. */
  onProgress?: (done: number) => void | Promise<void>;
}

/** The zip format has no time zone, and begins in 1980; read as local time, it is the same anywhere. */
const PACKED = { level: 0, mtime: new Date(1980, 0, 1) } as const;

export async function setFiles(
  sets: readonly FileSet[],
  { kind, key, hasNamesInFileNames, onProgress, ...word }: SetFilesOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const groups = sets.map(({ names }) => names);
  const fileNames = setFileNames(kind, groups, hasNamesInFileNames);
  const files = new Map([['key.docx', await wordFile(key, word)]]);
  // Blank copies are all alike, and come one after the other.
  let last: { words: string; bytes: Uint8Array<ArrayBuffer> } | undefined;
  for (const [i, { documents }] of sets.entries()) {
    const words = JSON.stringify(documents);
    if (last?.words !== words) last = { words, bytes: await wordFile(documents, word) };
    files.set(`${fileNames[i]}.docx`, last.bytes);
    await onProgress?.(i + 1);
  }
  // Word files are zips themselves: packing them once more makes nothing smaller.
  return zipSync(Object.fromEntries(files), PACKED);
}
