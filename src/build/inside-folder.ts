/** Reads a file that a brand names, and nothing outside its folder: no path, no link, no device. */
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type FileResult = { ok: true; path: string; bytes: Buffer } | { ok: false; message: string };

/** `name` is a file’s name alone. A file longer than `most` bytes is not even read. */
export function readInside(folder: string, name: string, most: number): FileResult {
  if (/[/\\\0]/.test(name) || name.startsWith('.')) {
    return refuse(
      `${name} leads out of the folder of the brand. Copy the file into it, and write its name alone.`,
    );
  }
  const path = join(folder, name);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found)
    return refuse(`${name} is not in the folder of the brand. Copy it there, beside brand.yaml.`);
  if (found.isSymbolicLink() || dirname(realpathSync(path)) !== realpathSync(folder)) {
    return refuse(
      `${name} is a link to another place. Copy the file itself into the folder of the brand.`,
    );
  }
  if (!found.isFile())
    return refuse(`${name} is no file. Copy the file itself into the folder of the brand.`);
  if (found.size > most) {
    return refuse(
      `${name} has ${Math.ceil(found.size / 1000)} KB, and ${most / 1000} KB are the most.`,
    );
  }
  return { ok: true, path, bytes: readFileSync(path) };
}

function refuse(message: string): FileResult {
  return { ok: false, message };
}
