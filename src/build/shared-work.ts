/**
 * Work that comes out the same for every brand, done once where several are built of the same sources: what is
 * made of the same input is taken from the folder that SHARED names. Without it, everything is made.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Set by `npm run brand:fleet` to a folder that lasts as long as one run, so that nothing in it can be stale. */
export const SHARED = 'BOTHWAYS_SHARED';

/** `from`: all that the bytes depend on, but for the sources themselves. */
export async function madeOnce(
  kind: string,
  from: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const folder = process.env[SHARED];
  if (!folder) return make();
  const name = createHash('sha256').update(`${kind}\0${from}`).digest('hex');
  const file = join(folder, name);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  // Another build may read it meanwhile: it is there whole, or not at all.
  const unfinished = join(folder, `${name}.${randomUUID()}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return bytes;
}

/** The same for what can be written as JSON. */
export async function valueMadeOnce<T>(
  kind: string,
  from: string,
  make: () => Promise<T>,
): Promise<T> {
  const bytes = await madeOnce(kind, from, async () =>
    Buffer.from(JSON.stringify(await make()) ?? 'null'),
  );
  return JSON.parse(Buffer.from(bytes).toString());
}
