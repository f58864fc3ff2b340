/** Reads a file that somebody chose. Nothing passes through a server. */

/**
 * The text of a chosen file, without a byte order mark; nothing where it has more bytes than
 * `most`, and an empty text where it cannot be read or is not UTF-8.
 */
export async function readTextFile(file: File, most: number): Promise<string | undefined> {
  if (file.size > most) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return '';
  }
}
