/** Reads a file that a brand names, and nothing outside its folder: no path, no link, no device. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearestKey } from '../lib/zod/known-keys.ts';

export type FileResult = { ok: true; path: string; bytes: Buffer } | { ok: false; message: string };

/** `name` is a file’s name alone. A file longer than `most` bytes is not even read. */
export function readInside(folder: string, name: string, most: number): FileResult {
  if (/[/\\\0]/.test(name) || name.startsWith('.')) {
    return refuse(
      `${name} leads out of the folder of the brand. Copy the file into it, and write its name alone.`,
    );
  }
  const path = join(folder, name);
  // Some computers take Logo.svg for logo.svg; the one that publishes may not.
  const names = readdirSync(folder);
  const found = names.includes(name) && lstatSync(path, { throwIfNoEntry: false });
  if (!found) {
    const nearest = nearestKey(name, names);
    const help = nearest
      ? `There is ${nearest}: give it the same name, with the same capitals.`
      : 'Copy it there.';
    return refuse(`${name} is not in the folder of the brand. ${help}`);
  }
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
