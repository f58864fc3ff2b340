/**
 * Looks through JSON before it is parsed, and refuses what could freeze the page or slip past
 * a schema: text too long or nested too deep, too many keys, a key that stands twice in one object
 * (a parser keeps the last and says nothing), and keys that reach for prototypes. It builds no
 * objects.
 */

/** The longest record that is read, in UTF-16 units: about two hundred pages of writing. */
export const MAX_TEXT = 1_048_576;
/** The deepest nesting that is read; our own records need seven. */
export const MAX_DEPTH = 32;
/** The most keys in one object; a record of the longest text has no room for more marks than this. */
export const MAX_KEYS = 20_000;

const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Whether the text may be parsed; `most` is its length. It need not be JSON: a parser will say so. */
export function isWithinLimits(text: string, most = MAX_TEXT): boolean {
  if (text.length > most) return false;
  /** The keys of each object that is open, and nothing for a list. */
  const open: (Set<string> | undefined)[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      if (keys && isKey(text, end) && !isGoodKey(keys, text.slice(i, end + 1))) return false;
      i = end;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : undefined);
      if (open.length > MAX_DEPTH) return false;
    } else if (char === '}' || char === ']') open.pop();
  }
  return true;
}

/** Where the string that begins at `start` ends, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '"') return i;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let next = end + 1;
  while (' \t\n\r'.includes(text[next] ?? '-')) next++;
  return text[next] === ':';
}

function isGoodKey(keys: Set<string>, quoted: string): boolean {
  let key = quoted.slice(1, -1);
  try {
    // A key may hide behind escapes: "\u005f_proto__".
    if (key.includes('\\')) key = String(JSON.parse(quoted));
  } catch {
    return true;
  }
  if (keys.size === MAX_KEYS || keys.has(key) || FORBIDDEN_KEYS.includes(key)) return false;
  keys.add(key);
  return true;
}
