/**
 * The print of an agreement's text: short enough to read aloud, and another for every other text. It
 * is the first quarter of SHA-256 (64 bits): nobody makes a second text to one print, and
 * whoever wants to deceive a friend has easier ways. docs/file-format.md tells it to others.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Term } from './adoption.ts';

/** How many bytes of the hash it has: as many as words to read aloud. */
const BYTES = 8;

/** 16 hex digits. */
export function printOf(terms: readonly Term[]): string {
  const text = JSON.stringify(terms.map(({ id, title, text }) => [id, title, text]));
  const bytes = sha256(Uint8Array.from(ascii(text), (char) => char.charCodeAt(0)));
  return Array.from(bytes.subarray(0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

/** The print as words; `list` has 256 of them. */
export function fingerprintOf(print: string, list: readonly string[]): string[] {
  return (print.match(/../g) ?? []).map((byte) => list[Number.parseInt(byte, 16)] ?? byte);
}

/** JSON may write any character as an escape, and then its bytes are the same everywhere. */
function ascii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
