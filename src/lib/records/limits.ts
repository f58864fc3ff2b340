/**
 * Refuses text that could freeze the page before it is parsed: too long, or nested too deep.
 * It counts brackets outside strings, and never builds anything.
 */

/** The longest record that is read, in UTF-16 units: about two hundred pages of writing. */
export const MAX_TEXT = 1_048_576;
/** The deepest nesting that is read; our own records need seven. */
export const MAX_DEPTH = 32;

export function isWithinLimits(text: string): boolean {
  if (text.length > MAX_TEXT) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === BRACE || code === BRACKET) {
      depth++;
      if (depth > MAX_DEPTH) return false;
    } else if (code === BRACE + 2 || code === BRACKET + 2) depth--;
  }
  return true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
