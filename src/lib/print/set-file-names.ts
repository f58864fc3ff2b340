/**
 * What the files of a room of pairs are called: `pair-01`, and where it is asked for `pair-01-Ana-Ben`.
 * Names come from a pasted list, and must not turn into a path, into a name that some system keeps for
 * itself, or into one that reads otherwise than it is: letters, numbers and hyphens alone get through, and
 * the number before them keeps the names apart, whatever capitals a system takes for the same.
 */
import { printable } from '../document/printable.ts';
import { isPlaceholder } from '../names/plain-name.ts';

export type SetKind = 'pair' | 'circle';

/** In UTF-8. With number and ending it stays well below what any file system takes. */
const MOST_BYTES = 100;

/** `pair-01` for the first of up to 99; more pairs take more digits, so that they sort as they are counted. */
export function numberedName(kind: SetKind, index: number, count: number): string {
  const width = Math.max(2, String(count).length);
  return `${kind}-${String(index + 1).padStart(width, '0')}`;
}

/** One for each group, in their order and without an ending. */
export function setFileNames(
  kind: SetKind,
  groups: readonly (readonly string[])[],
  hasNames: boolean,
): string[] {
  return groups.map((names, i) => {
    const number = numberedName(kind, i, groups.length);
    const who = hasNames ? namesInFile(names) : '';
    return who ? `${number}-${who}` : number;
  });
}

function namesInFile(names: readonly string[]): string {
  const plain = names.filter((name) => !isPlaceholder(name)).map(plainName);
  return withinBytes(plain.filter(Boolean).join('-'));
}

/** Marks without a width are left out; whatever else is no letter and no number becomes a hyphen. */
function plainName(name: string): string {
  return printable(name)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/(?:[^\p{L}\p{M}\p{N}]|(?<![\p{L}\p{M}\p{N}])\p{M})+/gu, '-')
    .replace(/^-|-$/g, '');
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As many whole characters as there is room for. */
function withinBytes(text: string): string {
  let end = 0;
  let bytes = 0;
  for (const { segment, index } of characters.segment(text)) {
    bytes += bytesOf(segment);
    if (bytes > MOST_BYTES) break;
    end = index + segment.length;
  }
  return text.slice(0, end).replace(/-$/, '');
}

function bytesOf(text: string): number {
  return [...text].reduce((sum, char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) return sum + 1;
    return sum + (code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);
  }, 0);
}
