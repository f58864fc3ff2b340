/**
 * A text as the code in a link, and back: deflated by the browser, in the letters that an address may
 * hold. What comes back was in somebody’s messages: it may be cut, wrapped or made to harm.
 */

/** How codes begin: what comes behind it may change one day. */
const VERSION = '1';
/** The most bytes that a code may unfold to. */
export const MAX_UNFOLDED = 262_144;
/** No code that unfolds to less is longer than this. */
const MAX_CODE = 400_000;

export async function codeFor(text: string): Promise<string> {
  const folding = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(folding).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return VERSION + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** `too-new`: a newer release made it. `damaged`: a part is missing, or was changed on the way. */
export type Unfolded = { status: 'ok'; text: string } | { status: 'too-new' | 'damaged' };

/** Reads the code of a fragment such as `#a=1…`, however mail programs wrote it down. */
export async function unfold(fragment: string): Promise<Unfolded> {
  const [, version, code] = /^#?a=(\d)([\w-]*)/.exec(cleaned(fragment)) ?? [];
  if (version === undefined || code === undefined) return { status: 'damaged' };
  if (version !== VERSION) return { status: 'too-new' };
  try {
    return { status: 'ok', text: await inflated(bytesOf(code)) };
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

function bytesOf(code: string): Uint8Array<ArrayBuffer> {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** Stops as soon as it is too long, whatever would still come. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > MAX_UNFOLDED) {
      await reader.cancel();
      throw new Error(`More than ${MAX_UNFOLDED} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
