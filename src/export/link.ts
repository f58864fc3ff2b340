/**
 * A text as the code in a link, and back: deflated, in the letters that an address may hold. What comes
 * back was in somebody’s messages: it may be cut, wrapped or made to harm. A library does it, and not
 * the browser’s own streams, since these take no dictionary.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { DICTIONARY_1 } from './link-dictionary.ts';

/** How codes begin: which dictionary they need. */
const VERSION = '1';
/** The most bytes that a code may unfold to. */
export const MAX_UNFOLDED = 262_144;
/** No code that unfolds to less is longer than this. */
const MAX_CODE = 400_000;
/** How much is unfolded before looking whether it is too much: a thousand times as much may come of it. */
const SLICE = 256;

export function codeFor(text: string): string {
  const dictionary = strToU8(DICTIONARY_1);
  const bytes = deflateSync(strToU8(text), { level: 9, dictionary });
  const base64 = btoa(strFromU8(bytes, true));
  return VERSION + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** `too-new`: a newer release made it. `damaged`: a part is missing, or was changed on the way. */
export type Unfolded = { status: 'ok'; text: string } | { status: 'too-new' | 'damaged' };

/** Reads the code of a fragment such as `#a=1…`, however mail programs wrote it down. */
export function unfold(fragment: string): Unfolded {
  const [, version, code] = /^#?a=(\d)([\w-]*)/.exec(cleaned(fragment)) ?? [];
  if (version === undefined || code === undefined) return { status: 'damaged' };
  if (version !== VERSION) return { status: version > VERSION ? 'too-new' : 'damaged' };
  try {
    return { status: 'ok', text: inflated(bytesOf(code)) };
  } catch {
    return { status: 'damaged' };
  }
}

/** Escapes are undone, however often they were made; spaces and line breaks come from mail programs. */
function cleaned(fragment: string): string {
  let text = fragment.slice(0, MAX_CODE);
  for (let times = 0; times < 3 && text.includes('%'); times++) {
    text = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text.replace(/\s+/g, '');
}

function bytesOf(code: string): Uint8Array {
  return strToU8(atob(code.replaceAll('-', '+').replaceAll('_', '/')), true);
}

/** Stops as soon as it is too long, whatever would still come. Throws where the end is missing. */
function inflated(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate({ dictionary: strToU8(DICTIONARY_1) }, (chunk, isLast) => {
    chunks.push(chunk);
    length += chunk.length;
    isWhole = isLast;
  });
  for (let at = 0; at < bytes.length; at += SLICE) {
    inflate.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    if (length > MAX_UNFOLDED) throw new Error(`More than ${MAX_UNFOLDED} bytes.`);
  }
  if (!isWhole) throw new Error('Nothing, or not all of it.');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}
