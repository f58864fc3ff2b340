/** Files to and from the person's device. Nothing passes through a server. */
/** Hands a text to the browser's downloads under a name that holds no person's name. */
export function saveTextFile(name: string, text: string, type = 'text/plain'): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The same of bytes. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

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
