/** A folder that somebody chose: the paths in it, and the bytes of the files that are wanted. Nothing of it is sent. */
import { bytesOf } from './pictures.ts';

/** Of one file; a larger one is none of a brand. */
const MOST = 262_144;

export function pathsOf(files: readonly File[]): string[] {
  return files.map(pathOf);
}

/** By their paths; what is too large or cannot be read is left out. */
export async function readFolder(
  files: readonly File[],
  wanted: readonly string[],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const read = await Promise.all(
    files
      .filter((file) => wanted.includes(pathOf(file)))
      .map(async (file) => [pathOf(file), await bytesOf(file, MOST)] as const),
  );
  return new Map(read.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])));
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
