/**
 * A text as the words and marks that it is made of, each with its place. Words are letters of
 * any script; a language that writes no spaces between words would need a splitter of its own.
 */

export interface Word {
  /** In small letters, with straight apostrophes. */
  text: string;
  start: number;
  end: number;
  /** A mark, which no phrase reaches across. */
  isMark: boolean;
  isNumber: boolean;
  /** It begins with a capital, though no sentence does there. */
  isCapital: boolean;
  /** It stands within quotation marks. */
  isQuoted: boolean;
}

/** An apostrophe or a hyphen between letters belongs to the word; a point within a number to the number. */
const WORDS =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{M}\p{N}]+)*|\p{Sc}?\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/-][\p{L}\p{M}\p{N}]+)*%?|\n|\S/gu;
const NUMBER = /^\p{Sc}?\p{N}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const CAPITAL = /^\p{Lu}/u;
const QUOTE = /^["'“”‘’«»„]$/u;
const BEFORE_OPENING = /[\s([]/;
/** The longest title that quotation marks are taken to hold. */
const LONGEST_TITLE = 12;

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let opened = -1;
  for (const { 0: raw, index: start } of text.matchAll(WORDS)) {
    if (QUOTE.test(raw)) {
      // What stands after a letter closes a title or is an apostrophe: it opens nothing.
      const isOpening = start === 0 || BEFORE_OPENING.test(text.charAt(start - 1));
      const title = opened < 0 || isOpening ? [] : words.slice(opened);
      if (title.length <= LONGEST_TITLE) for (const word of title) word.isQuoted = true;
      opened = isOpening ? words.length : -1;
      continue;
    }
    const isNumber = NUMBER.test(raw);
    const before = words.at(-1);
    words.push({
      // A new line ends a sentence as a full stop does.
      text: raw === '\n' ? '.' : wordOf(raw),
      start,
      end: start + raw.length,
      isMark: !isNumber && !LETTER.test(raw),
      isNumber,
      isCapital: before?.isMark === false && CAPITAL.test(raw),
      isQuoted: false,
    });
  }
  return isShouted(words) ? words.map((word) => ({ ...word, isCapital: false })) : words;
}

function wordOf(raw: string): string {
  return raw.normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-').toLowerCase();
}

/** Where nearly every word has a capital, none is a name for it. */
function isShouted(words: readonly Word[]): boolean {
  const later = words.slice(1).filter(({ isMark }) => !isMark);
  const capitals = later.filter(({ isCapital }) => isCapital);
  return later.length > 4 && capitals.length > later.length * MOSTLY;
}
const MOSTLY = 0.85;
